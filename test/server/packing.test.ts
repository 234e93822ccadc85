import assert from 'node:assert/strict';
import {writeFile, mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {createApp} from '../../server/app.ts';
import {folderStore} from '../../server/store/folder.ts';
import {packingFor} from '../../server/store/packing.ts';
import {temporaryFolder} from './temporary-folder.ts';

test('the best packing that a client takes', () => {
  const cases: [string | undefined, string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['BR', 'br'],
    ['identity', undefined],
    ['', undefined],
    [undefined, undefined],
    ['br;q=quatsch', undefined],
  ];
  for (const [header, expected] of cases) assert.equal(packingFor(header), expected, header);
});

test('documents are sent packed, each packing once made, with a tag of its own', async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, 'stadt'));
  const text = JSON.stringify({items: Array.from({length: 500}, (_, n) => ({id: `angebot-${n}`, name: 'Elterncafé'}))});
  await writeFile(join(folder, 'stadt', 'offers.json'), text);
  await writeFile(join(folder, 'stadt', 'help.json'), '{}');
  const store = folderStore(folder);
  const app = createApp(store);
  const ask = (name: string, headers: Record<string, string>): Promise<Response> =>
    Promise.resolve(app.request(`/api/stadt/${name}`, {headers}));

  const plain = await ask('offers.json', {});
  assert.equal(plain.headers.get('content-encoding'), null);
  assert.equal(await plain.text(), text);
  const tags = [plain.headers.get('etag')];
  for (const [packing, open] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const answer = await ask('offers.json', {'accept-encoding': packing});
    assert.equal(answer.headers.get('content-encoding'), packing);
    assert.equal(answer.headers.get('vary'), 'accept-encoding');
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.equal(answer.headers.get('content-length'), String(bytes.length));
    assert.ok(bytes.length < text.length / 5);
    assert.equal(open(bytes).toString(), text);
    const etag = answer.headers.get('etag') ?? '';
    tags.push(etag);
    assert.equal((await ask('offers.json', {'accept-encoding': packing, 'if-none-match': etag})).status, 304);
  }
  assert.equal(new Set(tags).size, 3);
  const [one, other] = await Promise.all([store.read('stadt/offers.json'), store.read('stadt/offers.json')]);
  assert.equal(await one?.packed?.('br'), await other?.packed?.('br'), 'the very same bytes');
  assert.equal((await ask('help.json', {'accept-encoding': 'br'})).headers.get('content-encoding'), null);
});
