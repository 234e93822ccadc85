import type {FolderPlace} from './embedded/open-folder.ts';
import {lastingLedger, type LastingLedger} from './lasting-ledger.ts';
import {postgresPool, type PostgresOptions} from './postgres.ts';

/** Where requests are kept: in a folder of this machine, or in a PostgreSQL. */
export type LedgerPlace = FolderPlace | ({readonly url: string} & PostgresOptions);

/**
 * Opens what requests are kept in, and brings its tables up to date. `close` it at the end.
 * @throws FolderInUse when another process has the folder; LedgerUnavailable when the database cannot be reached; Error for
 * tables or files of another version
 */
export async function openLedger(place: LedgerPlace): Promise<LastingLedger> {
  if ('url' in place) return lastingLedger(await postgresPool(place.url, place));
  const {openFolder} = await import('./embedded/open-folder.ts');
  return openFolder(place);
}
