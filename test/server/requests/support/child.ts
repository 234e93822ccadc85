import {spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

/** A process whose lines are read as they come. */
export interface Child {
  readonly pid: number;
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  /** What it said on its other output. */
  readonly complaints: () => string;
  /** The first line that begins so. @throws Error when the process ends without */
  line(start: string): Promise<string>;
  /** Resolves with exit code or signal, when all it said was read. */
  readonly ended: Promise<number | NodeJS.Signals>;
  kill(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
  /** Called with each line. */
  onLine(listener: (line: string) => void): void;
}

export function startChild(program: string, words: readonly string[]): Child {
  const child = spawn(program, words, {stdio: ['pipe', 'pipe', 'pipe']});
  const lines: string[] = [];
  const listeners = new Set<(line: string | undefined) => void>();
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (complaints += text));
  // A process that was killed reads nothing any more.
  child.stdin.on('error', () => undefined);
  createInterface({input: child.stdout}).on('line', (line) => {
    lines.push(line);
    for (const listener of [...listeners]) listener(line);
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const listener of [...listeners]) listener(undefined);
      resolve(code ?? signal ?? -1);
    });
  });
  return {
    pid: child.pid ?? -1,
    process: child,
    lines,
    complaints: () => complaints,
    ended,
    line: (start) =>
      new Promise((resolve, reject) => {
        const look = (line: string | undefined): void => {
          if (line !== undefined && !line.startsWith(start)) return;
          listeners.delete(look);
          if (line === undefined) reject(new Error(`It ended without "${start}": ${complaints}`));
          else resolve(line);
        };
        const before = lines.find((line) => line.startsWith(start));
        if (before !== undefined) resolve(before);
        else if (child.exitCode !== null || child.signalCode !== null) void ended.then(() => look(undefined));
        else listeners.add(look);
      }),
    kill(signal) {
      child.kill(signal);
      return ended;
    },
    onLine: (listener) => void listeners.add((line) => line !== undefined && listener(line)),
  };
}

const script = fileURLToPath(new URL('ledger-child.ts', import.meta.url));

/** Starts `ledger-child.ts` on a folder or an address. */
export const startLedgerChild = (place: string, command: string, ...words: (string | number)[]): Child =>
  startChild(process.execPath, ['--import', 'tsx', script, place, command, ...words.map(String)]);
