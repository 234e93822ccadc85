import type {CheckNode} from '../contract/check-node.ts';
import {check} from './check.ts';
import {reportDropped} from './report.ts';

/** Lists that were checked already: two elements of a page read the same one. */
const known = new WeakMap<object, readonly unknown[]>();

/** The few records that pass their check, at once; the others are left out and told once. `pointer`: the list's own name. */
export function sound<T>(rule: CheckNode, list: readonly unknown[], url: string, pointer: string): readonly T[] {
  let kept = known.get(list);
  if (!kept) {
    const faults = list.map((record, index) => check(rule, record, `${pointer}[${index}]`));
    kept = list.filter((_, index) => !faults[index]);
    known.set(list, kept);
    const dropped = faults.flatMap((fault) => fault ?? []);
    reportDropped(url, dropped.length, list.length, dropped[0]);
  }
  // A list is always read as the same noun, and the check has read each of its records.
  return kept as readonly T[];
}
