import {test} from 'node:test';
import {Kysely, sql} from 'kysely';
import {dialectOf, type Pool} from '../../../server/requests/database/dialect.ts';
import {openCluster} from '../../../server/requests/database/embedded/cluster.ts';
import {EmbeddedPool} from '../../../server/requests/database/embedded/embedded-pool.ts';
import {migrate} from '../../../server/requests/database/migrate.ts';
import {postgresPool} from '../../../server/requests/database/postgres.ts';
import {sqlLedger} from '../../../server/requests/database/sql-ledger.ts';
import type {Tables} from '../../../server/requests/database/tables.ts';
import type {Ledger} from '../../../server/requests/ledger.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {needsPostgres, testDatabase, testUrl} from './support/postgres.ts';
import {ledgerContract, type LedgerUnderTest} from './support/ledger-contract.ts';

ledgerContract('memory', async () => {
  let current: Ledger = memoryLedger();
  return {
    // What is asked is the one of the test that runs.
    ledger: new Proxy(current, {get: (_, name) => Reflect.get(current, name)}),
    clear: async () => void (current = memoryLedger()),
    close: () => current.close(),
  };
});

async function inTables(pool: Pool): Promise<LedgerUnderTest> {
  const db = new Kysely<Tables>({dialect: dialectOf(pool)});
  await migrate(db);
  const ledger = sqlLedger(db);
  return {
    ledger,
    clear: async () => void (await sql`truncate request, seat, mail, token, spent, uses, secret, pulse`.execute(db)),
    close: () => ledger.close(),
  };
}

ledgerContract('PGlite', () => inTables(new EmbeddedPool(() => openCluster(undefined))));

if (testUrl === undefined) {
  test('a ledger in PostgreSQL', needsPostgres, () => undefined);
} else {
  const server = testUrl;
  ledgerContract('PostgreSQL', async () => {
    const database = await testDatabase(server);
    const subject = await inTables(await postgresPool(database.url));
    return {...subject, close: () => subject.close().finally(() => database.drop())};
  });
}
