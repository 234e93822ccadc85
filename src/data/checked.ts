import type {CheckNode} from '../contract/check-node.ts';
import {check} from './check.ts';
import {DataError} from './data-error.ts';

/** The major version of the contract that this code reads. */
const major = '1.';

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
