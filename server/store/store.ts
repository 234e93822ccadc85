import type {Packing} from './packing.ts';

/** A published file as it goes out. */
export interface StoredFile {
  bytes: Uint8Array;
  /** Media type with charset. */
  type: string;
  /** A strong entity tag in quotation marks. */
  etag: string;
  /** The same bytes packed, worked out once; a store that does not pack has none. */
  packed?(packing: Packing): Promise<Uint8Array>;
}

/** Where the published files of the towns are. */
export interface Store {
  /** The file at `<town>/<name>`, or undefined when there is none; never throws for a path that makes no sense. */
  read(path: string): Promise<StoredFile | undefined>;
  /** The towns' names in order. */
  towns(): Promise<string[]>;
}

const types: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
};

/** The media type of an API file; undefined for a kind that the API does not have. */
export const typeOf = (path: string): string | undefined => types[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];

/**
 * `<town>/<name>`, each part letters, digits, dot, hyphen and underscore, none beginning with a dot: what could climb out of
 * a folder or name a hidden file is not a path of a store at all.
 */
export const isStorePath = (path: string): boolean =>
  path.length <= 300 && /^[\p{L}\p{N}_][\p{L}\p{N}._-]*(\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)+$/u.test(path);
