import {expect, waitUntil} from '@open-wc/testing';

interface Seen {
  readonly violations: string[];
  readonly messages: string[];
  readonly faults: string[];
  readonly requests: string[];
  readonly stored: string[];
}

declare global {
  interface Window {
    /** What test/embed/pages/watch.js wrote down. */
    readonly seen?: Seen;
  }
}

const tags = ['help-button', 'contact-card', 'offer-finder', 'event-calendar'] as const;

/** A page of a town in a frame, and what was noticed there. */
class TownPage {
  private constructor(
    readonly window: Window & typeof globalThis,
    readonly seen: Seen,
  ) {}

  static async open(name: string): Promise<TownPage> {
    const frame = document.createElement('iframe');
    frame.width = '1280';
    frame.height = '900';
    frame.src = `/embed/pages/${name}.html`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    document.body.append(frame);
    await loaded;
    const window = frame.contentDocument?.defaultView;
    if (!window?.seen) throw new Error(`the page ${name} did not start`);
    return new TownPage(window, window.seen);
  }

  close(): void {
    this.window.frameElement?.remove();
  }

  element(tag: string): Element {
    const element = this.window.document.querySelector(tag);
    if (!element) throw new Error(`no <${tag}> in the page`);
    return element;
  }

  /** What a visitor reads in an element; its children count while they are what is shown. */
  text(tag: string): string {
    const {shadowRoot, textContent} = this.element(tag);
    const shown = [...(shadowRoot?.querySelectorAll(':not(style, script)') ?? [])].flatMap(({childNodes}) =>
      [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent),
    );
    return [...shown, shadowRoot?.querySelector('slot') ? textContent : ''].join(' ').replace(/\s+/g, ' ');
  }

  upgraded(): Promise<void> {
    return waitUntil(() => tags.every((tag) => this.element(tag).shadowRoot?.childElementCount), 'elements upgrade', {
      timeout: 8_000,
    });
  }

  shows(tag: string, words: string): Promise<void> {
    return waitUntil(() => this.text(tag).includes(words), `<${tag}> shows "${words}"`, {timeout: 8_000});
  }

  /** Origins of everything that was loaded, the page itself among it. */
  origins(): string[] {
    const loaded = this.window.performance.getEntriesByType('resource').map(({name}) => name);
    return [
      ...new Set([...loaded, ...this.seen.requests, this.window.location.href].map((url) => new URL(url).origin)),
    ];
  }
}

async function secondOrigin(): Promise<string> {
  const answer: unknown = await (await fetch('/embed/second')).json();
  if (!(answer instanceof Object) || !('origin' in answer)) throw new Error('no second origin');
  return String(answer.origin);
}

describe('a town page under a strict policy, the script in it in two versions, the API on a second origin', () => {
  let page: TownPage;

  before(async () => {
    page = await TownPage.open('town');
    await page.upgraded();
    await page.shows('help-button', 'Hilfe');
    await page.shows('contact-card', 'Koordination Frühe Hilfen');
    await page.shows('offer-finder', 'Hebammensprechstunde');
    await page.shows('event-calendar', 'Familienfrühstück');
  });

  after(() => page.close());

  it('breaks no rule of the policy', () => {
    expect(page.seen.violations).to.deep.equal([]);
  });

  it('has no uncaught fault', () => {
    expect(page.seen.faults).to.deep.equal([]);
  });

  it('says nothing on the console but that a second version is not used', () => {
    const others = page.seen.messages.filter((message) => !/^warn: .*99\.0\.0/.test(message));
    expect(others).to.deep.equal([]);
    expect(page.seen.messages.length, page.seen.messages.join('\n')).to.be.greaterThan(0);
  });

  it('asks the page, the script and the named API, and nobody else', async () => {
    expect(page.origins().sort()).to.deep.equal([window.location.origin, await secondOrigin()].sort());
  });

  it('asks for the directory once, however many elements there are', () => {
    expect(page.seen.requests.filter((url) => url.endsWith('/directory.json')).length).to.equal(1);
  });

  it('stores nothing', async () => {
    expect(page.seen.stored).to.deep.equal([]);
    expect(page.window.document.cookie).to.equal('');
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
    expect(await page.window.caches.keys()).to.deep.equal([]);
  });

  it('leaves the address of the page as it is', () => {
    expect(page.window.location.pathname + page.window.location.search + page.window.location.hash).to.equal(
      '/embed/pages/town.html',
    );
  });
});

describe('a town page whose API is not there', () => {
  let page: TownPage;

  before(async () => {
    page = await TownPage.open('town-without-api');
    await page.upgraded();
    await waitUntil(() => page.seen.messages.length >= tags.length, 'each element has reported', {timeout: 8_000});
  });

  after(() => page.close());

  it('keeps what the editor wrote', async () => {
    await page.shows('contact-card', '030 23125 010');
    await page.shows('offer-finder', 'Alle Angebote');
    await page.shows('event-calendar', 'Alle Termine');
    await page.shows('help-button', '030 23125 020');
  });

  it('writes one console line per element, with the address that failed', () => {
    for (const tag of tags) {
      const lines = page.seen.messages.filter((message) => message.includes(`<${tag}>`));
      expect(lines.length, page.seen.messages.join('\n')).to.equal(1);
      expect(lines[0]).to.contain('/test/embed/api/missing.json');
    }
  });

  it('breaks no rule of the policy and has no uncaught fault', () => {
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.faults).to.deep.equal([]);
  });
});
