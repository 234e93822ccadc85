import {publish, type Publication} from '../../../server/publish/publish.ts';
import {openSession, type FetchOptions, type Get} from '../../../server/publish/sources/fetch-source.ts';
import type {Copies} from '../../../server/publish/sources/last-good.ts';
import {loadPartners, type Partners} from '../../../server/publish/sources/load-partners.ts';
import {now, sourcesOf} from '../town-content.ts';

/** A web of documents by address; a function answers as it likes. Counts what is asked. */
export function web(documents: Record<string, unknown>): {fetch: typeof globalThis.fetch; asked: string[]} {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const address = String(input);
    asked.push(address);
    const found = documents[address];
    if (found instanceof Error) throw found;
    if (typeof found === 'function') return found();
    return found === undefined ? new Response('gone', {status: 404}) : Response.json(found);
  };
  return {fetch, asked};
}

/** A session in which nothing ends by the clock. */
export const session = (options: FetchOptions): Get =>
  openSession({deadline: () => new AbortController().signal, ...options});

interface Given {
  sources: unknown;
  documents?: Record<string, unknown>;
  files?: Record<string, string>;
  copies?: Copies;
  at?: string;
  fetch?: FetchOptions;
  patience?: number | undefined;
}

/** Reads partners as a publication does, from documents instead of a network. */
export async function partnersOf({
  sources,
  documents = {},
  files = {},
  copies,
  at = now,
  fetch,
  patience,
}: Given): Promise<Partners> {
  const [list] = sourcesOf({'sources.json': sources}).filter(({path}) => path === 'sources.json');
  return loadPartners(
    list,
    {
      open: () => session({fetch: web(documents).fetch, ...fetch}),
      readFile: async (path) => files[path],
      patience,
      ...(copies && {copies}),
    },
    at,
  );
}

/** A town with partners, published. */
export async function publishWith(given: Given, own: Record<string, unknown> = {}): Promise<Publication> {
  const partners = await partnersOf(given);
  return publish(sourcesOf({'sources.json': given.sources, ...own}), {now: given.at ?? now, partners});
}

/** Copies in memory. */
export function copiesInMemory(): Copies & {kept: Map<string, string>} {
  const kept = new Map<string, string>();
  return {
    kept,
    read: async (id) => {
      const text = kept.get(id);
      return text === undefined ? undefined : JSON.parse(text);
    },
    write: async (id, copy) => void kept.set(id, JSON.stringify(copy)),
  };
}

/** A partner's directory, inline unless told otherwise. */
export const neighbour = {
  schema: '1.0',
  generated_at: now,
  source: {name: 'Nachbarstadt', ags: '05978004', land: 'NW', license: 'CC-BY-4.0'},
  locales: ['de'],
  topics: [
    {id: 't1', name: 'Baby'},
    {id: 't2', name: 'Tanz'},
  ],
  districts: [{id: 'd1', name: 'Horst'}],
  organizations: [{id: 'o', name: 'Verein'}],
  places: [{id: 'p', name: 'Haus', organization_id: 'o', district: 'd1'}],
  offers: [
    {
      id: 'a',
      name: 'Babytreff',
      description: '<p>Singen &amp; Spielen</p><p>Kommt<br>einfach</p>',
      organization_id: 'o',
      place_ids: ['p', 'weg'],
      topics: ['t1', 't2'],
      districts: ['d1'],
    },
    {id: 'b', name: 'Tanzen', topics: ['t2']},
  ],
};

export const directoryUrl = 'https://nachbar.example/directory.json';
export const asPartner = {id: 'nachbar', name: 'Nachbarstadt', url: directoryUrl, format: 'familienlotse'};
