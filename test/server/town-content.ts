import {publish, type Publication, type Source} from '../../server/publish/publish.ts';

/** The smallest town there is, for tests that add a table to it. */
export const directory = {
  source: {name: 'Musterstadt', ags: '05978040', land: 'NW', license: 'CC0-1.0'},
  timezone: 'Europe/Berlin',
  locales: ['de', 'en'],
  topics: [
    {id: 'baby', name: 'Baby'},
    {id: 'schwangerschaft', name: {de: 'Schwangerschaft', en: 'Pregnancy'}},
  ],
  districts: [
    {id: 'mitte', name: 'Stadtmitte'},
    {id: 'horst', name: 'Horst'},
  ],
};

export const now = '2026-11-22T09:00:00Z';

/** Text or JSON by file name -> the sources of a town; `directory.json` is there unless it is given. */
export const sourcesOf = (files: Record<string, unknown>): Source[] =>
  Object.entries({'directory.json': directory, ...files}).map(([path, content]) => ({
    path,
    bytes:
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
  }));

export const publishTown = (files: Record<string, unknown>): Publication => publish(sourcesOf(files), {now});

export const textOf = ({files}: Publication, name: string): string => new TextDecoder().decode(files.get(name));

export function itemsOf(publication: Publication, name: string): Record<string, unknown>[] {
  const {items}: {items: Record<string, unknown>[]} = JSON.parse(textOf(publication, `${name}.json`));
  return items;
}

export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
