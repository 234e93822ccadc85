import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {z} from 'zod';
import {SlotList} from '../../src/contract/slot.ts';
import {temporaryFolder} from '../server/temporary-folder.ts';
import {needsPostgres, testDatabase, testUrl} from '../server/requests/support/postgres.ts';
import {addressOf, ask, readyRequest, type Said} from './family.ts';
import {command, serve, type Served} from './serve.ts';

const town = '05978040';
const apiOf = ({url}: Pick<Served, 'url'>): string => `${url}/api/werne/`;
/** A database of its own, for as long as a test lasts. */
async function database(t: TestContext): Promise<string> {
  const {url, drop} = await testDatabase(testUrl ?? '');
  t.after(drop);
  return url;
}

const Made = z.object({reference: z.string()});

test(
  'a hundred families want one slot of four servers at once: one has it, and no server fails',
  needsPostgres,
  async (t) => {
    const env = {DATABASE_URL: await database(t), TRUST_PROXY: '1'};
    const folder = await temporaryFolder(t);
    const servers = await Promise.all([0, 1, 2, 3].map((n) => serve(t, `${folder}/${n}`, env)));
    const [first] = servers;
    assert.ok(first);
    const {items} = SlotList.parse((await ask(`${apiOf(first)}slots.json?desk=asd`, addressOf(0))).body);
    // At the office, where one family is seen at a time; by telephone it may be two.
    const slot = items.findLast(({mode}) => mode === 'in_person');
    assert.ok(slot);
    const ready = await Promise.all(
      Array.from({length: 100}, (_, n) =>
        readyRequest(apiOf(first), addressOf(n), {kind: 'appointment', slot_id: slot.id}),
      ),
    );
    const answers = await Promise.all(
      ready.map(([body, key], n) => ask(`${apiOf(servers[n % 4] ?? first)}requests`, addressOf(n), 'POST', body, key)),
    );
    const statuses = answers.map(({status}) => status);
    assert.equal(statuses.filter((status) => status === 201).length, 1, String(statuses));
    assert.equal(statuses.filter((status) => status === 409).length, 99, String(statuses));
  },
);

async function killing(t: TestContext, databaseUrl: string): Promise<void> {
  const env = {DATABASE_URL: databaseUrl, TRUST_PROXY: '1'};
  const data = await temporaryFolder(t);
  let server = await serve(t, data, env);
  const taken = new Map<string, string>();
  for (let round = 0; round < 3; round++) {
    const ready = await Promise.all(
      Array.from({length: 40}, (_, n) => readyRequest(apiOf(server), addressOf(round * 40 + n), {})),
    );
    const send = ([body, key]: (typeof ready)[number], n: number): Promise<Said> =>
      ask(`${apiOf(server)}requests`, addressOf(round * 40 + n), 'POST', body, key);
    let answered = 0;
    const sending = ready.map(async (one, n) => {
      try {
        const said = await send(one, n);
        assert.equal(said.status, 201, JSON.stringify(said.body));
        taken.set(one[1], Made.parse(said.body).reference);
      } catch (error) {
        // A connection that broke says nothing of what became of the request; a wrong answer does.
        if (error instanceof assert.AssertionError) throw error;
      }
      if (++answered === 5 + round * 10) server.process.kill('SIGKILL');
    });
    await Promise.all(sending);
    await server.ended;
    server = await serve(t, data, env);
    // The browser's second try, with the same key: what was taken is not taken again, the rest is.
    for (const [n, one] of ready.entries()) {
      const said = await send(one, n);
      assert.equal(said.status, 201, JSON.stringify(said.body));
      const {reference} = Made.parse(said.body);
      assert.equal(taken.get(one[1]) ?? reference, reference, 'an acknowledged request is the same request');
      taken.set(one[1], reference);
    }
  }
  const kept = ['--data', `${data}/requests`];
  const token = await command(['token', 'add', '--town', town, '--desk', 'asd', '--name', 'Test', ...kept], env);
  const answer = await fetch(`${apiOf(server)}office/requests`, {headers: {authorization: `Bearer ${token}`}});
  const {items} = z.object({items: z.array(Made)}).parse(await answer.json());
  const references = items.map(({reference}) => reference);
  assert.equal(taken.size, 120);
  for (const reference of taken.values()) {
    assert.equal(references.filter((one) => one === reference).length, 1, `${reference} is there once`);
  }
}

test('a server that is killed three times loses no acknowledged request and takes none twice', (t) => killing(t, ''));
test('the same on PostgreSQL', needsPostgres, async (t) => killing(t, await database(t)));

test('a second server on the same folder is refused and names the first, which goes on', async (t) => {
  const data = await temporaryFolder(t);
  const first = await serve(t, data, {DATABASE_URL: ''});
  await assert.rejects(serve(t, data, {DATABASE_URL: ''}), new RegExp(`process ${first.process.pid}`));
  assert.equal((await ask(`${first.url}/readyz`, addressOf(0))).status, 200);
  first.process.kill('SIGTERM');
  assert.equal(await first.ended, 0);
});
