import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {buildIndex, search, type SearchRecord} from '../../../src/domain/search/index.ts';
import {synonymsDe} from '../../../src/domain/search/synonyms.de.ts';
import {synonymsForeign} from '../../../src/domain/search/synonyms.foreign.ts';
import {names, offers} from './offers.ts';

const index = buildIndex(offers, {...names, synonyms: [...synonymsDe, ...synonymsForeign]});

/** What a caller without types may pass: anything. */
const isRecord = (value: unknown): value is SearchRecord => value !== Symbol.iterator;

test('no text makes it throw, and its hits are records', () => {
  const ids = new Set(offers.map(({id}) => id));
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      const {total, hits} = search(index, {text, limit: 99});
      assert.equal(hits.length, total);
      for (const {id, score} of hits) assert.ok(ids.has(id) && Number.isFinite(score));
    }),
  );
});

test('pieces of real words in any order and script do not make it throw', () => {
  const word = fc.constantFrom(
    'Hebamme',
    'ä',
    'ß',
    'İstanbul',
    'قَابِلَة',
    'ґанок',
    '-',
    'a-',
    '👩‍👧',
    '\ud800',
    'ue',
    '٣',
    '(',
    '\\',
    '\u00ad',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 60}), fc.constantFrom('', ' ', '-'), (words, between) => {
      search(index, {text: words.join(between)});
    }),
  );
});

test('the work of a long query is bounded: twelve words count', () => {
  const text = Array.from(
    {length: 400},
    (_, n) => `wort${String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26))}`,
  ).join(' ');
  assert.equal(search(index, {text}).total, 0);
  assert.equal(search(index, {text: `Hebammenzentrale ${text}`}).total, 0, 'one word of twelve is no answer');
  for (const long of [
    'a'.repeat(1_000_000),
    'ä'.repeat(1_000),
    '🚜'.repeat(500),
    'Kind '.repeat(1_000),
    '(a+)+'.repeat(200),
  ])
    search(index, {text: long});
});

test('the steps of any query are bounded by the size of the index', () => {
  const {vocabulary, records} = index.postings;
  const most = 12 * (vocabulary.words.length + 4 * records.length);
  const hostile = [
    'e',
    'e '.repeat(500),
    [...'abcdefghijklmnopqrstuvwxyz'].join(' '),
    'Beratung Hilfe Kind Familie Eltern Baby Geld Schule Gruppe Treff Kurs Amt Nord',
    'kinderkinderkinderkinderkinderkinderkinderkinderkinderkinder',
    'Elternkindgruppenberatungsstellenleiterinnentreffen '.repeat(20),
    '.*+?^${}()|[]\\ '.repeat(60),
    '👩‍👧 Hebamme قابلة акушерка '.repeat(40),
    `${'a\u0301'.repeat(1_000)}`,
  ];
  for (const text of hostile) {
    const before = index.work.steps;
    search(index, {text: text.slice(0, 1_000)});
    const steps = index.work.steps - before;
    assert.ok(steps <= most, `${steps} steps for ${text.slice(0, 20)}`);
  }
});

test('HTML is text like any other, and a name of 5,000 characters is found by its words', () => {
  const small = buildIndex([
    {id: 'html', name: 'Eins', description: '<script>alert(1)</script><p>Hebamme&nbsp;da</p>'},
    {id: 'long', name: `${'Wort '.repeat(998)}Hebamme`},
    {id: 'bare', name: 'Hebamme'},
  ]);
  assert.deepEqual(
    search(small, {text: 'Hebamme'}).hits.map(({id}) => id),
    ['bare', 'long', 'html'],
  );
  assert.equal(search(small, {text: 'alert'}).hits[0]?.id, 'html');
});

test('broken records are no error', () => {
  const broken: unknown[] = [
    {id: 'no-name'},
    {id: 'number', name: 5},
    {id: 'null', name: null, description: null, topics: null, districts: 'nord', keywords: {a: 1}},
    {id: 'long', name: 'x'.repeat(5_000)},
    {id: 'words', name: 'wort '.repeat(1_000)},
    {id: 'html', name: '<b onclick="x">Fett</b> & mehr'},
    {id: 'surrogate', name: '\ud83d'},
    {id: 'ages', name: 'A', minimum_age_months: 'x', maximum_age_months: NaN},
    {id: 'modes', name: 'A', modes: [1, null, 'phone']},
    {id: 'trust', name: 'A', trust: null, cost_options: [null]},
    {id: 'odd', name: [{toString: false}]},
    {name: 'no id'},
    null,
    undefined,
    'text',
    7,
  ];
  const small = buildIndex(broken.filter(isRecord));
  assert.equal(search(small).total, 11);
  assert.equal(search(small, {text: 'fett'}).hits[0]?.id, 'html');
  assert.equal(search(small, {text: 'xxxxxxxx'}).hits[0]?.id, 'long');
  assert.deepEqual(search(small).facets.mode, {phone: 1});
});

test('any JSON as a record is no error', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          id: fc.string(),
          name: fc.jsonValue(),
          description: fc.jsonValue(),
          topics: fc.jsonValue(),
          access: fc.jsonValue(),
        }),
      ),
      (records) => {
        const unknown: unknown[] = records;
        search(buildIndex(unknown.filter(isRecord)), {text: 'a'});
      },
    ),
  );
});

test('of two records with one id the first stays', () => {
  const small = buildIndex([
    {id: 'a', name: 'Erste'},
    {id: 'a', name: 'Zweite'},
  ]);
  assert.equal(search(small).total, 1);
  assert.equal(search(small, {text: 'Zweite'}).total, 0);
});

test('an empty index answers', () => {
  const none = buildIndex([], {synonyms: [[], [''], ['ich'], ['a', 'b c']], districts: ['nord']});
  assert.deepEqual(search(none, {text: 'Hebamme', facets: {age: 3, district: ['nord']}}).hits, []);
  assert.deepEqual(search(none).facets.district, {nord: 0});
});

test('odd limits and choices are no error', () => {
  for (const limit of [-1, NaN, Infinity, 2.7, 1e12])
    assert.ok(search(index, {limit, offset: limit}).total === offers.length);
  assert.equal(search(index, {facets: {age: NaN, topic: [], district: undefined}}).total, offers.length);
});
