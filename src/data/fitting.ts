import type {CheckNode} from '../contract/check-node.ts';
import {DataError} from './data-error.ts';
import {fitsOf} from './fits.ts';

/**
 * `document` as a T, as `checked` has it; what names the fault comes in a file of its own, for most documents have none.
 * @throws DataError of kind `version` for another major of the contract, else `schema`
 */
export async function fitting<T>(rule: CheckNode, document: unknown, url: string): Promise<T> {
  // The rule has just read the document: this is the border that the types rely on.
  if (fitsOf(rule)(document)) return document as T;
  const {checked} = await import('./checked.ts').catch((cause: unknown) => {
    throw new DataError('not as the contract has it', {kind: 'schema', url, cause});
  });
  return checked<T>(rule, document, url);
}
