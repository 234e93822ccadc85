import {waitUntil} from '../support/wait-until.ts';

export interface Seen {
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

export const tags = ['help-button', 'contact-card', 'offer-finder', 'event-calendar'] as const;

/** A page of a town in a frame, and what was noticed there. */
export class TownPage {
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
    return waitUntil(() => tags.every((tag) => this.element(tag).shadowRoot?.childElementCount), 'elements upgrade');
  }

  shows(tag: string, words: string): Promise<void> {
    return waitUntil(() => this.text(tag).includes(words), `<${tag}> shows "${words}"`);
  }

  /** Origins of everything that was loaded, the page itself among it. */
  origins(): string[] {
    const loaded = this.window.performance.getEntriesByType('resource').map(({name}) => name);
    return [
      ...new Set([...loaded, ...this.seen.requests, this.window.location.href].map((url) => new URL(url).origin)),
    ];
  }

  /** Taps a button of an element. */
  tap(tag: string, words: string): void {
    const buttons = [...(this.element(tag).shadowRoot?.querySelectorAll('button') ?? [])];
    const button = buttons.find(({textContent}) => textContent.includes(words));
    if (!button) throw new Error(`<${tag}> has no button "${words}"`);
    button.click();
  }

  /** Types into the search field of the finder. */
  type(words: string): void {
    const field = this.element('offer-finder').shadowRoot?.querySelector('input');
    if (!field) throw new Error('no search field');
    field.value = words;
    field.dispatchEvent(new this.window.InputEvent('input', {bubbles: true, composed: true}));
  }

  /** Files that the page hands to the visitor from now on, by name; the browser itself gets none. */
  downloads(): string[] {
    const names: string[] = [];
    this.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
    return names;
  }
}

/** Where the API of the embed pages is. */
export async function secondOrigin(): Promise<string> {
  const answer: unknown = await (await fetch('/embed/second')).json();
  if (!(answer instanceof Object) || !('origin' in answer)) throw new Error('no second origin');
  return String(answer.origin);
}
