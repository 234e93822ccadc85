import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  buildIndex,
  buildInSlices,
  prepare,
  restoreIndex,
  search,
  type SearchIndex,
} from '../../../src/domain/search/index.ts';
import {storeIndex} from '../../../src/domain/search/stored-index.ts';
import {synonymsDe} from '../../../src/domain/search/synonyms.de.ts';
import {names, offers} from './offers.ts';
import {queries} from './queries.ts';

const options = {...names, synonyms: synonymsDe};
const restored = (index: SearchIndex, synonyms = synonymsDe) =>
  restoreIndex(JSON.parse(JSON.stringify(storeIndex(index))), synonyms);
const withoutWork = ({ids, postings, table, synonyms}: SearchIndex) => ({ids, postings, table, synonyms});

test('a stored index is restored as it was built, through JSON', () => {
  const odd = [
    ...offers,
    {id: '__proto__', name: 'قابلة \u{1F469} Straße', topics: ['__proto__'], minimum_age_months: 0.5},
    {id: 'empty', name: ''},
  ];
  const index = buildIndex(odd, options);
  const again = restored(index);
  assert.ok(again);
  assert.deepEqual(withoutWork(again), withoutWork(index));
  for (const {text} of queries)
    assert.deepEqual(search(again, {text, facets: {age: 3}}), search(index, {text, facets: {age: 3}}));
});

test('an empty index is restored too', () => {
  const again = restored(buildIndex([]));
  assert.deepEqual(again && search(again, {text: 'Hebamme'}).hits, []);
});

test('what is damaged or of another version is not restored', () => {
  const stored = storeIndex(buildIndex(offers, options));
  const broken: object[] = [
    {...stored, version: 2},
    {...stored, records: '%'},
    {...stored, ids: stored.ids.slice(0, 3)},
    {...stored, spellings: ''},
    {...stored, facets: {...stored.facets, values: []}},
    {...stored, facets: undefined},
    {},
  ];
  for (const each of broken) assert.equal(restoreIndex(JSON.parse(JSON.stringify(each))), undefined);
});

test('an index built in slices is the one that is built at once', () => {
  const building = buildInSlices(offers, options, 5);
  let pauses = 0;
  let step = building.next();
  for (; !step.done; step = building.next()) pauses++;
  assert.equal(pauses, Math.floor(offers.length / 5));
  assert.deepEqual(withoutWork(step.value), withoutWork(buildIndex(offers, options)));
});

test('what the first search would work out can be prepared, in slices', () => {
  const index = buildIndex(offers, options);
  assert.equal([...prepare(index)].length, 2);
  assert.deepEqual(search(index, {text: 'Hebame'}), search(buildIndex(offers, options), {text: 'Hebame'}));
});
