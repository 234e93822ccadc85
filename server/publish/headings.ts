import type {Collection} from './collections.ts';
import {columnFor, columnsOf, type Column} from './columns.ts';
import type {Row} from './csv.ts';
import {faultAt, type Fault} from './fault.ts';
import {languageTag} from './language-text.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';

/** A heading of a file, understood. */
export interface Heading {
  /** As written in the file. */
  written: string;
  index: number;
  column: Column;
  /** The language of the cells, when the heading names one: `Name (en)`. */
  locale?: string;
}

function understand(collection: Collection, written: string): {column: Column; locale?: string} | undefined {
  const plain = columnFor(collection, written);
  if (plain) return {column: plain};
  const parts = /^(.+?)\s*(?:\(([^()]+)\)|\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*))$/i.exec(written.trim());
  const column = parts && columnFor(collection, parts[1] ?? '');
  const locale = parts && languageTag(parts[2] ?? parts[3] ?? '');
  return column?.kind === 'text' && locale ? {column, locale} : undefined;
}

/**
 * The headings of a table. A column that is not known is a warning with the nearest known heading, and left out; one whose
 * heading begins with `#` or `_` is the author's own and passed over. The same column twice is an error.
 */
export function readHeadings(
  collection: Collection,
  file: string,
  header: Row,
  locales: readonly string[],
): {headings: Heading[]; faults: Fault[]} {
  const headings: Heading[] = [];
  const faults: Fault[] = [];
  const seen = new Set<string>();
  header.cells.forEach((written, index) => {
    if (written === '' || /^[#_]/.test(written)) return;
    const place = {file, row: header.row, column: written};
    const found = understand(collection, written);
    if (!found) {
      const words = columnsOf(collection).flatMap(({headings: names, field}) => [...names, field]);
      faults.push(faultAt('warning', 'column', place, sentence.unknownColumn(written, nearest(written, words))));
      return;
    }
    const key = `${found.column.field} ${found.column.kind} ${found.locale ?? locales[0] ?? ''}`;
    if (seen.has(key)) faults.push(faultAt('error', 'column', place, sentence.twiceTheColumn()));
    seen.add(key);
    if (found.locale !== undefined && !locales.includes(found.locale)) {
      faults.push(faultAt('warning', 'column', place, sentence.unknownLocale(found.locale)));
    }
    headings.push({written, index, ...found});
  });
  return {headings, faults};
}
