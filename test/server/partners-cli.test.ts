import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import * as fs from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {neighbour} from './sources/partner-town.ts';
import {directory} from './town-content.ts';
import {fill, temporaryFolder} from './temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function familienlotse(...args: string[]): Promise<{code: number | null; output: string}> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli.ts', ...args], {cwd: root});
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (output += part));
  const [code] = await once(child, 'close');
  return {code, output};
}

test('publish reads a partner over the network and lives through its absence', async (t) => {
  const server = createServer((_, response) => response.end(JSON.stringify(neighbour))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound);
  const folder = await temporaryFolder(t);
  const [content, out] = [join(folder, 'content'), join(folder, 'out')];
  const url = `http://127.0.0.1:${bound.port}/directory.json`;
  await fill(content, {
    'directory.json': JSON.stringify(directory),
    'sources.json': JSON.stringify([{id: 'nachbar', name: 'Nachbarstadt', url, format: 'familienlotse'}]),
  });
  const first = await familienlotse('publish', content, '--out', out);
  assert.equal(first.code, 0, first.output);
  assert.match(first.output, /offers 2 .*0 Warnungen/);
  const offers = await fs.readFile(join(out, 'offers.json'), 'utf8');
  assert.deepEqual(await fs.readdir(join(out, '.sources')), ['nachbar.json']);

  server.closeAllConnections();
  server.close();
  await once(server, 'close');
  const second = await familienlotse('publish', content, '--out', out);
  assert.equal(second.code, 0, second.output);
  assert.match(
    second.output,
    /Quelle „Nachbarstadt“ \(http:\/\/127\.0\.0\.1:\d+\/directory\.json\) ist nicht erreichbar/,
  );
  assert.match(second.output, /letzte gute Stand/);
  assert.equal(await fs.readFile(join(out, 'offers.json'), 'utf8'), offers);

  const check = await familienlotse('check', content);
  assert.equal(check.code, 0, 'a partner that is away is no error of the town');
  assert.match(check.output, /Einen früheren Stand gibt es nicht/);
});

test('postcodes says what it wrote, and what it needs', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {
    'plz.csv': 'zipcode,place,state_code,community_code\n59368,Werne,NW,05978\n',
    'towns.json': '[{"ags":"05978040","name":"Werne","directory":"werne/directory.json"}]',
  });
  const [csv, towns, out] = ['plz.csv', 'towns.json', 'out'].map((name) => join(folder, name));
  assert.ok(csv && towns && out);
  const done = await familienlotse('postcodes', '--csv', csv, '--towns', towns, '--out', out);
  assert.equal(done.code, 0, done.output);
  assert.match(done.output, /1 Dateien geschrieben; die größte ist plz\/593\.json mit \d+ Byte/);
  assert.equal((await familienlotse('postcodes', '--csv', csv)).code, 2);
  const absent = await familienlotse('postcodes', '--csv', `${csv}x`, '--towns', towns, '--out', out);
  assert.equal(absent.code, 1);
  assert.doesNotMatch(absent.output, /\n\s+at /);
});
