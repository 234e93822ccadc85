import assert from 'node:assert/strict';
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {dumpOfDay} from '../../../server/requests/database/daily-dump.ts';
import {temporaryFolder} from '../temporary-folder.ts';

const noon = (day: number): Date => new Date(Date.UTC(2026, 10, day, 12));

test('one dump a day, and seven are kept; what else lies there stays', async (context) => {
  const folder = join(await temporaryFolder(context), 'backup');
  const dump = (file: string) => writeFile(file, 'dump');
  assert.equal(await dumpOfDay(folder, noon(1), dump), join(folder, '2026-11-01.ndjson.gz'));
  assert.equal(await dumpOfDay(folder, noon(1), () => assert.fail('it is there')), undefined);
  await writeFile(join(folder, 'before-the-move.ndjson.gz'), 'by hand');
  await writeFile(join(folder, '2026-11-02.ndjson.gz.part'), 'of a killed process');
  for (let day = 2; day <= 9; day++) await dumpOfDay(folder, noon(day), dump);
  const days = [3, 4, 5, 6, 7, 8, 9].map((day) => `2026-11-0${day}.ndjson.gz`);
  assert.deepEqual((await readdir(folder)).sort(), [...days, 'before-the-move.ndjson.gz']);
});

test('a dump that fails deletes none of the old ones', async (context) => {
  const folder = join(await temporaryFolder(context), 'backup');
  for (let day = 1; day <= 7; day++) await dumpOfDay(folder, noon(day), (file) => writeFile(file, 'dump'));
  await assert.rejects(
    dumpOfDay(folder, noon(8), () => Promise.reject(new Error('disk full'))),
    /disk full/,
  );
  assert.equal((await readdir(folder)).length, 7);
  assert.equal(await readFile(join(folder, '2026-11-01.ndjson.gz'), 'utf8'), 'dump');
});
