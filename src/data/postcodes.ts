import type {CheckNode} from '../contract/check-node.ts';
import {checked} from './checked.ts';
import {load} from './client.ts';
import type {DataError} from './data-error.ts';

/** A place that a postcode belongs to; a postcode may have several. */
export interface PostcodePlace {
  readonly postal_code: string;
  readonly place: string;
  /** Address of the `directory.json` of its town; absent: it has none. */
  readonly directory?: string | undefined;
}

interface Postcodes {
  readonly items: readonly PostcodePlace[];
}

const PostcodesCheck: CheckNode = {
  'schema!': /^1\.\d+$/,
  'items!': ['list', 0, 10_000, {'postal_code!': /^\d{5}$/, 'place!': /^[^]{1,200}$/u, directory: /^[^]{1,2000}$/u}],
};

/**
 * The places of a postcode, with the addresses of their directories. Only one small file is read, that of the first three
 * digits (`plz/443.json` beside the index): whoever keeps it learns the region, not the postcode. Empty for what is no
 * postcode, and where there is no such file.
 * @param index address that `plz/…` is relative to; addresses of directories are relative to the file they stand in
 * @throws DataError when the file cannot be read
 */
export async function placesFor(index: string, postcode: string): Promise<readonly PostcodePlace[]> {
  const wanted = postcode.trim();
  if (!/^\d{5}$/.test(wanted)) return [];
  const {href} = new URL(`plz/${wanted.slice(0, 3)}.json`, index);
  const document = await load(href).catch((fault: DataError) => {
    if (fault.status === 404) return undefined;
    throw fault;
  });
  if (document === undefined) return [];
  return checked<Postcodes>(PostcodesCheck, document, href)
    .items.filter(({postal_code}) => postal_code === wanted)
    .map((item) => ({...item, ...(item.directory ? {directory: new URL(item.directory, href).href} : {})}));
}

/** The addresses of the directories that a postcode belongs to, each once. @throws DataError as `placesFor` */
export async function directoriesFor(index: string, postcode: string): Promise<readonly string[]> {
  const places = await placesFor(index, postcode);
  const urls = places.flatMap(({directory}) => directory ?? []);
  return [...new Set(urls)].filter((url) => /^https?:/.test(url));
}
