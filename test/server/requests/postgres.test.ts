import assert from 'node:assert/strict';
import {connect, createServer, type Socket} from 'node:net';
import {test, type TestContext} from 'node:test';
import {Kysely, sql} from 'kysely';
import {dialectOf} from '../../../server/requests/database/dialect.ts';
import {migrate} from '../../../server/requests/database/migrate.ts';
import {migrations} from '../../../server/requests/database/migrations.ts';
import {openLedger} from '../../../server/requests/database/open-ledger.ts';
import {postgresPool} from '../../../server/requests/database/postgres.ts';
import type {Tables} from '../../../server/requests/database/tables.ts';
import {bookTogether} from './support/booking.ts';
import {newEntry} from './support/entry.ts';
import {needsPostgres, say, testDatabase, testUrl} from './support/postgres.ts';

const {tenant, reference} = newEntry(1);

async function database(context: TestContext): Promise<string> {
  const {url, drop} = await testDatabase(testUrl ?? '');
  context.after(drop);
  return url;
}

/** A way to the database that can be cut. */
async function gate(
  context: TestContext,
  url: string,
): Promise<{url: string; open(): Promise<void>; shut(): Promise<void>}> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const there = connect(Number(target.port), target.hostname);
    for (const [one, other] of [
      [socket, there],
      [there, socket],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const listen = (port: number): Promise<number> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  const port = await listen(0);
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    });
  context.after(() => (server.listening ? shut() : undefined));
  const way = new URL(url);
  way.hostname = '127.0.0.1';
  way.port = String(port);
  return {url: way.href, open: async () => void (await listen(port)), shut};
}

test('several processes that start at once make the tables once', needsPostgres, async (context) => {
  const url = await database(context);
  const ledgers = await Promise.all(Array.from({length: 6}, () => openLedger({url, connections: 2})));
  await Promise.all(ledgers.map((ledger) => ledger.ping()));
  await Promise.all(ledgers.map((ledger) => ledger.close()));
});

test(
  'tables move forward, all steps or none; those of a newer version are left alone',
  needsPostgres,
  async (context) => {
    const url = await database(context);
    const db = new Kysely<Tables>({dialect: dialectOf(await postgresPool(url))});
    context.after(() => db.destroy());
    await migrate(db);
    const more = [...migrations, ['alter table request add column x text'], ['alter table nothing add column x text']];
    await assert.rejects(migrate(db, more), /nothing/);
    await assert.rejects(sql`select x from request`.execute(db), /"x"/);
    await migrate(db, more.slice(0, -1));
    await sql`select x from request`.execute(db);
    await assert.rejects(openLedger({url}), /version 2, this program knows 1/);
  },
);

test('a database that is away is told as such, and found again by itself', needsPostgres, async (context) => {
  const way = await gate(context, await database(context));
  const ledger = await openLedger({url: way.url});
  assert.equal((await ledger.take(newEntry(1))).outcome, 'taken');
  const running = [2, 3, 4, 5].map((n) => ledger.take(newEntry(n)));
  await way.shut();
  for (const answer of await Promise.allSettled(running)) {
    if (answer.status === 'rejected') assert.equal(answer.reason.name, 'LedgerUnavailable');
  }
  await assert.rejects(ledger.ping(), {name: 'LedgerUnavailable'});
  await assert.rejects(ledger.take(newEntry(1)), {name: 'LedgerUnavailable'});
  await assert.rejects(openLedger({url: way.url}), {name: 'LedgerUnavailable'});
  await way.open();
  assert.equal((await ledger.find(tenant, reference))?.reference, reference);
  for (const n of [2, 3, 4, 5]) {
    const again = await ledger.take(newEntry(n));
    assert.ok(again.outcome === 'taken' || again.outcome === 'replayed');
  }
  assert.equal((await ledger.list(tenant, ['social'], {limit: 10})).items.length, 5);
  await ledger.close();
});

test('a database that does not answer is given up after a while', needsPostgres, async (context) => {
  const url = await database(context);
  const ledger = await openLedger({url, queryTimeout: 200});
  await ledger.take(newEntry(1));
  const db = new Kysely<Tables>({dialect: dialectOf(await postgresPool(url))});
  await db.transaction().execute(async (trx) => {
    await sql`lock table request in access exclusive mode`.execute(trx);
    await assert.rejects(ledger.take(newEntry(2)), {name: 'LedgerUnavailable'});
    await assert.rejects(ledger.find(tenant, reference), {name: 'LedgerUnavailable'});
  });
  assert.ok(await ledger.find(tenant, reference));
  assert.equal((await ledger.list(tenant, ['social'], {limit: 10})).items.length, 1, 'nothing half');
  await Promise.all([ledger.close(), db.destroy()]);
});

test('a replica that only reads cannot keep anything, and says so', needsPostgres, async (context) => {
  const url = await database(context);
  await (await openLedger({url})).close();
  const ledger = await openLedger({url});
  await say(testUrl ?? '', `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
  await ledger.close();
  await assert.rejects(openLedger({url}), {name: 'LedgerUnavailable'});
});

test('100 bookings of one slot by 4 processes: one is taken, none fails', needsPostgres, async (context) => {
  const outcomes = await bookTogether(await database(context), {processes: 4, bookings: 25});
  assert.deepEqual(outcomes, {taken: 1, full: 99});
});
