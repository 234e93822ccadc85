import type {CheckNode} from '../contract/check-node.ts';
import {fitsOf} from './fits.ts';
import {reportDropped} from './report.ts';
import {inSlices} from './slices.ts';

/** Lists that are checked already, or just now: several elements of a page read the same one. */
const known = new WeakMap<object, Promise<readonly unknown[]>>();

/** The records of a list that pass their check; the others are left out and told once. The page does not wait for it. */
export async function sifted<T>(
  rule: CheckNode,
  list: readonly unknown[],
  url: string,
  pointer: string,
): Promise<readonly T[]> {
  let kept = known.get(list);
  if (!kept) known.set(list, (kept = sift(rule, list, url, pointer)));
  // A list is always read as the same noun, and the check has read each of its records.
  return (await kept) as readonly T[];
}

async function sift(
  rule: CheckNode,
  list: readonly unknown[],
  url: string,
  pointer: string,
): Promise<readonly unknown[]> {
  const fits = fitsOf(rule);
  const kept: unknown[] = [];
  const misfits: number[] = [];
  await inSlices(list, (record, index) => {
    if (fits(record)) kept.push(record);
    else misfits.push(index);
  });
  const [first] = misfits;
  if (first !== undefined)
    reportDropped(url, misfits.length, list.length, await faultIn(rule, list[first], `${pointer}[${first}]`));
  return kept;
}

/** What names a fault comes when there is one. */
async function faultIn(rule: CheckNode, record: unknown, pointer: string): Promise<string> {
  try {
    const {check} = await import('./check.ts');
    return check(rule, record, pointer) ?? pointer;
  } catch {
    return pointer;
  }
}
