import assert from 'node:assert/strict';
import {test} from 'node:test';
import {synonymsFor} from '../../../src/domain/search/foreign.ts';
import {buildIndex, search, withSynonyms, type Reason} from '../../../src/domain/search/index.ts';
import {synonymsDe} from '../../../src/domain/search/synonyms.de.ts';
import {
  synonymsArabic,
  synonymsEnglish,
  synonymsForeign,
  synonymsPolish,
  synonymsRomanian,
  synonymsRussian,
  synonymsTurkish,
  synonymsUkrainian,
} from '../../../src/domain/search/synonyms.foreign.ts';
import {names, offers} from './offers.ts';
import {queries, type Query} from './queries.ts';

const index = buildIndex(offers, {...names, synonyms: [...synonymsDe, ...synonymsForeign]});
const idsOf = (text: string): string[] => search(index, {text}).hits.map(({id}) => id);
const reasonsOf = (text: string, id: string): Reason[] =>
  search(index, {text, limit: 99}).hits.find((hit) => hit.id === id)?.reasons ?? [];

/** Share of queries with an expected offer among the first five, and those without. */
function hitsAtFive(of: readonly Query[]): {share: number; missed: string[]} {
  const missed = of.filter(
    ({text, expected}) =>
      !idsOf(text)
        .slice(0, 5)
        .some((id) => expected.includes(id)),
  );
  return {share: 1 - missed.length / of.length, missed: missed.map(({text}) => `${text}: ${idsOf(text).slice(0, 5)}`)};
}

test('there are enough queries, offers and synonyms', () => {
  assert.ok(queries.length >= 60);
  assert.ok(offers.length >= 40);
  assert.ok(synonymsDe.length >= 60);
  const foreign = [synonymsArabic, synonymsEnglish, synonymsPolish, synonymsRomanian, synonymsRussian];
  for (const groups of [...foreign, synonymsTurkish, synonymsUkrainian]) assert.ok(groups.length >= 40);
});

test('German queries find what is meant among the first five in at least 96 of 100', () => {
  const {share, missed} = hitsAtFive(queries.filter(({kind}) => kind !== 'none' && kind !== 'foreign'));
  assert.ok(share >= 0.96, missed.join('\n'));
});

test('other languages find it in at least 60 of 100', () => {
  const {share, missed} = hitsAtFive(queries.filter(({kind}) => kind === 'foreign'));
  assert.ok(share >= 0.6, missed.join('\n'));
});

for (const {text} of queries.filter(({kind}) => kind === 'none')) {
  test(`nothing is found for ${text}`, () => assert.deepEqual(search(index, {text}).hits, []));
}

test('an exact name comes before a beginning, an ending, a compound, a synonym', () => {
  const names = ['Kurs', 'Kurstag', 'Kurse', 'Babykurs', 'Lehrgang', 'Kurz', 'Baby'];
  const small = buildIndex(
    names.map((name) => ({id: name, name})),
    {synonyms: [['Kurs', 'Lehrgang']]},
  );
  assert.deepEqual(
    search(small, {text: 'kurs'}).hits.map(({id}) => id),
    ['Kurs', 'Kurse', 'Kurstag', 'Babykurs', 'Lehrgang'],
  );
  assert.deepEqual(
    search(small, {text: 'kursen'}).hits.map(({id}) => id),
    ['Kurs', 'Kurse', 'Babykurs', 'Kurstag', 'Lehrgang'],
  );
});

test('name before topic and keyword before text', () => {
  const small = buildIndex(
    [
      {id: 'text', name: 'Eins', description: 'Hebamme'},
      {id: 'keyword', name: 'Zwei', keywords: ['Hebamme']},
      {id: 'topic', name: 'Drei', topics: ['t']},
      {id: 'name', name: 'Hebamme'},
    ],
    {topicNames: {t: ['Hebamme']}},
  );
  const {hits} = search(small, {text: 'Hebamme'});
  assert.deepEqual(
    hits.map(({id}) => id),
    ['name', 'topic', 'keyword', 'text'],
  );
  assert.deepEqual(
    hits.map(({id, reasons}) => [id, reasons[0]?.kind]),
    [
      ['name', 'name'],
      ['topic', 'topic'],
      ['keyword', 'keyword'],
      ['text', 'text'],
    ],
  );
});

test('a hit says why', () => {
  assert.deepEqual(reasonsOf('Tafel', 'tafel'), [{kind: 'name', term: 'Tafel'}]);
  assert.deepEqual(reasonsOf('Babymasage', 'babymassage'), [{kind: 'typo', term: 'Babymassage'}]);
  assert.deepEqual(reasonsOf('Tagespflege', 'tagespflege'), [{kind: 'compound', term: 'Kindertagespflege'}]);
  assert.deepEqual(reasonsOf('Papa', 'vaeterfruehstueck'), [{kind: 'synonym', term: 'Väterfrühstück'}]);
  assert.deepEqual(reasonsOf('Hebamme Zitronenbaum', 'hebammenzentrale'), [
    {kind: 'name', term: 'Hebammenzentrale'},
    {kind: 'partial', term: 'zitronenbaum'},
  ]);
});

test('typos do not drown what was meant', () => {
  const small = buildIndex([
    {id: 'a', name: 'Kurs'},
    {id: 'b', name: 'Kurz'},
  ]);
  assert.deepEqual(
    search(small, {text: 'Kurs'}).hits.map(({id}) => id),
    ['a'],
  );
  assert.deepEqual(
    search(small, {text: 'Kuhs'}).hits.map(({id}) => id),
    ['a'],
  );
});

test('two typos need the same first letter, swapped neighbours are one typo', () => {
  const small = buildIndex([{id: 'a', name: 'Hebammenhilfe'}]);
  assert.equal(search(small, {text: 'Hebmamenhilfe'}).total, 1);
  assert.equal(search(small, {text: 'Nebammenhilfe'}).total, 1);
  assert.equal(search(small, {text: 'Nebammenhilpe'}).total, 0);
});

test('filler words exclude nothing', () => {
  assert.deepEqual(idsOf('ich suche eine Hebamme'), idsOf('Hebamme'));
  assert.equal(search(index, {text: 'ich'}).total, offers.length);
  assert.equal(search(index, {text: 'ich?'}).total, offers.length);
  assert.equal(search(index, {text: '   '}).total, offers.length);
});

test('all words count, and when no record has all of them, the most telling ones', () => {
  const both = search(index, {text: 'Tafel Schuldnerberatung'});
  assert.ok(both.total > 0);
  for (const {reasons} of both.hits) assert.ok(reasons.some(({kind}) => kind === 'partial'));
  assert.deepEqual(idsOf('Stillgruppe Nord'), ['stillgruppe']);
});

test('works without synonyms and names', () => {
  const bare = buildIndex(offers);
  assert.equal(search(bare, {text: 'Papa'}).total, 0);
  assert.equal(search(bare, {text: 'Tafel'}).hits[0]?.id, 'tafel');
});

test('all languages of a text are found', () => {
  assert.equal(idsOf('newcomers')[0], 'migration');
  assert.equal(idsOf('الهجرة')[0], 'migration');
});

test('every beginning of a word finds what the word finds', () => {
  for (const [word, id] of [
    ['Kindertagespflege', 'tagespflege'],
    ['Väterfrühstück', 'vaeterfruehstueck'],
    ['Tagespflege', 'tagespflege'],
  ] as const) {
    for (let length = word.length; length > 5; length--) {
      assert.ok(
        search(index, {text: word.slice(0, length), limit: 99}).hits.some((hit) => hit.id === id),
        word.slice(0, length),
      );
    }
  }
});

test('the order is settled: by score, then name, then id', () => {
  const names = ['Ärzte', 'Arzt', 'Bad', 'Ärzte'];
  const records = names.map((name, n) => ({id: `${n}`, name, description: 'gleich'}));
  const order = search(buildIndex(records), {text: 'gleich'}).hits.map(({id}) => id);
  assert.deepEqual(order, ['1', '0', '3', '2']);
  assert.deepEqual(
    search(buildIndex(records.reverse()), {text: 'gleich'}).hits.map(({id}) => id),
    order,
  );
  const first = queries.map(({text}) => search(index, {text}));
  assert.deepEqual(
    queries.map(({text}) => search(index, {text})),
    first,
  );
});

test('limit and offset page through one order', () => {
  const all = search(index, {text: 'Beratung', limit: 99});
  const pages = [0, 3, 6, 9, 12, 15, 18, 21].flatMap(
    (offset) => search(index, {text: 'Beratung', limit: 3, offset}).hits,
  );
  assert.deepEqual(pages, all.hits.slice(0, 24));
  assert.equal(search(index, {limit: 0}).hits.length, 0);
  assert.equal(search(index, {limit: 0}).total, offers.length);
  assert.equal(search(index).hits.length, 20);
});

test('a compound that nobody wrote is taken apart, and its parts must both be there', () => {
  const small = buildIndex([
    {id: 'crying', name: 'Sprechstunde', keywords: ['Schreien']},
    {id: 'other', name: 'Sprechstunde am Abend'},
    {id: 'children', name: 'Betreuung am Nachmittag', description: 'Für Schulkinder'},
  ]);
  const found = (text: string): string[] => search(small, {text}).hits.map(({id}) => id);
  assert.deepEqual(found('Schreisprechstunde'), ['crying']);
  assert.deepEqual(found('Schulkinderbetreuung'), ['children']);
  assert.deepEqual(found('Zirkussprechstunde'), []);
  assert.deepEqual(search(small, {text: 'Schreisprechstunde'}).hits[0]?.reasons, [
    {kind: 'compound', term: 'Sprechstunde'},
  ]);
});

test('two words are found as one, and one as two', () => {
  const small = buildIndex([{id: 'place', name: 'Kitaplatz'}]);
  assert.equal(search(small, {text: 'kita platz'}).hits[0]?.id, 'place');
});

test('a word within another by chance is no compound', () => {
  const small = buildIndex([
    {id: 'shop', name: 'Einkaufen mit wenig Geld'},
    {id: 'waste', name: 'Gestatten und begreifen', description: 'Wir vorbereiten, begleiten.'},
  ]);
  for (const text of ['kaufen', 'reifen', 'Ratten', 'reiten', 'leiten'])
    assert.ok(search(small, {text}).hits.length <= 1, text);
  assert.deepEqual(search(small, {text: 'kaufen'}).hits, []);
  assert.deepEqual(search(small, {text: 'reiten'}).hits, []);
});

test('of a phrase all words count, small ones too, with others among them', () => {
  const synonyms = [
    ['Logopädie', '<', 'redet nicht'],
    ['Telefonseelsorge', '<', 'reden'],
    ['Entlastung', '<', 'kann nicht mehr'],
  ];
  const small = buildIndex(
    ['Logopädie', 'Telefonseelsorge', 'Entlastung'].map((name) => ({id: name, name})),
    {synonyms},
  );
  const first = (text: string): string | undefined => search(small, {text}).hits[0]?.id;
  assert.equal(first('mein Kind redet noch immer nicht'), 'Logopädie');
  assert.equal(first('ich will reden'), 'Telefonseelsorge');
  assert.equal(first('Ich kann einfach nicht mehr!'), 'Entlastung');
});

test('what is only said is not sought in offers', () => {
  const records = [
    {id: 'help', name: 'Schreiambulanz'},
    {id: 'wind', name: 'Wenn der Wind heult'},
  ];
  const small = buildIndex(records, {synonyms: [['Schreiambulanz', '<', 'heult']]});
  assert.deepEqual(
    search(small, {text: 'Schreiambulanz'}).hits.map(({id}) => id),
    ['help'],
  );
  assert.deepEqual(
    search(small, {text: 'heult'}).hits.map(({id}) => id),
    ['wind', 'help'],
  );
});

test('words of every sentence find nothing beside a word that nobody knows', () => {
  assert.deepEqual(search(index, {text: 'Aktien kaufen'}).hits, []);
  assert.deepEqual(search(index, {text: 'Hilfe Kryptowährung'}).hits, []);
  assert.ok(search(index, {text: 'Hilfe'}).total > 0);
});

test('where nothing is found the nearest topics are told, whatever is chosen', () => {
  const {hits, near} = search(index, {
    text: 'Segelkurs Kryptowährung Kinderbetreuung Quark',
    facets: {topic: ['money']},
  });
  assert.deepEqual(hits, []);
  assert.ok(near.includes('childcare'), near.join());
  assert.equal(search(index, {text: 'xqzvw'}).near.length, 3);
  assert.deepEqual(search(index, {text: 'Hebamme', facets: {topic: ['leisure']}}).near, []);
  assert.deepEqual(search(index).near, []);
});

test('the languages of a visitor are loaded, each for itself', async () => {
  const turkish = await synonymsFor(['tr-TR', 'de']);
  assert.deepEqual(turkish, [...synonymsEnglish, ...synonymsTurkish]);
  assert.ok((await synonymsFor(['uk'])).length > turkish.length);
  assert.deepEqual(await synonymsFor(['__proto__', 'tlh']), synonymsEnglish);
});

test('synonyms that come later are the same as those that were there', () => {
  const later = withSynonyms(buildIndex(offers, names), synonymsTurkish);
  const first = buildIndex(offers, {...names, synonyms: synonymsTurkish});
  for (const text of ['ebe', 'para yardımı', 'hamileyim'])
    assert.deepEqual(search(later, {text}), search(first, {text}));
});
