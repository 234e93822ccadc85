import {DataError} from '../data/data-error.ts';
import type {Whereabouts} from '../data/town.ts';
import {inherited} from './ancestors.ts';
import {readPageBlock, wishes} from './page-block.ts';

/**
 * Where an element finds its data: its own or the nearest `data-api`, else the page's block.
 * @throws DataError of kind `config` when an address cannot be read
 */
export function whereabouts(element: Element): Whereabouts {
  const own = inherited(element, 'data-api');
  if (own?.trim()) return {urls: addresses(own, element.ownerDocument)};
  const {api, directory} = readPageBlock(element.ownerDocument);
  if (directory !== undefined) {
    return {urls: [], inline: {document: directory, url: element.ownerDocument.baseURI}};
  }
  return {urls: api ? addresses(api, element.ownerDocument) : []};
}

/** The zone in which an element shows times when the page names one. */
export function pageTimeZone(element: Element): string | undefined {
  return inherited(element, 'data-time-zone') ?? wishes(element.ownerDocument).timeZone;
}

function addresses(text: string, page: Document): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => {
      try {
        const {href, protocol} = new URL(word, page.baseURI);
        if (/^https?:$/.test(protocol)) return href;
      } catch {
        // Falls through to the one error below: an unreadable address and a forbidden scheme are the same mistake.
      }
      throw new DataError(`data-api: expected an http(s) address, got "${word}"`, {kind: 'config', url: page.URL});
    });
}
