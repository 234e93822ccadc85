import {randomUUID} from 'node:crypto';
import pg from 'pg';

/** The PostgreSQL of the tests; undefined when there is none: `node scripts/postgres.mjs npm test` starts one. */
export const testUrl = process.env['TEST_DATABASE_URL'] || undefined;

/** For tests that need a PostgreSQL, which then are counted as left out. */
export const needsPostgres = {skip: testUrl ? false : 'needs PostgreSQL: node scripts/postgres.mjs npm test'} as const;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of its own on the PostgreSQL of the tests. */
export async function testDatabase(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await say(server, `create database ${name}`);
  return {url: url.href, drop: () => say(server, `drop database ${name} with (force)`)};
}

/** One statement over a connection of its own. */
export async function say(url: string, sql: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
