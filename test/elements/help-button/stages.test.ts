import assert from 'node:assert/strict';
import {test} from 'node:test';
import {help, steps} from '../../../src/contract/examples/help.ts';
import {linesForStep, stageOf} from '../../../src/elements/help-button/stages.ts';

test('a stage knows its neighbours, the first and the last have one', () => {
  const [first, second] = steps;
  assert.equal(stageOf(steps, first?.id ?? '')?.previous, undefined);
  assert.equal(stageOf(steps, first?.id ?? '')?.next, second);
  assert.equal(stageOf(steps, steps.at(-1)?.id ?? '')?.next, undefined);
});

test('nothing chosen, and a step that the menu does not have, are no stage', () => {
  assert.equal(stageOf(steps, ''), undefined);
  assert.equal(stageOf([], 'atmen'), undefined);
});

test('a step has the lines of its tier, a breath has none', () => {
  const names = (kind: string) => linesForStep({id: 'x', kind, name: 'x'}, help.lines).map(({id}) => id);
  assert.deepEqual(names('breathe'), []);
  assert.deepEqual(names('talk'), ['plaudertelefon']);
  assert.equal(names('on_call').length, 1);
  assert.deepEqual(names('never_heard_of'), []);
});
