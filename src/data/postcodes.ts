import {PostcodeIndexCheck} from '../contract/generated/checks/postcode-index.ts';
import type {PostcodeIndex} from '../contract/postcode-index.ts';
import {checked} from './checked.ts';
import {load} from './client.ts';
import type {DataError} from './data-error.ts';

/** A directory that serves a postcode, and the places it serves there. */
export interface PostcodeTown {
  /** Absolute address of its `directory.json`. */
  readonly directory: string;
  readonly places: readonly string[];
}

/** What is known of a postcode; neither towns nor places: it is unknown. */
export interface PostcodeAnswer {
  readonly towns: readonly PostcodeTown[];
  /** Places with this postcode that nobody serves yet. */
  readonly unserved: readonly string[];
}

/**
 * The towns of a postcode. Only one small file is read, that of the first three digits (`plz/443.json` in the folder of the
 * index): whoever keeps it learns the region, not the postcode. Nothing for what is no postcode, and where there is no such file.
 * @param index address of the folder, ending in a slash; addresses of directories are relative to the file they stand in
 * @throws DataError when the file cannot be read
 */
export async function townsOf(index: string, postcode: string): Promise<PostcodeAnswer> {
  const towns = new Map<string, string[]>();
  const unserved: string[] = [];
  for (const {place, directory} of await placesOf(index, postcode)) {
    if (directory === undefined) unserved.push(place);
    else towns.set(directory, [...(towns.get(directory) ?? []), place]);
  }
  return {towns: [...towns].map(([directory, places]) => ({directory, places})), unserved};
}

/** The rows of a postcode; an address that is none of the web is left out. */
async function placesOf(index: string, postcode: string): Promise<{place: string; directory: string | undefined}[]> {
  if (!/^\d{5}$/.test(postcode)) return [];
  const {href} = new URL(`plz/${postcode.slice(0, 3)}.json`, index);
  const document = await load(href).catch((fault: DataError) => {
    if (fault.status === 404) return undefined;
    throw fault;
  });
  if (document === undefined) return [];
  return checked<PostcodeIndex>(PostcodeIndexCheck, document, href)
    .items.filter(({postal_code}) => postal_code === postcode)
    .map(({place, directory}) => ({place, directory: directory && webAddress(directory, href)}));
}

function webAddress(address: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(address, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
