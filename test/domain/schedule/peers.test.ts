import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

interface Outcome {
  compared: {rrule: number; ical: number; walk: number};
  differences: string[];
}

const worker = fileURLToPath(new URL('peers.worker.ts', import.meta.url));

/** The same rules on a machine whose clock is in this zone. */
function compare(zone: string, seed: number, rules: number): Outcome {
  const output = execFileSync(process.execPath, ['--import', 'tsx', worker, String(seed), String(rules)], {
    env: {...process.env, TZ: zone},
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

test('2,400 generated rules give what rrule, ical.js and a slow walk give, on a machine in UTC', () => {
  const {compared, differences} = compare('UTC', 7, 2_400);
  assert.deepEqual(differences, []);
  assert.ok(compared.rrule > 1_200 && compared.ical > 700 && compared.walk > 300, JSON.stringify(compared));
});

test('2,400 other rules do so on a machine in New York', () => {
  const {compared, differences} = compare('America/New_York', 8, 2_400);
  assert.deepEqual(differences, []);
  assert.ok(compared.rrule > 1_200 && compared.ical > 700 && compared.walk > 300, JSON.stringify(compared));
});
