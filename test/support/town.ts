import {createApp} from '../../server/app.ts';
import {memoryStore} from '../../server/store/memory.ts';
import type {DirectoryEnvelope} from '../../src/contract/envelope.ts';
import {forgetAnswers} from '../../src/data/client.ts';
import * as memory from '../../stories/support/memory-town.ts';

/** What a test needs besides the towns of the stories: what was asked, and servers in every state of disrepair. */
type Reply = (request: Request) => Response | Promise<Response>;

const door = '/broken/';
const asked: Request[] = [];
const replies = new Map<string, Reply>();
let below: typeof window.fetch | undefined;

/** The address of a town with these documents, its collections behind links: `townAt` of the stories. */
export function townAt(name: string, document: DirectoryEnvelope): string {
  const url = memory.townAt(name, document);
  watch();
  return url;
}

/** The address of a town that never answers. */
export function pendingTown(): string {
  const url = memory.pendingTown();
  watch();
  return url;
}

/** The address of a town that answers everything with an HTTP status. */
export function failingTown(status: number): string {
  const url = memory.failingTown(status);
  watch();
  return url;
}

/** The address of a town that answers as a test wants it; the same name again answers anew. */
export function answering(name: string, reply: Reply): string {
  watch();
  replies.set(name, reply);
  return new URL(`${door}${name}/directory.json`, location.origin).href;
}

/** The address of a town with these files just as they are; a string need not even be JSON. */
export function filesAt(name: string, documents: Readonly<Record<string, unknown>>): string {
  const files = new Map<string, Uint8Array>();
  for (const [file, document] of Object.entries(documents)) {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    files.set(`${name}/${file}`, new TextEncoder().encode(text));
  }
  const app = createApp(memoryStore(files));
  return answering(name, ({url}) => app.fetch(new Request(url.replace(door, '/api/'))));
}

/** What was asked of all towns since the last `restore()`, in order. */
export const requests = (): readonly Request[] => asked;

/** The network as it was, and nothing remembered. */
export function restore(): void {
  if (below) window.fetch = below;
  below = undefined;
  memory.restore();
  replies.clear();
  asked.length = 0;
  forgetAnswers();
}

function watch(): void {
  if (window.fetch === answer) return;
  below = window.fetch;
  window.fetch = answer;
}

async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const {pathname} = new URL(request.url);
  asked.push(request);
  const reply = pathname.startsWith(door) ? replies.get(pathname.split('/')[2] ?? '') : undefined;
  return reply ? reply(request) : (below ?? fetch)(input, init);
}
