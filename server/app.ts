import {Hono, type Context} from 'hono';
import {problemResponse} from './problem.ts';
import {matchesEtag, requestPath} from './request-path.ts';
import {packingFor} from './store/packing.ts';
import {isStorePath, type Store} from './store/store.ts';

/** So few bytes fit into one packet however they are sent. */
const small = 1_000;

/** Any page may read: the API holds nothing that is not public, and widgets live on other hosts than their API. */
const cors = {'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag'};

/** `offers.0123456789.json` never changes; `directory.json` and the plain names are looked up again after a minute. */
const cacheControl = (path: string): string =>
  /\.[0-9a-f]{10}\.[a-z]+$/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=60';

const preflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'if-none-match, content-type',
      'access-control-max-age': '86400',
      allow: 'GET, HEAD, OPTIONS',
    },
  });

async function readApi(store: Store, {req}: Context): Promise<Response> {
  const path = requestPath(req.url);
  if (path === undefined) return problemResponse('bad-address', 400, 'The address is malformed', {headers: cors});
  const file = path.slice('/api/'.length);
  const stored = isStorePath(file) ? await store.read(file) : undefined;
  if (!stored) {
    const [town = ''] = file.split('/', 1);
    const known = (await store.towns()).includes(town);
    const title = known ? 'There is no such document' : 'There is no such town';
    return problemResponse(known ? 'unknown-document' : 'unknown-town', 404, title, {instance: path, headers: cors});
  }
  const packing = stored.bytes.length > small ? packingFor(req.header('accept-encoding')) : undefined;
  const packed = packing && (await stored.packed?.(packing));
  const bytes = packed ?? stored.bytes;
  // Packed bytes are other bytes, so their strong tag is another one.
  const etag = packed ? stored.etag.replace(/"$/, `-${packing}"`) : stored.etag;
  const headers = {
    ...cors,
    etag,
    vary: 'accept-encoding',
    ...(packed && {'content-encoding': packing}),
    'cache-control': cacheControl(file),
    'x-content-type-options': 'nosniff',
    /* A document of the API is never a page, not even when somebody opens it. */
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  };
  if (matchesEtag(req.header('if-none-match'), etag)) return new Response(null, {status: 304, headers});
  return new Response(Uint8Array.from(bytes), {
    headers: {...headers, 'content-type': stored.type, 'content-length': String(bytes.length)},
  });
}

const notAllowed = (): Response =>
  problemResponse('method-not-allowed', 405, 'Only GET, HEAD and OPTIONS are answered here', {
    headers: {...cors, allow: 'GET, HEAD, OPTIONS'},
  });

/**
 * The server as a function from Request to Response, free of Node: `/api/<town>/<name>` from the store, and `/healthz`.
 * Faults are RFC 9457 problems; nothing that a client sends makes it throw. With an app of `createRequestsApp` it takes requests
 * too.
 */
export function createApp(store: Store, requestsApp?: Hono): Hono {
  const app = new Hono();
  if (requestsApp) app.route('/', requestsApp);
  app.get('/healthz', async () =>
    Response.json({status: 'ok', towns: await store.towns()}, {headers: {'cache-control': 'no-store'}}),
  );
  // Whoever only serves files is ready when it runs; with requests, their app has answered already.
  app.get('/readyz', async () =>
    Response.json({status: 'ready', towns: await store.towns()}, {headers: {'cache-control': 'no-store'}}),
  );
  app.options('/api/*', preflight);
  app.get('/api/*', (context) => readApi(store, context));
  app.all('/api/*', notAllowed);
  app.all('/healthz', notAllowed);
  app.all('/readyz', notAllowed);
  app.notFound(({req}) => {
    const path = requestPath(req.url);
    return path === undefined
      ? problemResponse('bad-address', 400, 'The address is malformed')
      : problemResponse('unknown-page', 404, 'There is no such page', {instance: path});
  });
  app.onError((error) => {
    console.error(error);
    return problemResponse('internal', 500, 'The server failed', {headers: cors});
  });
  return app;
}
