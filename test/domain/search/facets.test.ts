import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {
  buildIndex,
  facetNames,
  search,
  type FacetChoice,
  type FacetName,
  type SearchRecord,
} from '../../../src/domain/search/index.ts';
import {synonymsDe} from '../../../src/domain/search/synonyms.de.ts';
import {names, offers} from './offers.ts';

const index = buildIndex(offers, {...names, synonyms: synonymsDe});

/** The values of a record in a facet, by another way than the index goes. */
function valuesOf(record: SearchRecord, facet: FacetName, districts: readonly string[]): readonly string[] {
  switch (facet) {
    case 'topic':
      return record.topics ?? [];
    case 'district':
      return record.districts?.length ? record.districts : districts;
    case 'mode':
      return record.modes ?? [];
    case 'access':
      return record.access ?? [];
    case 'language':
      return record.languages ?? [];
    case 'audience':
      return record.audiences ?? [];
    case 'provider':
    case 'stepFree':
    case 'kind':
    case 'carrier':
    case 'integration':
    case 'vacant':
    case 'care':
      return record.facets?.[facet] ?? [];
    case 'free': {
      const costs = record.cost_options;
      return (record.free ?? record.trust?.free ?? (!!costs?.length && costs.every(({amount}) => amount === 0)))
        ? ['true']
        : [];
    }
  }
}

function matches(record: SearchRecord, choice: FacetChoice, districts: readonly string[], except?: FacetName): boolean {
  const {age} = choice;
  if (age !== undefined && (age < (record.minimum_age_months ?? -99) || age > (record.maximum_age_months ?? 9_999)))
    return false;
  return facetNames.every((facet) => {
    const chosen = facet === 'free' ? (choice.free ? ['true'] : []) : (choice[facet] ?? []);
    const wholeTown = facet === 'district' && !record.districts?.length;
    return (
      facet === except ||
      !chosen.length ||
      wholeTown ||
      valuesOf(record, facet, districts).some((value) => chosen.includes(value))
    );
  });
}

const townDistricts = ['nord', 'mitte', 'sued', 'ost'];
const some = (values: readonly string[]) =>
  fc.option(fc.subarray([...values, 'unknown'], {maxLength: 3}), {nil: undefined});
const choices: fc.Arbitrary<FacetChoice> = fc.record({
  topic: some(['birth', 'baby', 'money', 'crisis']),
  district: some(townDistricts),
  mode: some(['in_person', 'phone', 'video']),
  access: some(['drop_in', 'register']),
  language: some(['de', 'tr']),
  audience: some(['fathers', 'mothers']),
  age: fc.option(fc.integer({min: -9, max: 200}), {nil: undefined}),
  free: fc.option(fc.boolean(), {nil: undefined}),
});

test('hits and counts are those of a naive filter', () => {
  fc.assert(
    fc.property(choices, fc.constantFrom('', 'Beratung', 'Kinder', 'Baby', 'a', 'Papa'), (facets, text) => {
      const answer = search(index, {text, facets, limit: 99});
      const found = new Set(search(index, {text, limit: 99}).hits.map(({id}) => id));
      const expected = offers.filter((offer) => found.has(offer.id) && matches(offer, facets, townDistricts));
      assert.equal(answer.total, expected.length);
      assert.deepEqual(answer.hits.map(({id}) => id).sort(), expected.map(({id}) => id).sort());
      for (const facet of facetNames) {
        const others = offers.filter((offer) => found.has(offer.id) && matches(offer, facets, townDistricts, facet));
        for (const [value, count] of Object.entries(answer.facets[facet])) {
          assert.equal(
            count,
            others.filter((offer) => valuesOf(offer, facet, townDistricts).includes(value)).length,
            `${facet} ${value}`,
          );
        }
      }
    }),
  );
});

test('only some ids: hits, total and all counts are those of an index of them alone', () => {
  const choice = fc.record({facets: choices, text: fc.constantFrom('', 'Beratung', 'Kinder', 'Baby', 'a')});
  fc.assert(
    fc.property(choice, fc.subarray(offers), ({facets, text}, some) => {
      const only = new Set(some.map(({id}) => id));
      const answer = search(index, {text, facets, limit: 99, only, ages: [6, 30]});
      const all = search(index, {text, facets, limit: 99});
      assert.deepEqual(
        answer.hits,
        all.hits.filter(({id}) => only.has(id)),
      );
      assert.equal(answer.total, answer.hits.length);
      assert.deepEqual(
        search(index, {text, facets, limit: 2, only}).hits,
        answer.hits.slice(0, 2),
        'the best come first, however few are asked for',
      );
      const found = new Set(search(index, {text, limit: 99}).hits.map(({id}) => id));
      for (const facet of facetNames) {
        const others = some.filter((offer) => found.has(offer.id) && matches(offer, facets, townDistricts, facet));
        for (const [value, count] of Object.entries(answer.facets[facet])) {
          const expected = others.filter((offer) => valuesOf(offer, facet, townDistricts).includes(value));
          assert.equal(count, expected.length, `${facet} ${value}`);
        }
      }
      assert.deepEqual(
        answer.ages,
        [6, 30].map((age) => search(index, {text, facets: {...facets, age}, only}).total),
      );
      assert.deepEqual(answer.near, all.near);
    }),
  );
});

test('a record without districts serves every district, also one that only the town names', () => {
  const {hits, facets} = search(index, {facets: {district: ['ost']}, limit: 99});
  assert.ok(hits.length > 0);
  assert.deepEqual(Object.keys(facets.district), townDistricts);
  assert.equal(facets.district['ost'], hits.length);
  for (const {reasons} of hits) assert.deepEqual(reasons, [{kind: 'whole_town'}]);
});

test('a facet counts what the other choices leave, not its own', () => {
  const small = buildIndex([
    {id: 'a', name: 'A', topics: ['x'], modes: ['phone']},
    {id: 'b', name: 'B', topics: ['y'], modes: ['phone']},
    {id: 'c', name: 'C', topics: ['y'], modes: ['chat']},
  ]);
  const {total, facets} = search(small, {facets: {topic: ['x']}});
  assert.equal(total, 1);
  assert.deepEqual(facets.topic, {x: 1, y: 2});
  assert.deepEqual(facets.mode, {phone: 1, chat: 0});
});

test('age is in whole months, both bounds inclusive, without bounds every age', () => {
  const small = buildIndex([
    {id: 'bounded', name: 'A', minimum_age_months: -9, maximum_age_months: 12},
    {id: 'open', name: 'B', minimum_age_months: 6},
    {id: 'any', name: 'C'},
  ]);
  const at = (age: number): string[] => search(small, {facets: {age}}).hits.map(({id}) => id);
  assert.deepEqual(
    [at(-9), at(12), at(13), at(-10), at(0)],
    [['bounded', 'any'], ['bounded', 'open', 'any'], ['open', 'any'], ['any'], ['bounded', 'any']],
  );
  const {hits} = search(small, {facets: {age: 8}});
  assert.deepEqual(
    hits.map(({reasons}) => reasons),
    [[{kind: 'age'}], [{kind: 'age'}], []],
  );
});

test('ages are counted in one go, as if each was chosen', () => {
  const ages = [-3, 0, 6, 30, 100, NaN];
  const facets = {topic: ['birth', 'baby'], age: 6};
  const expected = ages.map((age) =>
    Number.isNaN(age) ? 0 : search(index, {text: 'Baby', facets: {...facets, age}}).total,
  );
  assert.deepEqual(search(index, {text: 'Baby', facets, ages}).ages, expected);
});

test('free means known to be free, at every price', () => {
  const small = buildIndex([
    {id: 'said', name: 'A', free: true},
    {id: 'trust', name: 'B', trust: {free: true}},
    {id: 'zero', name: 'C', cost_options: [{amount: 0}]},
    {id: 'sometimes', name: 'D', cost_options: [{amount: 0}, {amount: 5}]},
    {id: 'unknown', name: 'E'},
  ]);
  assert.deepEqual(
    search(small, {facets: {free: true}}).hits.map(({id}) => id),
    ['said', 'trust', 'zero'],
  );
  assert.equal(search(small, {facets: {free: false}}).total, 5);
});

test('choices are told as reasons', () => {
  const facets = {district: ['nord'], access: ['drop_in'], free: true, mode: ['in_person']};
  assert.deepEqual(search(index, {facets, text: 'Stillgruppe'}).hits[0]?.reasons, [
    {kind: 'name', term: 'Stillgruppe'},
    {kind: 'district', term: 'nord'},
    {kind: 'mode', term: 'in_person'},
    {kind: 'drop_in'},
    {kind: 'free'},
  ]);
});

test('ids that are names of Object.prototype are counted like others', () => {
  const small = buildIndex([{id: '__proto__', name: 'A', topics: ['__proto__', 'constructor']}]);
  const {facets, hits} = search(small, {facets: {topic: ['__proto__']}});
  assert.deepEqual(Object.entries(facets.topic), [
    ['__proto__', 1],
    ['constructor', 1],
  ]);
  assert.equal(hits[0]?.id, '__proto__');
});
