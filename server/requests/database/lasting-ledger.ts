import {Kysely} from 'kysely';
import type {Ledger} from '../ledger.ts';
import {attempt} from './attempt.ts';
import {dialectOf, type Pool} from './dialect.ts';
import {dumpTo, restoreFrom} from './dump.ts';
import {migrate} from './migrate.ts';
import {sqlLedger} from './sql-ledger.ts';
import type {Tables} from './tables.ts';

/** A ledger that lasts. */
export interface LastingLedger extends Ledger {
  /** Writes a dump while the ledger works on. */
  dump(file: string): Promise<void>;
  /** Puts a dump back into an empty ledger: see `restoreFrom`. How many requests. */
  restore(file: string): Promise<number>;
}

/** The ledger on a pool, its tables brought up to date; its `close` ends the pool. */
export async function lastingLedger(pool: Pool): Promise<LastingLedger> {
  const db = new Kysely<Tables>({dialect: dialectOf(pool)});
  try {
    await attempt(() => migrate(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    ...sqlLedger(db),
    dump: (file) => attempt(() => dumpTo(db, file)),
    restore: (file) => attempt(() => restoreFrom(db, file)),
  };
}
