import assert from 'node:assert/strict';
import {readFile, readdir, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {keyCommand} from '../../../server/commands/key.ts';
import {SealingKey} from '../../../src/contract/requests.ts';
import {fingerprintOf, recipientOf, seal, unseal} from '../../../src/domain/asking/sealing.ts';
import {temporaryFolder} from '../temporary-folder.ts';

/** What a command says. */
async function said(run: () => Promise<number>): Promise<{code: number; text: string}> {
  const {stdout, stderr} = process;
  const before = [stdout.write, stderr.write] as const;
  let text = '';
  const hear = (part: string | Uint8Array): boolean => ((text += String(part)), true);
  stdout.write = stderr.write = hear;
  try {
    return {code: await run(), text};
  } finally {
    [stdout.write, stderr.write] = before;
  }
}

const identityIn = (file: string): string => /^AGE-SECRET-KEY-1\w+$/m.exec(file)?.[0] ?? '';

test('a pair and a recovery key: private in files of their owner, public in what is printed', async (t) => {
  const folder = await temporaryFolder(t);
  const {code, text} = await said(() => keyCommand(join(folder, 'dienst'), 'Sozialer Dienst'));
  assert.equal(code, 0);
  assert.doesNotMatch(text, /AGE-SECRET-KEY/);
  assert.deepEqual((await readdir(folder)).sort(), ['dienst-wiederherstellung.txt', 'dienst.txt']);
  const identities = [];
  for (const name of ['dienst.txt', 'dienst-wiederherstellung.txt']) {
    assert.equal((await stat(join(folder, name))).mode & 0o777, 0o600, name);
    identities.push(identityIn(await readFile(join(folder, name), 'utf8')));
  }
  const {keys}: {keys: unknown[]} = JSON.parse(/\{[^]*\n\}/.exec(text)?.[0] ?? '');
  const recipients = keys.map((key) => SealingKey.parse(key).recipient);
  assert.deepEqual(recipients, await Promise.all(identities.map(recipientOf)));
  assert.ok(text.includes(await fingerprintOf(recipients)));
  const sealed = await seal('Guten Tag', recipients);
  for (const identity of identities) assert.equal(await unseal(sealed, [identity]), 'Guten Tag');
});

test('an existing key is never touched, and no half pair is left to be taken for a whole one', async (t) => {
  for (const name of ['dienst.txt', 'dienst-wiederherstellung.txt']) {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, name), 'der alte Schlüssel');
    const {code, text} = await said(() => keyCommand(join(folder, 'dienst'), 'Dienst'));
    assert.equal(code, 1);
    assert.match(text, /EEXIST/);
    assert.deepEqual(await readdir(folder), [name]);
    assert.equal(await readFile(join(folder, name), 'utf8'), 'der alte Schlüssel');
  }
});
