import {rm} from 'node:fs/promises';
import {request} from 'node:http';
import {join} from 'node:path';
import {createAdaptorServer} from '@hono/node-server';
import type {Hono} from 'hono';

/** In the folder of the data, which only its owner may enter. */
const socketIn = (folder: string): string => join(folder, 'admin.sock');

/** Answers commands that run beside the server: the embedded database has one owner at a time. Gives the way to end it. */
export async function listenForCommands(app: Hono, folder: string): Promise<() => Promise<void>> {
  const path = socketIn(folder);
  // The lock of the folder says that no other server lives: what is there was left by one that was killed.
  await rm(path, {force: true});
  const server = createAdaptorServer({fetch: app.fetch});
  const before = process.umask(0o177);
  try {
    await new Promise<void>((done, refuse) => {
      server.once('error', refuse);
      server.listen(path, done);
    });
  } finally {
    process.umask(before);
  }
  return () => new Promise((done) => server.close(() => done()));
}

/** Asks the server that owns the folder; undefined when none is running. */
export function askServer(folder: string, method: string, path: string, body?: unknown): Promise<Response | undefined> {
  return new Promise((done, refuse) => {
    const sent = request({socketPath: socketIn(folder), method, path, headers: {'content-type': 'application/json'}});
    sent.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' || error.code === 'ECONNREFUSED' ? done(undefined) : refuse(error),
    );
    sent.once('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', refuse);
      answer.once('end', () => {
        const status = answer.statusCode ?? 500;
        done(new Response(status === 204 ? null : Buffer.concat(parts), {status}));
      });
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
