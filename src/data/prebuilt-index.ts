import type {StoredIndex} from '../domain/search/stored-index.ts';
import {DataError} from './data-error.ts';
import {reportLeftOut} from './report.ts';

/**
 * The index that a publisher made, when it is of these records; else undefined and one line on the console, for the page
 * then makes its own. `document` is what came from `url`, or the fault that came instead.
 */
export function prebuiltIndex(
  document: unknown,
  records: readonly {readonly id: string}[],
  url: string,
): StoredIndex | undefined {
  if (isStoredIndex(document)) {
    // In an order of its own, and without what is not on offer at present: whoever searches compares that.
    const ids = new Set(records.map(({id}) => id));
    if (document.ids.every((id) => ids.has(id))) return document;
  }
  reportLeftOut(url, document instanceof DataError ? document.message : `expected an index of these records`);
  return undefined;
}

/** What is inside is for `restoreIndex` to judge, which refuses what is damaged. */
function isStoredIndex(document: unknown): document is StoredIndex {
  return (
    document instanceof Object &&
    'version' in document &&
    'ids' in document &&
    'facets' in document &&
    Array.isArray(document.ids) &&
    document.facets instanceof Object
  );
}
