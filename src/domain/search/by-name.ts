import {fold} from './fold.ts';
import {eachText} from './posting.ts';

/** What records are ordered by: the name as it is compared, then the id. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name of a record as it is compared; of a localized name the first text, empty without one. */
export function nameOf(name: unknown): string {
  let first: string | undefined;
  eachText(name, (text) => (first ??= text));
  return fold(first ?? '');
}

export function byName(a: Named, b: Named): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The records that come first by name, `most` at most, in the order in which a search without words gives them. The records
 * may be unchecked; what has no id is passed over.
 */
export function firstByName(records: readonly unknown[], most: number): unknown[] {
  const best: {readonly key: Named; readonly record: unknown}[] = [];
  for (const record of records) {
    if (!(record instanceof Object && 'id' in record && 'name' in record && typeof record.id === 'string')) continue;
    const key = {id: record.id, name: nameOf(record.name)};
    let at = best.length;
    while (at > 0 && byName(best[at - 1]!.key, key) > 0) at--;
    if (at === most) continue;
    best.splice(at, 0, {key, record});
    if (best.length > most) best.pop();
  }
  return best.map(({record}) => record);
}
