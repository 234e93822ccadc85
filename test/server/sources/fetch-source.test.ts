import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import {test, type TestContext} from 'node:test';
import {SourceError} from '../../../server/publish/sources/source-error.ts';
import {openSession} from '../../../server/publish/sources/fetch-source.ts';
import {session, web} from './partner-town.ts';

const address = 'https://partner.example/data.json';

const fails = (get: Promise<unknown>, kind: 'away' | 'broken', said: RegExp): Promise<void> =>
  assert.rejects(get, (error) => error instanceof SourceError && error.kind === kind && said.test(error.said.de));

async function serve(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  assert.ok(typeof bound === 'object' && bound);
  return `http://127.0.0.1:${bound.port}`;
}

test('200 MB are cut off at the limit while they stream, and the limit is named', async () => {
  let sent = 0;
  let cancelled = false;
  const body = (): Response =>
    new Response(
      new ReadableStream({
        pull(controller) {
          if (++sent > 200) controller.close();
          else controller.enqueue(new Uint8Array(1_000_000));
        },
        cancel() {
          cancelled = true;
        },
      }),
    );
  await fails(session({fetch: web({[address]: body}).fetch})(address), 'broken', /20 MB/);
  assert.ok(cancelled);
  assert.ok(sent <= 23, `${sent} MB were read`);
});

test('a size that is announced above the limit is not even read', async () => {
  let read = false;
  const body = (): Response =>
    new Response(new ReadableStream({pull: () => void (read = true)}, {highWaterMark: 0}), {
      headers: {'content-length': '200000000'},
    });
  await fails(session({fetch: web({[address]: body}).fetch})(address), 'broken', /20 MB/);
  assert.equal(read, false);
});

test('the limit counts all documents of a source together, after decompression', async () => {
  const fetch: typeof globalThis.fetch = async () => new Response('x'.repeat(60));
  const get = session({fetch, limit: 100});
  assert.equal((await get(address)).text.length, 60);
  await fails(get(address), 'broken', /mehr als die erlaubten/);
});

test('a source that never answers ends with its time, before the head and within the body', async () => {
  const silent = new AbortController();
  const never = (): Promise<Response> => {
    silent.abort();
    return new Promise(() => undefined);
  };
  await fails(
    openSession({fetch: never, deadline: () => silent.signal})(address),
    'away',
    /nicht innerhalb von 10 Sekunden/,
  );

  const slow = new AbortController();
  const part = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array(10)),
    pull: () => slow.abort(),
  });
  const begins = async (): Promise<Response> => new Response(part);
  await fails(openSession({fetch: begins, deadline: () => slow.signal})(address), 'away', /nicht innerhalb/);
});

test('a real server that never answers is let go', async (t) => {
  const clock = new AbortController();
  let left = (): void => undefined;
  const closed = new Promise<void>((done) => (left = done));
  const base = await serve(t, (request) => {
    request.socket.once('close', () => left());
    clock.abort();
  });
  await fails(openSession({deadline: () => clock.signal})(`${base}/x.json`), 'away', /10 Sekunden/);
  await closed;
});

test('redirects are followed within the protocol, to another protocol and in circles not', async (t) => {
  const base = await serve(t, ({url}, response) => {
    if (url === '/old') response.writeHead(302, {location: '/new'}).end();
    else if (url === '/new') response.end('{"ok":true}');
    else if (url === '/round') response.writeHead(301, {location: '/round'}).end();
    else response.writeHead(307, {location: url === '/file' ? 'file:///etc/passwd' : 'https://example.org/'}).end();
  });
  const moved = await session({})(`${base}/old`);
  assert.equal(moved.text, '{"ok":true}');
  assert.equal(moved.address, `${base}/new`);
  await fails(session({})(`${base}/other`), 'broken', /anderes Protokoll/);
  await fails(session({})(`${base}/file`), 'broken', /anderes Protokoll/);
  await fails(session({})(`${base}/round`), 'away', /im Kreis/);
});

test('a status that is no success, and a server that is not there', async () => {
  await fails(session({fetch: web({}).fetch})(address), 'broken', /Status 404/);
  await fails(
    session({fetch: web({[address]: () => new Response('', {status: 503})}).fetch})(address),
    'away',
    /Status 503/,
  );
  const down = new TypeError('fetch failed', {cause: new Error('getaddrinfo ENOTFOUND partner.example')});
  await fails(session({fetch: web({[address]: down}).fetch})(address), 'away', /ENOTFOUND/);
});

test('nothing that could tell who asks goes out', async () => {
  const fetch: typeof globalThis.fetch = async (_, init) => {
    assert.equal(init?.credentials, 'omit');
    assert.equal(init?.redirect, 'manual');
    assert.deepEqual(Object.keys(init?.headers ?? {}), ['accept']);
    return Response.json({});
  };
  await session({fetch})(address);
});
