import assert from 'node:assert/strict';
import {test} from 'node:test';
import {nationalLines} from '../../../src/elements/help-button/national-lines.ts';
import {outdated} from '../../../scripts/national-lines-age.ts';

const day = nationalLines()[0]?.verified_on ?? '';
const after = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test('a national line is looked at again within 180 days', () => {
  assert.deepEqual(outdated(after(180)), []);
  assert.equal(outdated(after(181)).length, nationalLines().length);
});

test('each national line has a day, a source and a number', () => {
  for (const {id, verified_on = '', source_url = '', phones = []} of nationalLines()) {
    assert.match(verified_on, /^\d{4}-\d\d-\d\d$/, id);
    assert.match(source_url, /^https:/, id);
    assert.ok(phones.length > 0, id);
  }
});

test('each Land has one poison centre', () => {
  const regions = nationalLines()
    .filter(({situations}) => situations?.includes('poisoning'))
    .map(({region}) => region);
  const lands = Array.from({length: 16}, (_, index) => String(index + 1).padStart(2, '0'));
  assert.deepEqual(regions.sort(), lands);
});
