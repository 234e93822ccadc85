import assert from 'node:assert/strict';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import type {TestContext} from 'node:test';
import {findBrowser} from '../../scripts/browser.mjs';

/** A busy machine may take its time; what never comes fails all the same. */
const patience = 40_000;

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
    await page.goto(url);
    return new Visitor(page);
  }

  /** Presses a button, link, or the like by role and accessible name. */
  async press(role: string, name: string): Promise<void> {
    await this.page.locator(`::-p-aria([role="${role}"][name="${name}"])`).click();
  }

  /** Writes into the field with this label. */
  async write(label: string, text: string): Promise<void> {
    await this.page.locator(`::-p-aria([role="textbox"][name="${label}"])`).fill(text);
  }

  /** Waits until the words can be read somewhere. */
  async reads(words: RegExp): Promise<string> {
    const end = Date.now() + patience;
    for (;;) {
      const text = await this.text();
      const found = words.exec(text);
      if (found) return found[1] ?? found[0];
      assert.ok(Date.now() < end, `${words} does not appear in\n${text.slice(-3_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** All text that is shown, in the page and its shadow roots. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const said: string[] = [];
      const walk = (node: Node): void => {
        if (node instanceof Text) said.push(node.data);
        if (node instanceof Element) {
          if (node.checkVisibility() === false && node.localName !== 'slot' && !node.shadowRoot) return;
          if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child);
        }
        for (const child of node.childNodes) walk(child);
      };
      walk(document.body);
      return said.join(' ').replace(/\s+/g, ' ');
    });
  }
}

/** The browser of a test; it goes with it. */
export async function browserFor(t: TestContext): Promise<Browser> {
  const {executablePath, args, env, headless} = await findBrowser();
  const browser = await puppeteer.launch({executablePath, args, env, headless});
  t.after(() => browser.close());
  return browser;
}
