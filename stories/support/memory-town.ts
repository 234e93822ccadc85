import type {DirectoryEnvelope} from '../../src/contract/envelope.ts';
import type {PostcodePlace} from '../../src/contract/postcode-index.ts';
import {createApp} from '../../server/app.ts';
import {problemResponse} from '../../server/problem.ts';
import {etagOf} from '../../server/store/etag.ts';
import {memoryStore} from '../../server/store/memory.ts';

/**
 * Towns in memory, answered by the real server app: what a story or a browser test shows has gone through the same
 * routes, headers and problems as in production, without a socket.
 *
 * - `townAt(name, document)` publishes a directory document and returns its address for `data-api`
 * - `indexAt(name, places)` publishes an index of postcodes and returns its address for `data-postcodes`
 * - `pendingTown()` is an address that never answers
 * - `failingTown(status)` is an address that answers every request with that status and a problem document
 * - `serveWith(app)` lets a server that takes requests answer: see `memory-requests.ts`
 * - `restore()` forgets all towns and gives `window.fetch` back; a story that is rendered later sets both up again
 *
 * The first call puts a door in front of `window.fetch`: addresses below `/memory/` of the page's own origin are answered
 * here, everything else goes where it always went. `src/data/client.ts` keeps an answer per address for the whole page, so
 * a test that publishes other documents under a name it has used calls `forgetAnswers()` there, or takes another name.
 */
const door = '/memory/';

const collections = ['organizations', 'places', 'contacts', 'offers', 'events'] as const;

const files = new Map<string, Uint8Array>();

/** What all towns have published. */
export const store = memoryStore(files);
const reader = createApp(store);
let app = reader;
let outside: typeof window.fetch | undefined;

/**
 * Publishes a town: each collection that stands in the document becomes a file whose name carries a sum of its bytes, and
 * a link in `directory.json`, as the publisher writes it. Records are not checked, so that a story can break one.
 * @param name letters, digits and hyphens; the same name again replaces the town
 * @returns the path of its `directory.json`
 */
export function townAt(name: string, document: DirectoryEnvelope): string {
  watchTheDoor();
  const linked = {...document};
  for (const collection of collections) {
    const records = document[collection];
    if (!Array.isArray(records)) continue;
    const href = write(name, collection, {schema: document.schema, items: records});
    linked[collection] = {href, count: records.length};
  }
  const {help} = document;
  if (help && 'lines' in help) linked.help = {href: write(name, 'help', {schema: document.schema, ...help})};
  files.set(`${name}/directory.json`, bytesOf(linked));
  return `${door}${name}/directory.json`;
}

/** Publishes an index of postcodes of one region: all begin with the same three digits. @returns the path of its folder */
export function indexAt(name: string, items: readonly PostcodePlace[]): string {
  watchTheDoor();
  const digits = items[0]?.postal_code.slice(0, 3) ?? '';
  files.set(`${name}/plz/${digits}.json`, bytesOf({schema: '1.0', items}));
  return `${door}${name}/`;
}

/** The address of a town that is asked and never answers. */
export function pendingTown(): string {
  watchTheDoor();
  return `${door}pending/directory.json`;
}

/** The address of a town whose server answers with `status`, an HTTP status from 400 on, 500 when absent. */
export function failingTown(status = 500): string {
  watchTheDoor();
  return `${door}failing-${status}/directory.json`;
}

/** Lets another server answer for all towns, one that takes requests for instance, until `restore()`. */
export function serveWith(server: typeof reader): void {
  watchTheDoor();
  app = server;
}

/** Forgets every town and gives the page its own `fetch` back. */
export function restore(): void {
  files.clear();
  app = reader;
  if (outside) window.fetch = outside;
  outside = undefined;
}

function write(town: string, collection: string, document: unknown): string {
  const bytes = bytesOf(document);
  const href = `${collection}.${etagOf(bytes).slice(1, 11)}.json`;
  files.set(`${town}/${href}`, bytes);
  return href;
}

const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

function watchTheDoor(): void {
  if (outside) return;
  const before = window.fetch;
  outside = before;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    if (url.origin !== location.origin || !url.pathname.startsWith(door)) return before.call(window, input, init);
    const path = url.pathname.slice(door.length);
    // The client's own patience is not heeded: the state before the answer is what the story is about.
    if (path.startsWith('pending/')) return new Promise(() => undefined);
    const status = /^failing-(\d{3})\//.exec(path)?.[1];
    if (status) return Promise.resolve(problemResponse('internal', Number(status), 'The server failed'));
    return Promise.resolve(app.fetch(new Request(new URL(`/api/${path}${url.search}`, url), init)));
  };
}
