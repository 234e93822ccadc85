import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publishPostcodes} from '../../../server/publish/postcodes/publish-postcodes.ts';
import {Directory} from '../../../src/contract/directory.ts';
import {PostcodeIndex} from '../../../src/contract/postcode-index.ts';
import {temporaryFolder} from '../temporary-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const towns = join(root, 'demo/kreis/towns.json');

/** Name -> text of each file of an index. */
async function indexIn(folder: string): Promise<Map<string, string>> {
  const names = (await fs.readdir(join(folder, 'plz'))).sort();
  const read = async (name: string): Promise<[string, string]> => [
    name,
    await fs.readFile(join(folder, 'plz', name), 'utf8'),
  ];
  return new Map(await Promise.all(names.map(read)));
}

test('the demo’s index leads to the directories of its four towns', async () => {
  const served = new Set<string>();
  for (const [name, text] of await indexIn(join(root, 'demo/kreis'))) {
    for (const {postal_code, directory, ags} of PostcodeIndex.parse(JSON.parse(text)).items) {
      assert.equal(`${postal_code.slice(0, 3)}.json`, name);
      if (directory) served.add(`${directory} ${ags}`);
    }
  }
  const wanted = ['buende', 'herne', 'werne', 'wetzlar'].map(async (town) => {
    const content: unknown = JSON.parse(await fs.readFile(join(root, `demo/content/${town}/directory.json`), 'utf8'));
    const {source} = Directory.pick({source: true}).parse(content);
    return `/api/${town}/directory.json ${source.ags}`;
  });
  assert.deepEqual([...served].sort(), await Promise.all(wanted));
});

test('the demo’s index is what the command writes', async (t) => {
  const csv = join(root, '../shared/data/plz/zipcodes.de.csv');
  const isThere = await fs.access(csv).then(
    () => true,
    () => false,
  );
  if (!isThere) {
    t.diagnostic('../shared/data/plz is absent: the index was not made anew');
    return;
  }
  const out = await temporaryFolder(t);
  await publishPostcodes(csv, towns, out);
  assert.deepEqual(await indexIn(out), await indexIn(join(root, 'demo/kreis')));
});
