import assert from 'node:assert/strict';
import type {TestContext} from 'node:test';
import puppeteer, {type Browser, type ElementHandle, type Page} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.mjs';

/** A busy machine may take its time; what never comes fails all the same. */
const patience = 40_000;

/** What a role is in HTML. */
const selectors = {
  button: 'button, summary',
  radio: 'input[type="radio"]',
  textbox: 'input:not([type="radio"], [type="file"]), textarea',
  file: 'input[type="file"]',
  list: 'select',
} as const;

/** Somebody at a page, who sees what is shown and presses what has a name, through shadow roots as assistive technology does. */
export class Visitor {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  static async at(browser: Browser, url: string, width: number): Promise<Visitor> {
    // Each has a profile of its own, as people at two machines do.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width, height: 900});
    // The loader of TypeScript gives functions their names by this one, which a page does not have.
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(url);
    return new Visitor(page);
  }

  async press(role: 'button' | 'radio', name: RegExp): Promise<void> {
    const there = await this.#find(role, name);
    await there.evaluate(atRest);
    await there.click();
  }

  async write(label: RegExp, text: string): Promise<void> {
    const there = await this.#find('textbox', label);
    await there.type(text);
  }

  async give(label: RegExp, path: string): Promise<void> {
    const there = await this.#find('file', label);
    // What a selector finds is some element; only a field for files is found by this one.
    await (there as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** Chooses a line of a list by its place; gives its words. */
  async choose(label: RegExp, place: number): Promise<string> {
    const there = await this.#find('list', label);
    return there.evaluate((element, index) => {
      if (!(element instanceof HTMLSelectElement)) throw new Error('no list');
      element.selectedIndex = index;
      element.dispatchEvent(new Event('input', {bubbles: true}));
      element.dispatchEvent(new Event('change', {bubbles: true}));
      return element.selectedOptions[0]?.text ?? '';
    }, place);
  }

  /** Waits until the words can be read somewhere; gives the first group of the pattern. */
  async reads(words: RegExp): Promise<string> {
    return this.#until(async () => {
      const text = await this.page.evaluate(readable);
      const found = words.exec(text);
      return found ? (found[1] ?? found[0]) : new Error(`${words} cannot be read in\n${text.slice(-3_000)}`);
    });
  }

  #find(role: keyof typeof selectors, name: RegExp): Promise<ElementHandle<Element>> {
    return this.#until(async () => {
      const found = await this.page.evaluateHandle(named, selectors[role], name.source, name.flags);
      const element = found.asElement();
      if (element) return element as ElementHandle<Element>;
      return new Error(`no ${role} ${name}, but\n${(await this.page.evaluate(readable)).slice(0, 3_000)}`);
    });
  }

  async #until<T>(look: () => Promise<T | Error>): Promise<T> {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look();
      if (!(found instanceof Error)) return found;
      assert.ok(Date.now() < end, found.message);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Runs in the page: the first that is shown and has such a name; a modal dialog makes everything else unreachable. */
function named(selector: string, source: string, flags: string): Element | undefined {
  const name = new RegExp(source, flags);
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const words =
      element.getAttribute('aria-label') ??
      [...labels, ...(labels.length ? [] : [element])].map((node) => node.textContent).join(' ');
    return words.replace(/\s+/g, ' ').trim();
  };
  const search = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const shown = element.checkVisibility({visibilityProperty: true});
      if (shown && element.matches(selector) && name.test(nameOf(element))) return element;
      const inside = element.shadowRoot && search(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const modal = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('dialog:modal') ? element : element.shadowRoot && modal(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  return search(modal(document) ?? document);
}

/** Runs in the page: brings an element into view and waits until nothing moves it any more, as a finger does. */
async function atRest(element: Element): Promise<void> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  let before = '';
  for (let calm = 0; calm < 3;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const {x, y} = element.getBoundingClientRect();
    calm = `${x} ${y}` === before ? calm + 1 : 0;
    before = `${x} ${y}`;
  }
}

/** Runs in the page: all text that is shown. */
function readable(): string {
  const said: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) said.push(node.data);
    if (node instanceof Element) {
      if (node.matches('style, script')) return;
      if (!node.checkVisibility() && getComputedStyle(node).display !== 'contents') return;
      for (const child of node.shadowRoot?.childNodes ?? []) walk(child);
    }
    for (const child of node.childNodes) walk(child);
  };
  // A modal dialog makes everything else unreachable.
  const modal = (root: ParentNode): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      const found = element.matches('dialog:modal') ? element : element.shadowRoot && modal(element.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  walk(modal(document) ?? document.body);
  return said.join(' ').replace(/\s+/g, ' ');
}

/** The browser of a test; it goes with it. */
export async function browserFor(t: TestContext): Promise<Browser> {
  const {executablePath, args, env, headless} = await findBrowser();
  const browser = await puppeteer.launch({executablePath, args, env, headless: headless === 'shell' ? 'shell' : true});
  t.after(() => browser.close());
  return browser;
}
