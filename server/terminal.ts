import type {Said} from './publish/messages.ts';
import {twoLines} from './words.ts';

export const print = (text: string): void => void process.stdout.write(text);
export const complain = (text: string): void => void process.stderr.write(text);

/** Says what is wrong; gives the exit code: 1 faults, 2 wrong usage. */
export function fail(code: 1 | 2, said: Said): number {
  complain(twoLines(said));
  return code;
}

/** The message of whatever was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
