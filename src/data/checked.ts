import type {CheckNode} from '../contract/check-node.ts';
import {check} from './check.ts';
import {DataError} from './data-error.ts';
import {reportDropped} from './report.ts';

/** The major version of the contract that this code reads. */
const major = '1.';

/** Lists that were checked already: several elements of a page read the same one. */
const known = new WeakMap<object, readonly unknown[]>();

/** `document` as a T. @throws DataError of kind `version` for another major of the contract, else `schema` */
export function checked<T>(rule: CheckNode, document: unknown, url: string): T {
  const version = document instanceof Object && 'schema' in document ? document.schema : undefined;
  if (typeof version === 'string' && !version.startsWith(major)) {
    throw new DataError(`expected schema ${major}x, found ${version}`, {kind: 'version', url, pointer: 'schema'});
  }
  const fault = check(rule, document);
  if (fault) throw new DataError(fault, {kind: 'schema', url});
  // The check has just read the document: this is the border that the types rely on.
  return document as T;
}

/** The records of a list that pass their check; the others are left out and told once. */
export function sound<T>(rule: CheckNode, list: readonly unknown[], url: string, pointer: string): readonly T[] {
  let kept = known.get(list);
  if (!kept) known.set(list, (kept = sift(rule, list, url, pointer)));
  // A list is always read as the same noun, and the check has read each of its records.
  return kept as readonly T[];
}

function sift(rule: CheckNode, list: readonly unknown[], url: string, pointer: string): readonly unknown[] {
  const dropped: string[] = [];
  const kept = list.filter((record, index) => {
    const fault = check(rule, record, `${pointer}[${index}]`);
    if (fault) dropped.push(fault);
    return !fault;
  });
  reportDropped(url, dropped, list.length);
  return kept;
}
