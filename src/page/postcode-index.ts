import {ancestors} from './ancestors.ts';
import {readPageBlock} from './page-block.ts';
import {addresses} from './whereabouts.ts';

/**
 * The folder of the index that leads from a postcode to a directory, ending in a slash: the nearest `data-postcodes` unless a
 * `data-api` stands nearer, without either the page's block. Undefined where nobody is to be asked for a postcode.
 * @throws DataError of kind `config` when the address cannot be read
 */
export function postcodeIndex(element: Element): string | undefined {
  const [folder] = addresses(said(element), element.ownerDocument, 'data-postcodes');
  return folder?.replace(/\/?$/, '/');
}

function said(element: Element): string {
  for (const candidate of ancestors(element)) {
    const index = candidate.getAttribute('data-postcodes');
    if (index !== null) return index;
    if (candidate.hasAttribute('data-api')) return '';
  }
  return String(readPageBlock(element.ownerDocument).postcodes ?? '');
}
