import {readFile, readlink} from 'node:fs/promises';
import {hostname} from 'node:os';

/** Which process this is, in words that another process on the same machine can check. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the kernel's own ticks: a number is given again, number and beginning are not. Empty: not known here. */
  readonly started: string;
  readonly host: string;
  /** Since which start of which machine, and in which container, the number means something. */
  readonly space: string;
}

export const ownIdentity = async (): Promise<ProcessIdentity> => ({
  pid: process.pid,
  started: (await startOf(process.pid)) ?? '',
  host: hostname(),
  space: [hostname(), await bootId(), await pidNamespace()].join(' '),
});

/** Whether it runs; undefined when that cannot be told from here: another machine, another container. */
export async function isAlive({pid, started, space}: ProcessIdentity): Promise<boolean | undefined> {
  const own = await ownIdentity();
  if (space !== own.space) return undefined;
  try {
    // Sends nothing; asks only.
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  const began = await startOf(pid);
  return started === '' || began === undefined || began === started;
}

/** proc(5): the 22nd word; the name in brackets before it may hold anything. A zombie, Z, writes no more. */
async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state, ...words] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? 'dead' : words[18];
}

const bootId = (): Promise<string> => readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(trim, () => '');

const pidNamespace = (): Promise<string> => readlink('/proc/self/ns/pid').catch(() => '');

const trim = (text: string): string => text.trim();
