import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {byName, firstByName, nameOf} from '../../../src/domain/search/by-name.ts';

/** Names as towns write them, and as nobody does: what makes a difference is how letters, marks and joints are folded. */
const names = fc.oneof(
  fc.string({unit: fc.constantFrom(...'aeouäöüßEAOU -19bZ·'), maxLength: 8}),
  fc.string({unit: 'grapheme', maxLength: 8}),
  fc.record({de: fc.string({maxLength: 5})}),
);

test('the first by name are the first of all when they stand in order', () => {
  fc.assert(
    fc.property(fc.array(names, {maxLength: 60}), fc.integer({min: 1, max: 9}), (all, most) => {
      const records = all.map((name, n) => ({id: `o${n}`, name}));
      const inOrder = records
        .map((record) => ({record, key: {id: record.id, name: nameOf(record.name)}}))
        .sort((a, b) => byName(a.key, b.key))
        .map(({record}) => record.id);
      assert.deepEqual(
        firstByName(records, most).map(({id}) => id),
        inOrder.slice(0, most),
      );
    }),
    {numRuns: 2_000},
  );
});
