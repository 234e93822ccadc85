import assert from 'node:assert/strict';
import {test} from 'node:test';
import {surroundingsOf, tellsPartsApart} from '../../../src/domain/geo/surroundings.ts';

const parts = [
  {id: 'wanne', neighbours: ['eickel', 'mitte', 'bochum'], postal_codes: ['44649', '44652']},
  {id: 'eickel', neighbours: ['wanne', 'mitte'], postal_codes: ['44651', '44652']},
  {id: 'mitte', neighbours: ['wanne', 'eickel'], postal_codes: ['44623']},
  {id: 'sodingen'},
];

test('the parts of a postcode come first, then those around, each once, and none that the town does not have', () => {
  assert.deepEqual(surroundingsOf(parts, '44649'), ['wanne', 'eickel', 'mitte']);
  assert.deepEqual(surroundingsOf(parts, '44652'), ['wanne', 'eickel', 'mitte']);
  assert.deepEqual(surroundingsOf(parts, '44623'), ['mitte', 'wanne', 'eickel']);
});

test('a postcode of nowhere is near nothing', () => {
  assert.deepEqual(surroundingsOf(parts, '10115'), []);
  assert.deepEqual(surroundingsOf([], '44649'), []);
});

test('one postcode for all parts tells none apart', () => {
  assert.equal(tellsPartsApart(parts), true);
  assert.equal(
    tellsPartsApart([{id: 'a', postal_codes: ['59368']}, {id: 'b', postal_codes: ['59368']}, {id: 'c'}]),
    false,
  );
  assert.equal(tellsPartsApart([]), false);
});
