import {Kysely} from 'kysely';
import type {Ledger} from '../ledger.ts';
import {attempt} from './attempt.ts';
import {dialectOf, type Pool} from './dialect.ts';
import {dumpTo, restoreFrom} from './dump.ts';
import {migrate} from './migrate.ts';
import {postgresPool, type PostgresOptions} from './postgres.ts';
import {sqlLedger} from './sql-ledger.ts';
import type {Tables} from './tables.ts';

/** Where requests are kept: in a folder of this machine, or in a PostgreSQL. */
export type LedgerPlace = FolderPlace | ({readonly url: string} & PostgresOptions);

export interface FolderPlace {
  readonly folder: string;
  /** Told of what goes wrong beside the calls: a daily dump that could not be written. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** A ledger that lasts. */
export interface LastingLedger extends Ledger {
  /** Writes a dump while the ledger works on. */
  dump(file: string): Promise<void>;
  /** Puts a dump back into an empty ledger: see `restoreFrom`. How many requests. */
  restore(file: string): Promise<number>;
}

/**
 * Opens what requests are kept in, and brings its tables up to date. `close` it at the end.
 * @throws FolderInUse when another process has the folder; LedgerUnavailable when the database cannot be reached; Error for
 * tables or files of another version
 */
export async function openLedger(place: LedgerPlace): Promise<LastingLedger> {
  if ('url' in place) return ledgerOn(await postgresPool(place.url, place));
  const {openFolder} = await import('./embedded/open-folder.ts');
  return openFolder(place);
}

/** The ledger on a pool; its `close` ends the pool. */
export async function ledgerOn(pool: Pool): Promise<LastingLedger> {
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
