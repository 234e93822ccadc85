import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {isContent, readContent, townFolders, writeGeneration, type Disk} from '../../server/publish/folder.ts';
import {publishTown} from './town-content.ts';
import {contentOf, fill, temporaryFolder} from './temporary-folder.ts';

const generation = (name: string) => publishTown({'offers.csv': `Name\n${name}\n`, 'places.csv': 'Name\nHaus\n'}).files;
const offersIn = (files: Iterable<string>) => [...files].filter((name) => /^offers\.[0-9a-f]{10}\.json$/.test(name));

test('a generation is written whole, and nothing temporary stays', async (t) => {
  const out = join(await temporaryFolder(t), 'api', 'town');
  const files = generation('A');
  await writeGeneration(out, files);
  assert.deepEqual((await fs.readdir(out)).sort(), [...files.keys()].sort());
});

test('directory.json comes last, by rename, after all that it links', async (t) => {
  const out = await temporaryFolder(t);
  const steps: string[] = [];
  const disk: Disk = {...fs, rename: (from, to) => (steps.push(to.slice(out.length + 1)), fs.rename(from, to))};
  await writeGeneration(out, generation('A'), disk);
  assert.equal(steps.at(-1), 'directory.json');
  const [hashed] = offersIn(steps);
  assert.ok(hashed && steps.indexOf(hashed) < steps.indexOf('offers.json'));
});

test('hashed files of the generation before stay, older ones go', async (t) => {
  const out = await temporaryFolder(t);
  const generations = ['A', 'B', 'C'].map(generation);
  const names = generations.map((files) => offersIn(files.keys())[0] ?? '');
  for (const files of generations) await writeGeneration(out, files);
  const present = await fs.readdir(out);
  assert.deepEqual(
    names.map((name) => present.includes(name)),
    [false, true, true],
  );
  await writeGeneration(out, generation('C'));
  assert.ok((await fs.readdir(out)).includes(names[1] ?? ''), 'publishing the same again takes nothing away');
});

test('a collection that is gone takes its plain copy along; files of others stay', async (t) => {
  const out = await temporaryFolder(t);
  await fill(out, {'robots.txt': 'x', 'offers.notes.json': '{}'});
  await writeGeneration(out, generation('A'));
  await writeGeneration(out, publishTown({'offers.csv': 'Name\nA\n'}).files);
  const present = await fs.readdir(out);
  assert.ok(!present.includes('places.json'));
  assert.ok(present.includes('robots.txt') && present.includes('offers.notes.json'));
});

test('whichever write fails, the former directory.json and all that it links are as they were', async (t) => {
  const before = generation('A');
  const after = generation('B');
  for (const broken of ['writeFile', 'rename'] as const) {
    for (let failing = 1; ; failing++) {
      const out = await temporaryFolder(t);
      await writeGeneration(out, before);
      let calls = 0;
      const fail = (): Promise<void> => Promise.reject(new Error('disk full'));
      const disk: Disk = {
        ...fs,
        writeFile: (path, bytes) =>
          broken === 'writeFile' && ++calls === failing ? fail() : fs.writeFile(path, bytes),
        rename: (from, to) => (broken === 'rename' && ++calls === failing ? fail() : fs.rename(from, to)),
      };
      const failed = await writeGeneration(out, after, disk).then(
        () => false,
        () => true,
      );
      if (!failed) {
        assert.ok(failing > 3, 'every write was made to fail once');
        break;
      }
      assert.deepEqual(await fs.readFile(join(out, 'directory.json')), Buffer.from(before.get('directory.json') ?? []));
      for (const name of offersIn(before.keys()))
        assert.deepEqual(await fs.readFile(join(out, name)), Buffer.from(before.get(name) ?? []));
      assert.ok(!(await fs.readdir(out)).some((name) => name.endsWith('.tmp')));
    }
  }
});

test('lock files, hidden files and folders are no content', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {
    'directory.json': '{}',
    'offers.csv': 'Name',
    '~$offers.csv': 'x',
    '.~lock.offers.csv#': 'x',
    'offers.csv~': 'x',
    '.DS_Store': 'x',
    'offers.csv.tmp': 'x',
    'alt/offers.csv': 'Name',
  });
  assert.deepEqual(
    (await readContent(folder)).map(({path}) => path),
    ['directory.json', 'offers.csv'],
  );
  assert.ok(!isContent('~WRL0001.tmp'));
});

test('a folder is one town, or has one in each sub-folder', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {'werne/directory.json': '{}', 'buende/directory.json': '{}', 'bilder/a.png': 'x'});
  assert.deepEqual(
    (await townFolders(folder)).map(({town}) => town),
    ['buende', 'werne'],
  );
  assert.deepEqual(
    (await townFolders(join(folder, 'werne'))).map(({town, single}) => [town, single]),
    [['werne', true]],
  );
  await fill(folder, {'directory.json': '{}'});
  assert.equal((await townFolders(folder)).length, 1);
  assert.ok(Object.keys(await contentOf(folder)).length > 0);
});
