import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {carriedIn, fragmentOf} from '../../src/ui/fragment.ts';

test('what a link carries is what was kept, whatever the ids are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({minLength: 1, unit: 'grapheme'}), {maxLength: 100}), (keys) => {
      assert.deepEqual(carriedIn(fragmentOf('angebote', keys), 'angebote'), keys);
    }),
  );
});

test('a fragment is read beside others, up to 100 keys; one that is cut off carries none', () => {
  assert.deepEqual(carriedIn('#inhalt&termine=a~1,b~2&x=y', 'termine'), ['a~1', 'b~2']);
  assert.deepEqual(carriedIn('#angebote=a', 'termine'), []);
  assert.deepEqual(carriedIn('#termine=%E4', 'termine'), []);
  assert.deepEqual(carriedIn('', 'termine'), []);
  assert.equal(fragmentOf('termine', ['a\ud800~1']), '#termine=a%EF%BF%BD~1');
  assert.equal(carriedIn(`#termine=${Array.from({length: 500}, (_, n) => n).join(',')}`, 'termine').length, 100);
});
