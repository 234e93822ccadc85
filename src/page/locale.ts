import {wish} from './page-block.ts';

/** The language the page wants for the interface: its block's word, else `<html lang>`, else German. */
export function pageLocale(page: Document = document): string {
  return wish(page, 'locale') || page.documentElement.lang || 'de';
}
