import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fold, stem} from '../../../src/domain/search/index.ts';
import {typosBetween} from '../../../src/domain/search/typo.ts';

const folded: [string, string][] = [
  ['Väter', 'vater'],
  ['Vaeter', 'vater'],
  ['VÄTER', 'vater'],
  ['Va\u0308ter', 'vater'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['ẞ', 'ss'],
  ['Frauen', 'frauen'],
  ['Quelle', 'quelle'],
  ['neue', 'neue'],
  ['Muetter', 'mutter'],
  ['Übung', 'ubung'],
  ['Uebung', 'ubung'],
  ['İstanbul', 'istanbul'],
  ['ışık', 'isik'],
  ['çocuk', 'cocuk'],
  ['doğum', 'dogum'],
  ['Łódź', 'lodz'],
  ['їжа', 'іжа'],
  ['ґанок', 'ганок'],
  ['Йод', 'иод'],
  ['قَابِلَة', 'قابله'],
  ['أمهات', 'امهات'],
  ['الهجرة', 'هجره'],
  ['حـضـانة', 'حضانه'],
  ['Kinder\u00adtages\u00adpflege', 'kindertagespflege'],
  ['ﬁt', 'fit'],
  ['👩', '👩'],
  ['', ''],
];
for (const [word, expected] of folded)
  test(`${word} is compared as ${expected}`, () => assert.equal(fold(word), expected));

const same: [string, string][] = [
  ['Hebamme', 'Hebammen'],
  ['Kurs', 'Kurse'],
  ['Vater', 'Väter'],
  ['Vater', 'Vätern'],
  ['Kind', 'Kinder'],
  ['Kind', 'Kindern'],
  ['Kita', 'Kitas'],
  ['Platz', 'Plätze'],
  ['Gruppe', 'Gruppen'],
  ['Angebot', 'Angeboten'],
  ['Familie', 'Familien'],
  ['Verein', 'Vereine'],
  ['Haus', 'Häuser'],
  ['Termin', 'Termine'],
  ['Erzieherin', 'Erzieherinnen'],
  ['Baby', 'Babys'],
  ['Frau', 'Frauen'],
  ['Kreis', 'Kreise'],
  ['Schwester', 'Schwestern'],
];
for (const [one, other] of same)
  test(`${one} and ${other} have one stem`, () => assert.equal(stem(fold(one)), stem(fold(other))));

test('other words keep their own stem', () => {
  for (const [one, other] of [
    ['Kurs', 'Kur'],
    ['Mutter', 'Mut'],
    ['Haus', 'Haut'],
  ] as const)
    assert.notEqual(stem(fold(one)), stem(fold(other)));
});

test('typos are counted', () => {
  assert.equal(typosBetween('kurs', 'kusr', 1), 1);
  assert.equal(typosBetween('kurs', 'kurz', 1), 1);
  assert.equal(typosBetween('kurs', 'kur', 1), 1);
  assert.equal(typosBetween('kurs', 'durst', 1), Infinity);
  assert.equal(typosBetween('kurs', 'kurstag', 1), Infinity);
  assert.equal(typosBetween('hebame', 'hebammenhilfe', 1), 1);
});
