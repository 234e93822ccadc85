import {expect, fixture, html} from '@open-wc/testing';
import {msg} from '../../src/i18n/msg.ts';
import {LitElement} from 'lit';
import {activate, activeLocale, directionOf, negotiate} from '../../src/i18n/locale.ts';
import {Words} from '../../src/ui/words.ts';
import {listen, stopListening} from '../support/console.ts';
import {block, removeBlocks} from '../support/page-block.ts';
import {waitUntil} from '../support/wait-until.ts';

class TestWords extends LitElement {
  readonly words = new Words(this, 'finding');

  protected override render(): unknown {
    return html`<p dir=${this.words.dir}>${msg('Thema', {id: 'finder.topic', desc: 'Label of a list'})}</p>`;
  }
}
customElements.define('test-words', TestWords);

describe('the language of the page', () => {
  let said: readonly string[] = [];

  beforeEach(() => {
    said = listen();
  });

  afterEach(async () => {
    stopListening();
    removeBlocks();
    document.documentElement.lang = 'de';
    await activate('de');
  });

  for (const [tag, locale] of Object.entries({
    de: 'de',
    'de-AT': 'de',
    de_DE: 'de',
    'DE-ch-1996': 'de',
    en: 'en',
    'en-GB': 'en',
    ar: 'ar',
    'ar-SY': 'ar',
    'ar-Latn': 'ar',
    'de-simple': 'de-simple',
    'de-DE-simple': 'de-simple',
    'de-x-leicht': 'de-simple',
    'de-Leichte': 'de-simple',
    ' de-simple ': 'de-simple',
    fr: 'de',
    arn: 'de',
    '': 'de',
    '-': 'de',
    'javascript:alert(1)': 'de',
  })) {
    it(`"${tag}" is served in ${locale}`, async () => {
      expect(negotiate(tag)).to.equal(locale);
      expect(await activate(tag)).to.equal(locale);
      expect(activeLocale()).to.equal(locale);
      expect(said).to.deep.equal([]);
    });
  }

  it('Arabic runs from right to left, the others do not', () => {
    expect(['de', 'en', 'ar', 'de-simple', 'ar-SY', 'fa', 'uk', 'arn'].map(directionOf)).to.deep.equal([
      'ltr',
      'ltr',
      'rtl',
      'ltr',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('follows <html lang> while the page stands, and back', async () => {
    const element = await fixture<TestWords>(html`<test-words></test-words>`);
    const shows = (words: string, dir: string) =>
      waitUntil(
        () =>
          element.shadowRoot?.querySelector('p')?.textContent === words &&
          element.shadowRoot.querySelector('p')?.dir === dir,
        `shows ${words}`,
      );
    await shows('Thema', 'ltr');
    document.documentElement.lang = 'en';
    await shows('Topic', 'ltr');
    document.documentElement.lang = 'ar-SY';
    await shows('الموضوع', 'rtl');
    document.documentElement.lang = 'fr';
    await shows('Thema', 'ltr');
    expect(said).to.deep.equal([]);
  });

  it('the page’s block has the word before <html lang>', async () => {
    block({locale: 'en'});
    const element = await fixture<TestWords>(html`<test-words></test-words>`);
    await waitUntil(() => element.shadowRoot?.textContent?.includes('Topic'));
    document.documentElement.lang = 'ar';
    await activate('en');
    expect(element.words.locale).to.equal('en');
  });

  it('wants a record’s own texts in the nearest language first', async () => {
    const page = await fixture(html`<div lang="uk"><test-words></test-words></div>`);
    const element = page.querySelector('test-words');
    if (!(element instanceof TestWords)) throw new Error('not upgraded');
    expect(element.words.reader().locales).to.deep.equal(['uk', 'de', 'de']);
  });

  it('two quick changes end at the last one', async () => {
    const both = [activate('ar'), activate('en')];
    await Promise.all(both);
    expect(activeLocale()).to.equal('en');
  });
});
