import {sql, type Kysely} from 'kysely';
import type {Tables} from './tables.ts';
import {transact} from './transact.ts';

/** See `Ledger.count`. What is over begins again at one. */
export async function count(db: Kysely<Tables>, key: string, until: Date, now: Date): Promise<number> {
  const row = await db
    .insertInto('uses')
    .values({key, count: 1, until})
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql`case when uses.until <= ${now} then 1 else uses.count + 1 end`,
        until: sql`case when uses.until <= ${now} then excluded.until else uses.until end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** See `Ledger.spend`. */
export async function spend(db: Kysely<Tables>, key: string, until: Date, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('spent')
    .values({key, until})
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({until: sql`excluded.until`})
        .where('spent.until', '<=', now),
    )
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** See `Ledger.secret`. */
export async function secret(db: Kysely<Tables>, name: string, make: () => string): Promise<string> {
  const known = () => db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst();
  const found = await known();
  if (found) return found.value;
  await db
    .insertInto('secret')
    .values({name, value: make()})
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Another process may have been first: what is kept counts.
  return (await known())?.value ?? secret(db, name, make);
}

/** See `Ledger.purge`. */
export const purge = (db: Kysely<Tables>, now: Date): Promise<number> =>
  transact(db, async (trx) => {
    const {numDeletedRows} = await trx.deleteFrom('request').where('kept_until', '<=', now).executeTakeFirst();
    await trx.deleteFrom('spent').where('until', '<=', now).execute();
    await trx.deleteFrom('uses').where('until', '<=', now).execute();
    const today = now.toISOString().slice(0, 10);
    await trx
      .deleteFrom('secret')
      .where(sql<boolean>`name ~ '\\d{4}-\\d{2}-\\d{2}$'`)
      .where(sql<boolean>`right(name, 10) < ${today}`)
      .execute();
    return Number(numDeletedRows);
  });

/** A write, so that a full disk and a replica that only reads are noticed. */
export async function ping(db: Kysely<Tables>): Promise<void> {
  await db
    .insertInto('pulse')
    .values({one: true, at: new Date()})
    .onConflict((conflict) => conflict.column('one').doUpdateSet({at: sql`excluded.at`}))
    .execute();
}
