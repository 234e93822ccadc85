import {open, rm} from 'node:fs/promises';
import {fingerprintOf, newKeyPair} from '../../src/domain/asking/sealing.ts';
import {fail, messageOf, print} from '../terminal.ts';
import {say, twoLines} from '../words.ts';

/**
 * Makes a pair of keys for an office and one for the safe. Each private key goes to a file of its own that only its owner can
 * read, and an existing file is never touched: who loses a key loses the requests that are sealed to it. What is printed is
 * for everybody.
 */
export async function keyCommand(out: string, name: string): Promise<number> {
  const files = [
    {path: `${out}.txt`, role: name},
    {path: `${out}-wiederherstellung.txt`, role: `${name}, Wiederherstellung`},
  ];
  const keys: {recipient: string; name: string}[] = [];
  const written: string[] = [];
  try {
    for (const {path, role} of files) {
      const {identity, recipient} = await newKeyPair();
      const handle = await open(path, 'wx', 0o600);
      written.push(path);
      await handle.writeFile(keyFile(identity, recipient, role));
      await handle.sync();
      await handle.close();
      keys.push({recipient, name: role});
    }
  } catch (error) {
    // Nobody knows the keys yet: half a pair would only be taken for a whole one.
    for (const path of written) await rm(path, {force: true});
    return fail(1, say.keyNotWritten(messageOf(error)));
  }
  const fingerprint = await fingerprintOf(keys.map(({recipient}) => recipient));
  print(twoLines(say.keysWritten(files.map(({path}) => path))));
  print(`${JSON.stringify({keys}, null, 2)}\n\n`);
  print(twoLines(say.fingerprint(fingerprint)));
  return 0;
}

/** A key file as age itself writes it: whoever has age can open a request without us. */
const keyFile = (identity: string, recipient: string, role: string): string =>
  [
    `# ${role.replace(/[\r\n]+/g, ' ')}`,
    '# Geheim: wer diese Datei hat, kann die Anfragen lesen. Nie veröffentlichen, nie per Mail senden.',
    '# Secret: whoever has this file can read the requests. Never publish it, never send it by mail.',
    `# public key: ${recipient}`,
    identity,
    '',
  ].join('\n');
