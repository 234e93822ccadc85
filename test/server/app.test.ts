import assert from 'node:assert/strict';
import {readFile, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {Problem} from '../../src/contract/problem.ts';
import {createApp} from '../../server/app.ts';
import {folderStore} from '../../server/store/folder.ts';
import {memoryStore} from '../../server/store/memory.ts';
import {publishTown} from './town-content.ts';
import {fill, temporaryFolder} from './temporary-folder.ts';

const published = publishTown({'offers.csv': 'Name\nFrühstück\n'}).files;
const hashed = [...published.keys()].find((name) => /^offers\.[0-9a-f]{10}/.test(name)) ?? '';
const files = new Map([...published].map(([name, bytes]) => [`werne/${name}`, bytes]));
files.set('werne/termine.ics', new TextEncoder().encode('BEGIN:VCALENDAR'));
const app = createApp(memoryStore(files));
const get = (path: string, init?: RequestInit) => app.request(`http://localhost${path}`, init);

test('documents come as JSON in UTF-8, calendars as calendars', async () => {
  const answer = await get('/api/werne/offers.json');
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'application/json; charset=utf-8');
  assert.match(await answer.text(), /Frühstück/);
  assert.equal((await get('/api/werne/termine.ics')).headers.get('content-type'), 'text/calendar; charset=utf-8');
});

test('any page may read, and is asked beforehand', async () => {
  for (const path of [
    '/api/werne/directory.json',
    '/api/werne/nothing.json',
    '/api/nowhere/directory.json',
    '/api/%zz',
  ]) {
    assert.equal((await get(path)).headers.get('access-control-allow-origin'), '*', path);
  }
  const preflight = await get('/api/werne/directory.json', {method: 'OPTIONS'});
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /GET/);
});

test('hashed names are kept for a year, the others for a minute', async () => {
  assert.equal((await get(`/api/werne/${hashed}`)).headers.get('cache-control'), 'public, max-age=31536000, immutable');
  for (const name of ['directory.json', 'offers.json']) {
    assert.equal((await get(`/api/werne/${name}`)).headers.get('cache-control'), 'public, max-age=60');
  }
});

test('what a client has already is answered 304 without a body', async () => {
  const etag = (await get('/api/werne/offers.json')).headers.get('etag') ?? '';
  assert.match(etag, /^"[^"]+"$/);
  for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await get('/api/werne/offers.json', {headers: {'if-none-match': tag}});
    assert.equal(again.status, 304, tag);
    assert.equal(await again.text(), '');
    assert.equal(again.headers.get('etag'), etag);
  }
  assert.equal((await get('/api/werne/offers.json', {headers: {'if-none-match': '"other"'}})).status, 200);
});

test('HEAD has the headers of GET and no body', async () => {
  const head = await get('/api/werne/offers.json', {method: 'HEAD'});
  assert.equal(head.status, 200);
  assert.equal(head.headers.get('content-length'), String(published.get('offers.json')?.length));
  assert.equal(await head.text(), '');
});

test('unknown town, document and page are three problems', async () => {
  for (const [path, kind] of [
    ['/api/nowhere/directory.json', 'unknown-town'],
    ['/api/werne/nothing.json', 'unknown-document'],
    ['/nothing', 'unknown-page'],
    ['/api/', 'unknown-town'],
  ]) {
    const answer = await get(path ?? '');
    assert.equal(answer.status, 404);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
    assert.equal(Problem.parse(await answer.json()).type, `urn:familienlotse:problem:${kind}`);
  }
});

test('other methods are answered 405 with what is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await get('/api/werne/offers.json', {method});
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.get('allow'), 'GET, HEAD, OPTIONS');
    Problem.parse(await answer.json());
  }
});

test('addresses that make no sense are refused and break nothing', async () => {
  const paths = [
    '/api/%zz',
    '/api/werne/%00',
    '/api/werne/..%2f..%2fetc',
    '/api/%2e%2e/x',
    '/api/werne/..',
    `/api/${'a'.repeat(10_000)}`,
    '/api/werne/.hidden.json',
    '/api/werne//offers.json',
    '/api/werne/%c3%28',
    '/api/__proto__/constructor.json',
    '/%',
    '/api/werne/offers.json/',
  ];
  for (const path of paths) {
    const answer = await get(path);
    assert.ok(answer.status === 400 || answer.status === 404, `${path}: ${answer.status}`);
    Problem.parse(await answer.json());
  }
});

test('a store that fails is a problem and no exception', async (t) => {
  t.mock.method(console, 'error', () => undefined);
  const broken = createApp({read: () => Promise.reject(new Error('disk')), towns: () => Promise.resolve([])});
  const answer = await broken.request('/api/werne/offers.json');
  assert.equal(answer.status, 500);
  assert.doesNotMatch(await answer.text(), /disk/);
});

test('/healthz names the towns', async () => {
  assert.deepEqual(await (await get('/healthz')).json(), {status: 'ok', towns: ['werne']});
});

test('a folder as store: the same answers, changed files are seen, nothing outside is reached', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, {
    'api/werne/offers.json': '[1]',
    'api/other/offers.json': '[]',
    'api/werne/.secret.json': '1',
    'api/werne/a.html': 'x',
    'secret.json': '1',
  });
  await symlink(join(folder, 'secret.json'), join(folder, 'api/werne/link.json'));
  const store = folderStore(join(folder, 'api'), ['werne']);
  assert.deepEqual(await store.towns(), ['werne']);
  const first = await store.read('werne/offers.json');
  assert.equal(new TextDecoder().decode(first?.bytes), '[1]');
  await fill(folder, {'api/werne/offers.json': '[1,2]'});
  assert.notEqual((await store.read('werne/offers.json'))?.etag, first?.etag);
  for (const path of [
    '../secret.json',
    'werne/../../secret.json',
    'werne/link.json',
    'werne/.secret.json',
    'werne/a.html',
    'other/offers.json',
    'werne',
    '',
    '/etc/passwd.json',
    'werne/\0.json',
  ]) {
    assert.equal(await store.read(path), undefined, path);
  }
});

test('app and memory store are free of Node, for stories run them in the browser', async () => {
  for (const file of [
    'app.ts',
    'problem.ts',
    'request-path.ts',
    'store/store.ts',
    'store/etag.ts',
    'store/memory.ts',
  ]) {
    const source = await readFile(new URL(`../../server/${file}`, import.meta.url), 'utf8');
    assert.doesNotMatch(source, /from 'node:|\bBuffer\b|\bprocess\b|^import \{[^}]*\} from '[^']*src\/contract/m, file);
  }
});
