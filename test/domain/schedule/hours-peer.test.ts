import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const worker = fileURLToPath(new URL('hours-peer.worker.ts', import.meta.url));

// opening_hours.js is LGPL-3.0: a yardstick of the tests, no part of what is published.
test('2,400 sets of weekly hours are open and change when opening_hours.js says so', () => {
  const output = execFileSync(process.execPath, ['--import', 'tsx', worker, '5', '2400'], {
    env: {...process.env, TZ: 'Europe/Berlin'},
    encoding: 'utf8',
  });
  const {counts, differences} = JSON.parse(output);
  assert.deepEqual(differences, []);
  assert.ok(counts.asked > 2_200 && counts.open > 150 && counts.withHolidays > 1_000, JSON.stringify(counts));
});
