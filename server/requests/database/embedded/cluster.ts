import {closeSync, fdatasyncSync, fsyncSync, openSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join, posix} from 'node:path';
import type {PGlite} from '@electric-sql/pglite';

/**
 * PostgreSQL inside this process. In a folder, or in memory without one. It takes a second or two and some 300 MB, so it is
 * loaded only here. Nobody else may have the folder open: see `folder-lock.ts`.
 */
export async function openCluster(folder: string | undefined): Promise<PGlite> {
  const {PGlite} = await import('@electric-sql/pglite');
  if (folder === undefined) return PGlite.create();
  // Left behind by a process that was killed. Ours is the lock that counts.
  await rm(join(folder, 'postmaster.pid'), {force: true});
  return PGlite.create({fs: await durableFiles(folder), startParams: durable(PGlite.defaultStartParams)});
}

/** PGlite 0.5 starts with `-F`: no fsync. What was acknowledged would outlive a killed process, but not a power failure. */
const durable = (parameters: readonly string[]): string[] => [
  ...parameters.filter((word) => word !== '-F'),
  '-c',
  'synchronous_commit=on',
  '-c',
  // `fdatasync` does nothing in this build, whatever the file system; `fsync` asks the file system.
  'wal_sync_method=fsync',
];

interface Stream {
  readonly nfd?: number;
  readonly path: string;
}

/** A folder as PGlite's file system, in which `fsync` is one: Emscripten's for Node leaves it out. */
async function durableFiles(folder: string) {
  const {NodeFS} = await import('@electric-sql/pglite/nodefs');
  return new (class extends NodeFS {
    override async init(...[pg, options]: Parameters<InstanceType<typeof NodeFS>['init']>) {
      const {emscriptenOpts} = await super.init(pg, options);
      const preRun = [
        ...(emscriptenOpts.preRun ?? []),
        ({NODEFS}: {NODEFS: {stream_ops: {fsync?: (stream: Stream) => number}}}): void => {
          NODEFS.stream_ops.fsync = ({nfd, path}) => {
            if (nfd === undefined) syncFolder(join(folder, posix.relative(inside, path)));
            else fdatasyncSync(nfd);
            return 0;
          };
        },
      ];
      return {emscriptenOpts: {...emscriptenOpts, preRun}};
    }
  })(folder);
}

/** Where PGlite sees the folder. */
const inside = '/pglite/data';

/** New and renamed files are lasting once their folder is. Windows has no such call, and no need of it. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
