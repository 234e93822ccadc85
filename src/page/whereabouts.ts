import {DataError} from '../data/data-error.ts';
import type {Whereabouts} from '../data/whereabouts.ts';
import {inherited} from './ancestors.ts';
import {readPageBlock, wish} from './page-block.ts';

/**
 * Where an element finds its data: its own or the nearest `data-api`, else the page's block.
 * @throws DataError of kind `config` when an address cannot be read
 */
export function whereabouts(element: Element): Whereabouts {
  const page = element.ownerDocument;
  const own = inherited(element, 'data-api');
  if (own) return {urls: addresses(own, page)};
  const {api = '', directory} = readPageBlock(page);
  if (directory) return {urls: [], inline: {document: directory, url: page.baseURI}};
  return {urls: addresses(String(api), page)};
}

/** The zone in which an element shows times when the page names one. */
export function pageTimeZone(element: Element): string | undefined {
  return inherited(element, 'data-time-zone') ?? wish(element.ownerDocument, 'timeZone');
}

/** Words as addresses: only what a browser fetches as a document is one. */
export function addresses(text: string, page: Document, attribute = 'data-api'): string[] {
  return (text.match(/\S+/g) ?? []).map((word) => {
    try {
      const {protocol, href} = new URL(word, page.baseURI);
      if (/^https?:$/.test(protocol)) return href;
    } catch {
      // An unreadable address and a forbidden scheme are the same mistake.
    }
    throw new DataError(`${attribute}: expected an http(s) address, got "${word}"`, {kind: 'config', url: page.URL});
  });
}
