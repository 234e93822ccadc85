import {existsSync, statfsSync} from 'node:fs';
import {mkdir, readFile, rename, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {DatabaseFault} from '../database-fault.ts';
import {dailyDumps} from '../daily-dump.ts';
import {lastingLedger, type LastingLedger} from '../lasting-ledger.ts';
import {openCluster} from './cluster.ts';
import {EmbeddedPool} from './embedded-pool.ts';
import {lockFolder} from './folder-lock.ts';

export interface FolderPlace {
  readonly folder: string;
  /** Told of what goes wrong beside the calls: a daily dump that could not be written. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/** The PostgreSQL inside PGlite 0.5; files of another major version cannot be read by it. */
export const postgresMajor = '18';

/**
 * A ledger in a folder: `familienlotse.lock`, `database/` with the files of PostgreSQL, `backup/` with a dump of each of the
 * last seven days.
 */
export async function openFolder({folder, report = () => undefined}: FolderPlace): Promise<LastingLedger> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  let lost = (): void => undefined;
  const lock = await lockFolder(join(folder, 'familienlotse.lock'), {onLost: () => lost()});
  try {
    const files = await clusterIn(folder);
    const pool = new EmbeddedPool(
      () => openCluster(files),
      () => needRoom(folder),
    );
    lost = () => pool.abandon(new Error(`Another process has taken over ${folder}`));
    const ledger = await lastingLedger(pool);
    const dumps = dailyDumps(join(folder, 'backup'), (file) => ledger.dump(file), report);
    return {
      ...ledger,
      async close() {
        await dumps.stop();
        await ledger.close().finally(() => lock.release());
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Two files of PostgreSQL's log and what a few requests take. A database whose log finds no room does not come back from it in
 * this process, so it is not asked any more before that.
 */
const room = 64 * 1024 * 1024;

function needRoom(folder: string): void {
  const {bavail, bsize} = statfsSync(folder);
  if (bavail * bsize < room) throw new DatabaseFault(`There are less than ${room / 1024 / 1024} MB free`, 'ENOSPC');
}

/** The files of the database; made beside their place first, for who is killed meanwhile leaves some that cannot be opened. */
async function clusterIn(folder: string): Promise<string> {
  const files = join(folder, 'database');
  if (!existsSync(files)) {
    needRoom(folder);
    const draft = `${files}.new`;
    await rm(draft, {recursive: true, force: true});
    await mkdir(draft, {mode: 0o700});
    const cluster = await openCluster(draft);
    // Nobody makes further databases from them here. Three fifths of the files go, all of which are synced after a crash.
    await cluster.query('update pg_database set datistemplate = false where datistemplate');
    for (const name of ['template0', 'template1']) await cluster.query(`drop database ${name}`);
    await cluster.close();
    await rename(draft, files);
  }
  const major = (await readFile(join(files, 'PG_VERSION'), 'utf8')).trim();
  if (major !== postgresMajor) {
    throw new Error(
      `${files} was written by PostgreSQL ${major}, this is ${postgresMajor}: move it away and restore a dump of backup/`,
    );
  }
  return files;
}
