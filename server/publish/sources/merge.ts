import {collections, type Collection} from '../collections.ts';
import type {Adopted, AdoptedRecord} from './adopt.ts';
import {rewrite} from './rewrite.ts';

const mostSame = 20;

const isRecord = (value: object): value is AdoptedRecord => 'id' in value && typeof value.id === 'string';

const keysOf = ({id, same_as = []}: AdoptedRecord): string[] => [id, ...same_as];

/**
 * The town's records and its partners' in one list for each collection. Two records of different sources are the same when their
 * `same_as` lists share a word or one names the other's id: the town's own stays, else that of the earlier source, with both
 * lists joined, and whoever named the other now names it. Records of one source are never merged with each other.
 */
export function mergeRecords(
  own: ReadonlyMap<Collection, readonly object[]>,
  partners: readonly Adopted[],
): Map<Collection, object[]> {
  const merged = new Map<Collection, object[]>();
  const instead = new Map<string, string>();
  const keyOf = (collection: Collection, id: string): string => `${collection} ${id}`;
  const rules = {
    record: (collection: Collection, id: string) => instead.get(keyOf(collection, id)) ?? id,
    topic: (word: string) => word,
    district: (word: string) => word,
    text: (words: string) => words,
  };
  for (const collection of collections) {
    const first = own.get(collection);
    const foreign = partners.map(({records}) => records[collection]);
    if (!first && foreign.every(({length}) => length === 0)) continue;
    const kept: object[] = [...(first ?? [])];
    const at = new Map<string, number>();
    const register = (record: AdoptedRecord, n: number): void => {
      for (const key of keysOf(record)) if (!at.has(key)) at.set(key, n);
    };
    kept.forEach((record, n) => isRecord(record) && register(record, n));
    for (const records of foreign) {
      const added: [AdoptedRecord, number][] = [];
      for (const record of records) {
        const n = keysOf(record)
          .map((key) => at.get(key))
          .find((found) => found !== undefined);
        const same = n === undefined ? undefined : kept[n];
        if (n === undefined || !same || !isRecord(same)) {
          added.push([record, kept.length]);
          kept.push(instead.size > 0 ? rewrite({...record}, rules) : record);
          continue;
        }
        instead.set(keyOf(collection, record.id), same.id);
        const joined = [...new Set([...(same.same_as ?? []), ...(record.same_as ?? [])])].slice(0, mostSame);
        if (joined.length > 0) kept[n] = {...same, same_as: joined};
        added.push([{...record, id: same.id}, n]);
      }
      for (const [record, n] of added) register(record, n);
    }
    merged.set(collection, kept);
  }
  return merged;
}
