import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as cell from '../../server/publish/cell.ts';
import {languageTag} from '../../server/publish/language-text.ts';
import {nearest} from '../../server/publish/nearest.ts';
import {slug} from '../../server/publish/slug.ts';
import {Unreadable} from '../../server/publish/unreadable.ts';

test('lists: by | or line breaks, else by commas; each part once', () => {
  assert.deepEqual(cell.readList('a | b|a||'), ['a', 'b']);
  assert.deepEqual(cell.readList('a, b'), ['a', 'b']);
  assert.deepEqual(cell.readList('Haus, Raum 2 | Büro'), ['Haus, Raum 2', 'Büro']);
  assert.deepEqual(cell.readList(''), []);
});

test('numbers, amounts and degrees in German and English notation', () => {
  assert.equal(cell.readWhole('−9'), -9);
  assert.equal(cell.readAmount('4,50 €'), 4.5);
  assert.equal(cell.readAmount('5 Euro'), 5);
  assert.equal(cell.readDegrees('51,6603°'), 51.6603);
  for (const text of ['51,6603 / 7,6331', '51.6603, 7.6331', '51.6603 7.6331', '51,6603; 7,6331']) {
    assert.deepEqual(cell.readPoint(text), [51.6603, 7.6331], text);
  }
  assert.throws(() => cell.readAmount('4,5,0'), Unreadable);
  assert.throws(() => cell.readPoint('51.66'), Unreadable);
});

test('web addresses are https, or nothing', () => {
  assert.equal(cell.readUrl('www.beispiel.de/a'), 'https://www.beispiel.de/a');
  for (const text of ['http://beispiel.de', 'javascript:alert(1)', 'https:// x', 'https:///x', 'beispiel']) {
    assert.throws(() => cell.readUrl(text), Unreadable, text);
  }
});

test('languages by name or tag', () => {
  const tags: Record<string, string | undefined> = {
    Türkisch: 'tr',
    turkish: 'tr',
    tr: 'tr',
    'Leichte Sprache': 'de-simple',
    'de-simple': 'de-simple',
    DE: 'de',
    Farsi: 'fa',
    Gebärdensprache: 'gsg',
    Klingonisch: undefined,
    xx: undefined,
    '': undefined,
  };
  for (const [text, tag] of Object.entries(tags)) assert.equal(languageTag(text), tag, text);
});

test('the nearest word forgives a third of its letters, a swap counts one, and accents none', () => {
  const words = ['Telefon', 'Themen', 'Träger'];
  assert.equal(nearest('Telefno', words), 'Telefon');
  assert.equal(nearest('trager', words), 'Träger');
  assert.equal(nearest('Wetter', words), undefined);
  assert.equal(nearest('', words), undefined);
});

test('ids from names', () => {
  assert.equal(slug('Café „Kinderwagen“ für Väter & Söhne'), 'cafe-kinderwagen-fuer-vaeter-soehne');
  assert.equal(slug('مقهى'), '');
});
