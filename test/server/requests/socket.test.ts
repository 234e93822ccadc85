import assert from 'node:assert/strict';
import {request as ask} from 'node:http';
import {test} from 'node:test';
import {createAdaptorServer} from '@hono/node-server';
import {createApp} from '../../../server/app.ts';
import {createRequestsApp} from '../../../server/requests/app.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {memoryStore} from '../../../server/store/memory.ts';
import {callback, files, newKey, now} from './office-town.ts';

/** What the server answers over a real connection to a request with these headers and this body. */
const post = (port: number, headers: Record<string, string>, body: string | undefined): Promise<number> =>
  new Promise((resolve, reject) => {
    const outgoing = ask(
      {port, host: '127.0.0.1', method: 'POST', path: '/api/musterstadt/requests', headers},
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
        if (body === undefined) outgoing.destroy();
      },
    );
    outgoing.on('error', reject);
    if (body !== undefined) outgoing.end(body);
    // Announced as endless, in pieces.
    else for (let piece = 0; piece < 20; piece++) outgoing.write(' '.repeat(8_000));
  });

test('over a socket: who forges its address is counted all the same; a body without an end is refused', async (t) => {
  const store = memoryStore(files());
  const ledger = memoryLedger();
  const limits = {send: {most: 2, seconds: 3600}};
  const requestsApp = createRequestsApp({store, ledger, now: () => now, proof: false, limits});
  const server = createAdaptorServer({fetch: createApp(store, requestsApp).fetch});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  const headers = (forged: string): Record<string, string> => ({
    'content-type': 'application/json',
    'idempotency-key': newKey(),
    'x-forwarded-for': forged,
    connection: 'close',
  });
  assert.equal(await post(address.port, headers('192.0.2.1'), JSON.stringify(callback)), 201);
  assert.equal(await post(address.port, headers('192.0.2.2'), undefined), 413);
  assert.equal(await post(address.port, headers('192.0.2.3'), JSON.stringify(callback)), 429);
  assert.equal(ledger.dump().entries.size, 1);
});
