import type {CollectionEnvelope, DirectoryEnvelope} from '../contract/envelope.ts';
import {CollectionEnvelopeCheck, DirectoryEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {check, type CheckNode} from './check.ts';
import {load} from './client.ts';
import {DataError} from './data-error.ts';
import {reportDropped} from './report.ts';

/** What a collection is called and how one of its records is checked; each noun has its own module in `collections/`. */
export interface Collection<T> {
  readonly name: 'organizations' | 'places' | 'contacts' | 'offers' | 'events';
  readonly record: CheckNode;
  /** Never set: it carries the type of a record. */
  readonly type?: T;
}

/** One directory as it was read: its document, and where it came from (for an inline document: the page). */
export interface Source {
  readonly url: string;
  readonly directory: DirectoryEnvelope;
}

/** The major version of the contract that this code reads. */
const major = '1.';

/** Reads one directory document. @throws DataError, also of kind `version` and `schema` */
export async function readSource(url: string): Promise<Source> {
  return sourceOf(await load(url), url);
}

/** Checks a document that is there already, such as the one inside the page. */
export function sourceOf(document: unknown, url: string): Source {
  return {url, directory: expect<DirectoryEnvelope>(DirectoryEnvelopeCheck, document, url)};
}

/**
 * The records of a collection in one source. A broken record is left out and counted on the console; a source that does
 * not carry the collection has none.
 */
export async function readCollection<T>(
  {url, directory}: Source,
  {name, record}: Collection<T>,
): Promise<readonly T[]> {
  const there = directory[name];
  if (!there) return [];
  if (Array.isArray(there)) return sound<T>(record, there, url, name);
  const href = new URL(there.href, url).href;
  const {items} = expect<CollectionEnvelope>(CollectionEnvelopeCheck, await load(href), href);
  return sound<T>(record, items, href, 'items');
}

/** Lists that were checked already: several elements of a page read the same one. */
const checked = new WeakMap<readonly unknown[], readonly unknown[]>();

/** The elements of a list that pass their check; the others are told once. */
export function sound<T>(node: CheckNode, list: readonly unknown[], url: string, pointer: string): readonly T[] {
  const known = checked.get(list);
  // A list is always read as the same noun, so what is kept for it has the type that is asked for.
  if (known) return known as readonly T[];
  const dropped: string[] = [];
  const kept = list.filter((record, index): record is T => {
    const fault = check(node, record, `${pointer}[${index}]`);
    if (fault) dropped.push(fault);
    return !fault;
  });
  checked.set(list, kept);
  reportDropped(url, dropped, list.length);
  return kept;
}

/** `document` as a T. @throws DataError of kind `version` for another major of the contract, else `schema` */
export function expect<T>(node: CheckNode, document: unknown, url: string): T {
  const version = document instanceof Object && 'schema' in document ? document.schema : undefined;
  if (typeof version === 'string' && !version.startsWith(major)) {
    throw new DataError(`expected schema ${major}x, found ${version}`, {kind: 'version', url, pointer: 'schema'});
  }
  const fault = check(node, document);
  if (fault) throw new DataError(fault, {kind: 'schema', url, pointer: fault.slice(0, fault.indexOf(':'))});
  // The check has just read the document: this is the border that the types rely on.
  return document as T;
}
