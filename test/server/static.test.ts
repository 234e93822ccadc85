import assert from 'node:assert/strict';
import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {createReload, reloadTag} from '../../server/reload.ts';
import {staticPages} from '../../server/static.ts';
import {fill, temporaryFolder} from './temporary-folder.ts';

const files = {
  'demo/index.html': '<!doctype html><title>Start</title>',
  'demo/werne/index.html': '<!doctype html><title>Werne</title>',
  'demo/werne/page.css': 'p{}',
  'demo/content/werne/offers.json': '[]',
  'demo/leer/a.txt': 'x',
  'demo/.env': 'x',
  'demo/tool.sh': 'x',
  'dist/define/help-button.js': 'export {}',
  'secret.html': 'x',
};

test('pages, folders, redirects and types', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, files);
  const app = staticPages({demo: join(folder, 'demo'), dist: join(folder, 'dist'), hidden: ['content']});
  assert.match(await (await app.request('/')).text(), /Start/);
  assert.match(await (await app.request('/werne/')).text(), /Werne/);
  const redirect = await app.request('/werne');
  assert.equal(redirect.status, 301);
  assert.equal(redirect.headers.get('location'), '/werne/');
  assert.equal((await app.request('//werne')).headers.get('location'), '/werne/');
  assert.equal((await app.request('/werne/page.css')).headers.get('content-type'), 'text/css; charset=utf-8');
  const script = await app.request('/dist/define/help-button.js');
  assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
  assert.equal(script.headers.get('access-control-allow-origin'), '*');
});

test('sources, hidden files, unknown kinds, links outside and steps upwards are not there', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, files);
  await symlink(join(folder, 'secret.html'), join(folder, 'demo', 'link.html'));
  const app = staticPages({demo: join(folder, 'demo'), dist: join(folder, 'dist'), hidden: ['content']});
  for (const path of [
    '/content/werne/offers.json',
    '/.env',
    '/tool.sh',
    '/leer/',
    '/leer',
    '/link.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/dist/..%5csecret.html',
    '/%zz',
    '/werne/%00',
  ]) {
    assert.equal((await app.request(path)).status, 404, path);
  }
});

test('pages carry the strict policy, and 304 works', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, files);
  const app = staticPages({demo: join(folder, 'demo')});
  const page = await app.request('/werne/');
  const policy = page.headers.get('content-security-policy') ?? '';
  for (const part of [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    "frame-ancestors 'self'",
  ]) {
    assert.ok(policy.split('; ').includes(part), part);
  }
  assert.equal(page.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(page.headers.get('referrer-policy'), 'no-referrer');
  const again = await app.request('/werne/', {headers: {'if-none-match': page.headers.get('etag') ?? ''}});
  assert.equal(again.status, 304);
});

test('the reload script is put into pages only, and only in watch mode', async (t) => {
  const folder = await temporaryFolder(t);
  await fill(folder, files);
  const plain = staticPages({demo: join(folder, 'demo')});
  const watching = staticPages({demo: join(folder, 'demo'), append: reloadTag});
  assert.doesNotMatch(await (await plain.request('/')).text(), /watch\.js/);
  assert.match(await (await watching.request('/')).text(), /<script type="module" src="\/watch\.js"><\/script>\s*$/);
  assert.equal(await (await watching.request('/werne/page.css')).text(), 'p{}');
});

test('open pages are told of a publication', async () => {
  const reload = createReload();
  assert.match(await (await reload.app.request('/watch.js')).text(), /new EventSource\('\/watch'\)/);
  const answer = await reload.app.request('/watch');
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  reload.tell('werne');
  reload.close();
  assert.equal(await answer.text(), 'retry: 1000\n\nevent: published\ndata: {"town":"werne"}\n\n');
});
