import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {temporaryFolder} from '../temporary-folder.ts';
import {killWhileWriting, type KillingReport} from './support/killing.ts';
import {needsPostgres, testDatabase, testUrl} from './support/postgres.ts';

/** The numbers of the issue: `bench/killing.ts` prints them, with the times. */
const work = {writes: 2_000, kills: 3, atOnce: 20};

function nothingLost({acknowledged, kept, lost, twice}: KillingReport): void {
  assert.deepEqual({acknowledged, kept, lost, twice}, {acknowledged: 2_000, kept: 2_000, lost: [], twice: 0});
}

test('in a folder: who is killed while writing loses nothing that was acknowledged', async (context) => {
  const folder = await temporaryFolder(context);
  nothingLost(await killWhileWriting(join(folder, 'data'), work));
});

test(
  'in PostgreSQL: who is killed while writing loses nothing that was acknowledged',
  needsPostgres,
  async (context) => {
    const database = await testDatabase(testUrl ?? '');
    context.after(() => database.drop());
    nothingLost(await killWhileWriting(database.url, work));
  },
);
