import {sql, type Kysely} from 'kysely';
import {migrations} from './migrations.ts';
import type {Tables} from './tables.ts';

/** `familienl` in ASCII, read as a number: an advisory lock belongs to who names it, in the whole database. */
const lock = '7377854196949970284';

/**
 * Brings the tables up to date, once, however many processes begin at the same time: all of it in one transaction, under one
 * lock. @throws Error for tables of a newer version than this program
 */
export async function migrate(db: Kysely<Tables>, steps: readonly (readonly string[])[] = migrations): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.raw(lock)})`.execute(trx);
    await sql`create table if not exists familienlotse_version (
      version integer primary key,
      since timestamptz not null default now()
    )`.execute(trx);
    const {rows} = await sql<{version: number}>`
      select coalesce(max(version), 0)::integer as version from familienlotse_version`.execute(trx);
    const version = rows[0]?.version ?? 0;
    if (version > steps.length) {
      throw new Error(
        `The tables have version ${version}, this program knows ${steps.length}: start a newer version of it`,
      );
    }
    for (const [index, statements] of steps.entries()) {
      if (index < version) continue;
      for (const statement of statements) await sql.raw(statement).execute(trx);
      await sql`insert into familienlotse_version (version) values (${index + 1})`.execute(trx);
    }
  });
}
