import {mkdir, readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';

/** So many days are kept. */
const days = 7;

const name = /^\d{4}-\d{2}-\d{2}\.ndjson\.gz$/;

/**
 * Writes the dump of a day (`2026-11-22.ndjson.gz`, UTC) unless it is there, and deletes those before the last seven.
 * @returns the file, or undefined when there was nothing to do
 */
export async function dumpOfDay(
  folder: string,
  now: Date,
  dump: (file: string) => Promise<void>,
): Promise<string | undefined> {
  await mkdir(folder, {recursive: true, mode: 0o700});
  const file = `${now.toISOString().slice(0, 10)}.ndjson.gz`;
  const names = await readdir(folder);
  // Of a process that was killed while it wrote.
  for (const part of names.filter((each) => each.endsWith('.part'))) await rm(join(folder, part), {force: true});
  if (names.includes(file)) return undefined;
  await dump(join(folder, file));
  const dumps = [...names.filter((each) => name.test(each)), file].sort();
  for (const old of dumps.slice(0, -days)) await rm(join(folder, old), {force: true});
  return join(folder, file);
}

export interface DailyDumps {
  /** Ends when one that is being written is done. */
  stop(): Promise<void>;
}

/** Looks every hour whether today's is there, first a minute after the start, so that it does not hold up anybody then. */
export function dailyDumps(
  folder: string,
  dump: (file: string) => Promise<void>,
  report: (error: unknown) => void,
): DailyDumps {
  let running: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    running = dumpOfDay(folder, new Date(), dump).catch(report);
  };
  const first = setTimeout(look, 60_000).unref();
  const hourly = setInterval(look, 3_600_000).unref();
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(hourly);
      await running;
    },
  };
}
