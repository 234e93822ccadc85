import {createApp} from '../../server/app.ts';
import {memoryStore} from '../../server/store/memory.ts';
import {forgetAnswers} from '../../src/data/client.ts';

/** Documents by file name, `{'directory.json': {…}}`; a string is sent as it is, so it may be broken. */
export type Documents = Readonly<Record<string, unknown>>;

const api = 'https://api.musterstadt.example';
const files = new Map<string, Uint8Array>();
const replies = new Map<string, (request: Request) => Promise<Response>>();
const asked: Request[] = [];
const app = createApp(memoryStore(files));
const ordinary = window.fetch;

/** Puts a town's documents on the real server, in memory; the answer is the address of its directory. */
export function townAt(name: string, documents: Documents, after?: Promise<unknown>): string {
  for (const [file, document] of Object.entries(documents)) {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    files.set(`${name}/${file}`, new TextEncoder().encode(text));
  }
  if (after) replies.set(name, (request) => after.then(() => app.fetch(request)));
  else replies.delete(name);
  window.fetch = answer;
  return `${api}/api/${name}/directory.json`;
}

/** A town whose server does not answer, however long one waits. */
export function pendingTown(name = 'pending'): string {
  const url = townAt(name, {});
  replies.set(name, hang);
  return url;
}

/** A town whose server answers everything with an HTTP status; 0: nobody is there. */
export function failingTown(status: number, name = `failing-${status}`): string {
  const url = townAt(name, {});
  const fail = () => (status ? Promise.resolve(new Response('', {status})) : Promise.reject(new TypeError('not reached')));
  replies.set(name, fail);
  return url;
}

/** What was asked of all towns since the last `restore()`. */
export const requests = (): readonly Request[] => asked;

/** The real network again, and nothing remembered. */
export function restore(): void {
  window.fetch = ordinary;
  files.clear();
  replies.clear();
  asked.length = 0;
  forgetAnswers();
}

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  if (!request.url.startsWith(api)) return ordinary(input, init);
  asked.push(request);
  const [, , name = ''] = new URL(request.url).pathname.split('/');
  return (replies.get(name) ?? ((asking) => Promise.resolve(app.fetch(asking))))(request);
}

const hang = ({signal}: Request): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
