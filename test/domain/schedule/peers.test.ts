import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

interface Outcome {
  compared: {rrule: number; ical: number; walk: number};
  differences: string[];
  digest: number;
}

const worker = fileURLToPath(new URL('peers.worker.ts', import.meta.url));
const rules = 5_000;

/** The same rules, in Europe/Berlin and three other zones, on a machine whose own clock is in this zone. */
async function compare(machine: string): Promise<Outcome> {
  const {stdout} = await promisify(execFile)(process.execPath, ['--import', 'tsx', worker, '7', String(rules)], {
    env: {...process.env, TZ: machine},
  });
  return JSON.parse(stdout);
}

/*
 * Where a peer is no measure, and by which words of RFC 5545, is said in `peers.worker.ts` (rules) and `peers.zones.ts` (the
 * nights in which clocks change). What is left is the same instant by instant.
 */
test(`${rules} generated rules in four zones give what rrule, ical.js and a slow walk give, on machines in three zones`, async () => {
  const outcomes: Outcome[] = [];
  for (const machine of ['UTC', 'Europe/Berlin', 'America/New_York']) outcomes.push(await compare(machine));
  for (const {compared, differences, digest} of outcomes) {
    assert.deepEqual(differences, []);
    assert.ok(compared.rrule > 3_200 && compared.ical > 2_150 && compared.walk > 900, JSON.stringify(compared));
    assert.equal(digest, outcomes[0]?.digest);
  }
});
