import {expect} from '@open-wc/testing';
import {secondOrigin, tags, TownPage} from './town-page.ts';
import {waitUntil} from '../support/wait-until.ts';

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
    await waitUntil(() => page.seen.messages.length >= tags.length, 'each element has reported');
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

describe('a healthy town page with the script in it three times, in Arabic, its API in several files', () => {
  let page: TownPage;

  before(async () => {
    page = await TownPage.open('town-linked');
    await page.upgraded();
    await page.shows('contact-card', 'Koordination Frühe Hilfen');
    await page.shows('offer-finder', 'Hebammensprechstunde');
    await page.shows('event-calendar', 'Familienfrühstück');
  });

  after(() => page.close());

  it('speaks Arabic, from right to left', () => {
    for (const tag of tags) {
      const base = page.element(tag).shadowRoot?.querySelector('[part~="base"]');
      expect([base?.getAttribute('lang'), base?.getAttribute('dir')], tag).to.deep.equal(['ar', 'rtl']);
    }
  });

  it('works when it is used', async () => {
    const names = page.downloads();
    const save = page.element('contact-card').shadowRoot?.querySelector('button');
    save?.click();
    await waitUntil(() => names.length > 0, 'the contact is handed out');
    expect(names).to.deep.equal(['Koordination Frühe Hilfen.vcf']);
    page.type('hebamme');
    await waitUntil(() => !page.text('offer-finder').includes('Elterncafé'), 'the search has an answer');
    await page.shows('offer-finder', 'Hebammensprechstunde');
    page.element('help-button').shadowRoot?.querySelector('button')?.click();
    await page.shows('help-button', 'Rufbereitschaft des Jugendamtes');
    await page.shows('help-button', '0800 111 0 550');
  });

  it('says nothing at all on the console, breaks no rule and has no fault', () => {
    expect(page.seen.messages).to.deep.equal([]);
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.faults).to.deep.equal([]);
  });

  it('asks for each file once, and nobody but the page and its API', async () => {
    const api = await secondOrigin();
    const asked = page.seen.requests.filter((url) => url.startsWith(api));
    expect(asked.map((url) => url.replace(/.*\//, '')).sort()).to.deep.equal([
      'contacts.json',
      'directory.json',
      'events.json',
      'help.json',
      'offers.json',
    ]);
    expect(page.origins().sort()).to.deep.equal([window.location.origin, api].sort());
  });

  it('stores nothing, and the address stays as it is', async () => {
    expect(page.seen.stored).to.deep.equal([]);
    expect(page.window.document.cookie).to.equal('');
    expect(await page.window.indexedDB.databases()).to.deep.equal([]);
    expect(page.window.location.search + page.window.location.hash).to.equal('');
    expect(page.window.history.state).to.equal(null);
  });
});

describe('a town page that carries its data, each element by its own script', () => {
  let page: TownPage;

  before(async () => {
    page = await TownPage.open('town-inline');
    await page.upgraded();
    await page.shows('contact-card', 'Koordination Frühe Hilfen');
    await page.shows('offer-finder', 'Hebammensprechstunde');
    await page.shows('event-calendar', 'Familienfrühstück');
    page.tap('help-button', 'Ich brauche Hilfe');
    await page.shows('help-button', 'Rufbereitschaft des Jugendamtes');
  });

  after(() => page.close());

  it('asks nobody for anything but the scripts', () => {
    expect(page.seen.requests).to.deep.equal([]);
    expect(page.origins()).to.deep.equal([window.location.origin]);
  });

  it('says nothing on the console, breaks no rule and has no fault', () => {
    expect(page.seen.messages).to.deep.equal([]);
    expect(page.seen.violations).to.deep.equal([]);
    expect(page.seen.faults).to.deep.equal([]);
  });
});
