import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from './temporary-folder.ts';

test('the command says in two languages that it is not built', async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'bin'));
  const command = join(folder, 'bin', 'familienlotse.mjs');
  await copyFile(fileURLToPath(new URL('../../server/bin/familienlotse.js', import.meta.url)), command);
  const {status, stderr} = spawnSync(process.execPath, [command, '--help'], {encoding: 'utf8'});
  assert.equal(status, 1);
  assert.match(stderr, /noch nicht gebaut[^]*not built yet/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});
