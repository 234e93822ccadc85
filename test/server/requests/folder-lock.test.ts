import assert from 'node:assert/strict';
import {readFile, readdir, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {lockFolder} from '../../../server/requests/database/embedded/folder-lock.ts';
import {ownIdentity} from '../../../server/requests/database/embedded/process-identity.ts';
import {waitUntil} from '../../support/wait-until.ts';
import {temporaryFolder} from '../temporary-folder.ts';

const quick = {beat: 20, patience: 200};

/** A number that no process has: above the kernel's own limit. */
const nobody = 4_194_305;

test('one of many gets a free lock, and the others learn whose it is', async (context) => {
  const path = join(await temporaryFolder(context), 'lock');
  const answers = await Promise.allSettled(Array.from({length: 20}, () => lockFolder(path, quick)));
  const [got, ...more] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  assert.ok(got);
  assert.equal(more.length, 0);
  for (const answer of answers) {
    if (answer.status === 'rejected') assert.match(String(answer.reason), new RegExp(`process ${process.pid} `));
  }
  await got.release();
  assert.deepEqual(await readdir(join(path, '..')), []);
});

test('one of many takes over from a dead owner, even from one that died while taking over', async (context) => {
  const folder = await temporaryFolder(context);
  const dead = {...(await ownIdentity()), pid: nobody};
  for (const left of [['lock'], ['lock', 'lock.next']]) {
    const path = join(folder, 'lock');
    for (const name of left) await writeFile(join(folder, name), JSON.stringify({...dead, id: name}));
    const answers = await Promise.allSettled(Array.from({length: 20}, () => lockFolder(path, quick)));
    const got = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    assert.equal(got.length, 1);
    await got[0]?.release();
    assert.deepEqual(await readdir(folder), []);
  }
});

test('a number that was given to another process since is not the owner', async (context) => {
  const path = join(await temporaryFolder(context), 'lock');
  const own = await ownIdentity();
  await writeFile(path, JSON.stringify({...own, started: own.started === '' ? '' : '1', id: 'x'}));
  if (own.started === '') await assert.rejects(lockFolder(path, quick), {name: 'FolderInUse'});
  else await (await lockFolder(path, quick)).release();
});

test('an owner elsewhere lives as long as it gives signs of life', async (context) => {
  const path = join(await temporaryFolder(context), 'lock');
  const elsewhere = {...(await ownIdentity()), host: 'anderswo', space: 'anderswo', id: 'x'};
  await writeFile(path, JSON.stringify(elsewhere));
  let beats = 0;
  const beating = setInterval(() => void utimes(path, new Date(), new Date(2_000 + ++beats)), 5);
  await assert.rejects(lockFolder(path, quick), /in use by process \d+ on anderswo/);
  clearInterval(beating);
  const lock = await lockFolder(path, quick);
  assert.equal(JSON.parse(await readFile(path, 'utf8')).pid, process.pid);
  await lock.release();
});

test('a lock that cannot be read is nobody’s', async (context) => {
  const path = join(await temporaryFolder(context), 'lock');
  await writeFile(path, '{"pid":');
  await (await lockFolder(path, quick)).release();
});

test('who was taken for dead learns that the folder is another’s, and leaves its lock alone', async (context) => {
  const path = join(await temporaryFolder(context), 'lock');
  let lost = 0;
  const lock = await lockFolder(path, {...quick, onLost: () => lost++});
  const other = JSON.stringify({...(await ownIdentity()), id: 'another'});
  await writeFile(path, other);
  await waitUntil(() => lost === 1, 'the loss is told');
  await lock.release();
  assert.equal(await readFile(path, 'utf8'), other);
});
