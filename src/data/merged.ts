import {qualifiedId} from './record-id.ts';
import type {Source} from './source.ts';

/** What can be told from others. */
interface Known {
  readonly id: string;
  readonly source_id?: string | undefined;
  readonly same_as?: readonly string[] | undefined;
}

/** The records of a collection in one source, those of a further one with its address in their ids. */
export interface Found<T> {
  readonly source: Source;
  readonly records: readonly T[];
}

export interface Merged<T> {
  readonly records: readonly T[];
  /** What stands for a record that was left out, by the id of that one. */
  readonly others: ReadonlyMap<string, T>;
}

/**
 * The records of several sources as one list. What an earlier source says already is left out as a whole: fields are not
 * mixed, for half of a record may be older than the other. Within one source nothing is left out; that is its publisher's.
 */
export function merged<T extends Known>(found: readonly Found<T>[]): Merged<T> {
  const [only, second] = found.filter(({records}) => records.length);
  if (!second) return {records: only?.records ?? [], others: new Map()};
  const records: T[] = [];
  const others = new Map<string, T>();
  const byName = new Map<string, T>();
  for (const {source, records: own} of found) {
    const fresh: (readonly [string, T])[] = [];
    for (const record of own) {
      const names = namesOf(record, source);
      const twin = names.map((name) => byName.get(name)).find(Boolean);
      if (twin) others.set(record.id, twin);
      else records.push(record);
      for (const name of names) fresh.push([name, twin ?? record]);
    }
    for (const [name, record] of fresh) if (!byName.has(name)) byName.set(name, record);
  }
  return {records, others};
}

/**
 * All by which a record is known in the world: its directory's address and id, the site of whom it came from and its id,
 * and what its own `same_as` says.
 */
function namesOf({id, source_id, same_as = []}: Known, {url, directory, isFirst}: Source): string[] {
  const bare = isFirst ? id : id.slice(qualifiedId(url, '').length);
  const origin = source_id ? directory.sources?.find((entry) => entry.id === source_id) : directory.source;
  return [qualifiedId(url, bare), ...(origin?.url ? [qualifiedId(origin.url, bare)] : []), ...same_as];
}
