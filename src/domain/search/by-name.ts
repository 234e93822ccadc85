import {eachText} from './each-text.ts';
import {fold} from './fold.ts';

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
 * Is a name surely behind one that is folded already? Told by its plain letters alone: to fold thousands of names takes longer
 * than all else that stands before the first row.
 */
function isSurelyBehind(name: unknown, folded: string): boolean {
  if (typeof name !== 'string') return false;
  for (let at = 0; at < folded.length; at++) {
    const code = name.charCodeAt(at);
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    const isPlain = (small >= 97 && small <= 122) || (small >= 48 && small <= 57) || small === 32;
    // `fold` takes the second letter off ae, oe and ue.
    if (!isPlain || (small === 101 && at > 0 && 'aou'.includes(name.charAt(at - 1).toLowerCase()))) return false;
    const difference = small - folded.charCodeAt(at);
    if (difference) return difference > 0;
  }
  return false;
}

/**
 * The records that come first by name, `most` at most, in the order in which a search without words gives them. The records
 * may be unchecked; what has no id is passed over.
 */
export function firstByName<T>(records: readonly T[], most: number): T[] {
  const best: {readonly key: Named; readonly record: T}[] = [];
  for (const record of records) {
    if (!(record instanceof Object && 'id' in record && 'name' in record && typeof record.id === 'string')) continue;
    if (best.length === most && isSurelyBehind(record.name, best[most - 1]!.key.name)) continue;
    const key = {id: record.id, name: nameOf(record.name)};
    let at = best.length;
    while (at > 0 && byName(best[at - 1]!.key, key) > 0) at--;
    if (at === most) continue;
    best.splice(at, 0, {key, record});
    if (best.length > most) best.pop();
  }
  return best.map(({record}) => record);
}
