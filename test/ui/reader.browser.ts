import {expect, fixture, html} from '@open-wc/testing';
import {plain, textFor, type Reader} from '../../src/ui/reader.ts';
import {said, saidAtLength} from '../../src/ui/views/said.ts';

const reader: Reader = {locale: 'de', locales: ['de'], source: 'de'};
const arabic: Reader = {locale: 'ar', locales: ['ar', 'de'], source: 'de'};

describe('a record’s own text', () => {
  it('is read in the language that serves best', () => {
    const text = {de: 'Hebamme', ar: 'قابلة'};
    expect(textFor(text, arabic)).to.deep.equal({text: 'قابلة', locale: 'ar'});
    expect(textFor(text, reader)).to.deep.equal({text: 'Hebamme', locale: 'de'});
    expect(plain(undefined, reader)).to.equal('');
  });

  it('never turns its neighbours round: marks that reorder are taken out, and nothing else', () => {
    const marks = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
    expect(plain(`Familien${marks.join('')}büro`, reader)).to.equal('Familienbüro');
    // Joiners and single marks belong to the spelling of Persian and Arabic.
    expect(plain('می\u200cخواهم \u200f!', arabic)).to.equal('می\u200cخواهم \u200f!');
  });

  it('is marked with its language where that is another than the page’s', async () => {
    const page = await fixture(html`<p>${said('Hebamme', arabic)}</p>`);
    const mark = page.querySelector('span');
    expect(mark?.lang).to.equal('de');
    expect(mark?.dir).to.equal('ltr');
    const same = await fixture(html`<p>${said('Hebamme', reader)}</p>`);
    expect(same.children.length).to.equal(0);
  });

  it('comes in paragraphs, each as text and never as markup', async () => {
    const hostile = 'Erstens\n\n<img src=x onerror="window.hacked = 1">\r\n\r\n<script>window.hacked = 1</script>';
    const page = await fixture(html`<div>${saidAtLength(hostile, reader)}</div>`);
    expect(page.querySelectorAll('p').length).to.equal(3);
    expect(page.querySelector('img, script')).to.equal(null);
    expect(page.textContent).to.contain('<script>window.hacked = 1</script>');
    expect(Reflect.get(window, 'hacked')).to.equal(undefined);
  });
});
