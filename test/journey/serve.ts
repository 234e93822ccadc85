import {spawn, type ChildProcess} from 'node:child_process';
import type {TestContext} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server as a town runs it: the built command, on a free port. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  /** All that it printed. */
  output(): string;
  ended: Promise<number | null>;
}

/** What the demo needs of a town's machine; `env` names the database. */
export async function serve(t: TestContext, data: string, env: Readonly<Record<string, string>>): Promise<Served> {
  const args = ['--content', 'demo/content', '--out', `${data}/api`, '--data', `${data}/requests`, '--port', '0'];
  const child = spawn(process.execPath, ['server/dist/cli.js', 'serve', ...args], {
    cwd: root,
    env: {...process.env, ...env},
  });
  let text = '';
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  t.after(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const url = await new Promise<string>((found, refuse) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        const said = /^(http:\/\/127\.0\.0\.1:\d+)\/$/m.exec(text)?.[1];
        if (said) found(said);
      });
    }
    void ended.then(() => refuse(new Error(`ended before it served:\n${text}`)));
  });
  return {url, process: child, output: () => text, ended};
}

/** The command line, once: its output. */
export function command(args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const child = spawn(process.execPath, ['server/dist/cli.js', ...args], {cwd: root, env: {...process.env, ...env}});
  let out = '';
  let all = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => ((out += part), (all += part)));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (all += part));
  return new Promise((done, refuse) =>
    child.once('close', (code) => (code === 0 ? done(out.trim()) : refuse(new Error(all)))),
  );
}
