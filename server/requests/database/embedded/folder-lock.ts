import {randomUUID} from 'node:crypto';
import {link, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {isAlive, ownIdentity, type ProcessIdentity} from './process-identity.ts';

/** The folder is in use: two processes in one folder would destroy it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
  readonly owner: ProcessIdentity;

  constructor(path: string, owner: ProcessIdentity) {
    super(
      `The folder is in use by process ${owner.pid} on ${owner.host}. Stop it first, or take another folder. (${path})`,
    );
    this.owner = owner;
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

export interface LockOptions {
  /** Called when another process has taken the folder over, as after a long sleep of this one. */
  readonly onLost?: (() => void) | undefined;
  /** Milliseconds between two signs of life. */
  readonly beat?: number | undefined;
  /** An owner elsewhere is taken for dead when it gave no sign of life for so many milliseconds of ours. */
  readonly patience?: number | undefined;
}

interface Content extends ProcessIdentity {
  /** Of this one taking of the lock. */
  readonly id: string;
}

/**
 * Takes a folder for this process by a file that says who has it. It appears whole or not at all (`link`), and is given over
 * from a dead owner without a moment in which nobody has it.
 * @throws FolderInUse when its owner lives
 */
export async function lockFolder(path: string, options: LockOptions = {}): Promise<FolderLock> {
  const {beat = 2_000, patience = 10_000, onLost} = options;
  const own: Content = {...(await ownIdentity()), id: randomUUID()};
  await acquire(path, own, patience);
  const timer = setInterval(() => {
    void stillOwn(path, own).then((ours) => {
      if (ours) return;
      clearInterval(timer);
      onLost?.();
    });
  }, beat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      if ((await contentOf(path))?.id === own.id) await rm(path, {force: true});
    },
  };
}

async function acquire(path: string, own: Content, patience: number): Promise<void> {
  const draft = `${path}.${own.id}`;
  await writeFile(draft, JSON.stringify(own), {flush: true});
  try {
    while (!(await linked(draft, path))) {
      const owner = await contentOf(path);
      if (!owner) continue;
      if (await lives(path, owner, patience)) throw new FolderInUse(path, owner);
      // Of several that find the owner dead one takes over: the right to do so is a lock of the same kind.
      const turn = `${path}.next`;
      await acquire(turn, own, patience);
      try {
        if ((await contentOf(path))?.id !== owner.id) continue;
        await rename(draft, path);
        return;
      } finally {
        await rm(turn, {force: true});
      }
    }
  } finally {
    await rm(draft, {force: true});
  }
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** On this machine the kernel says so. Elsewhere: whether the file is touched while we look on; clocks may differ. */
async function lives(path: string, owner: Content, patience: number): Promise<boolean> {
  const alive = await isAlive(owner);
  if (alive !== undefined) return alive;
  const before = await touched(path);
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await new Promise((done) => setTimeout(done, Math.min(250, patience / 4)));
    if ((await touched(path)) !== before) return true;
  }
  return false;
}

const touched = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({mtimeMs}) => mtimeMs,
    () => undefined,
  );

async function stillOwn(path: string, own: Content): Promise<boolean> {
  if ((await contentOf(path))?.id !== own.id) return false;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return true;
}

async function contentOf(path: string): Promise<Content | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const {pid, started, host, space, id}: Partial<Content> = JSON.parse(text);
    return {pid: Number(pid), started: `${started}`, host: `${host}`, space: `${space}`, id: `${id}`};
  } catch {
    // Cut off by a full disk long ago, or written by hand: nobody whom we know.
    return {pid: 0, started: '', host: '', space: '', id: ''};
  }
}
