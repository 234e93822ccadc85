import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {publishPostcodes} from '../../../server/publish/postcodes/publish-postcodes.ts';
import {PostcodeIndex} from '../../../src/contract/postcode-index.ts';
import {fill, temporaryFolder} from '../temporary-folder.ts';

const table = `country_code,zipcode,place,state,state_code,province,province_code,community,community_code,latitude,longitude
DE,59368,Werne,Nordrhein-Westfalen,NW,Reg.-Bez. Arnsberg,059,Unna,05978,51.6645,7.6342
DE,59366,Volksbank Beispiel eG,Nordrhein-Westfalen,07,Regierungsbezirk Arnsberg,059,Kreis Unna,05978,51.6639,7.6353
DE,59379,Selm,Nordrhein-Westfalen,NW,Reg.-Bez. Arnsberg,059,Unna,05978,51.69,7.46
DE,44623,Herne,Nordrhein-Westfalen,NW,Reg.-Bez. Arnsberg,059,"Herne, Stadt",05916,51.5426,7.219
DE,24105,Kiel,Schleswig-Holstein,SH,,00,"Kiel, Stadt",01002,54.3,10.1
DE,87491,Jungholz,,,,,,,47.57,10.44
`;

async function run(t: Parameters<typeof temporaryFolder>[0], towns: unknown) {
  const folder = await temporaryFolder(t);
  await fill(folder, {'plz.csv': table, 'towns.json': typeof towns === 'string' ? towns : JSON.stringify(towns)});
  const out = join(folder, 'out');
  const [csv, list] = [join(folder, 'plz.csv'), join(folder, 'towns.json')];
  const published = await publishPostcodes(csv, list, out);
  const read = async (digits: string) =>
    PostcodeIndex.parse(JSON.parse(await fs.readFile(join(out, 'plz', `${digits}.json`), 'utf8'))).items;
  return {published, read, out, again: () => publishPostcodes(csv, list, out), list};
}

test('a Kreis: its towns with their directory, its other towns without, no companies, nobody else', async (t) => {
  const {published, read, out} = await run(t, [{ags: '05978040', name: 'Werne', directory: 'werne/directory.json'}]);
  assert.equal(published.files, 1);
  assert.deepEqual(await fs.readdir(join(out, 'plz')), ['593.json']);
  assert.deepEqual(await read('593'), [
    {postal_code: '59368', place: 'Werne', ags: '05978040', directory: 'werne/directory.json'},
    {postal_code: '59379', place: 'Selm', ags: '05978'},
  ]);
  assert.equal(published.largest.name, 'plz/593.json');
});

test('a kreisfreie Stadt, a Land, a list of postcodes; the nearest fit wins', async (t) => {
  const {read} = await run(t, [
    {ags: '05', directory: 'nrw.json'},
    {ags: '05916000', directory: 'herne.json'},
    {ags: '01', directory: 'sh.json'},
    {ags: '05978032', directory: 'selm.json', postal_codes: ['59379']},
  ]);
  const served = async (digits: string) =>
    (await read(digits)).map(({postal_code: code, directory}) => [code, directory]);
  assert.deepEqual(await served('446'), [['44623', 'herne.json']]);
  assert.deepEqual(await served('241'), [['24105', 'sh.json']]);
  assert.deepEqual(await served('593'), [
    ['59368', 'nrw.json'],
    ['59379', 'selm.json'],
  ]);
});

test('a later run takes away what no town needs any more', async (t) => {
  const {again, out, list} = await run(t, [{ags: '05', directory: 'nrw.json'}]);
  assert.deepEqual(await fs.readdir(join(out, 'plz')), ['446.json', '593.json']);
  await fs.writeFile(list, JSON.stringify([{ags: '05916000', directory: 'herne.json'}]));
  await again();
  assert.deepEqual(await fs.readdir(join(out, 'plz')), ['446.json']);
});

test('a broken list writes nothing and says where', async (t) => {
  for (const towns of ['{', {}, [{ags: 'Werne', directory: 'x'}], [null], [{ags: '05'}]]) {
    const {published, out} = await run(t, towns);
    assert.equal(published.files, 0);
    assert.equal(published.faults[0]?.level, 'error');
    await assert.rejects(fs.access(out));
  }
});
