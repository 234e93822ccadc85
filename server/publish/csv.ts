import {CsvError, parse} from 'csv-parse/sync';
import {decode} from './encoding.ts';
import {faultAt, type Fault} from './fault.ts';
import {sentence} from './messages.ts';

/** One line of a table, numbered as Excel numbers it. */
export interface Row {
  row: number;
  cells: string[];
}

/** A table: its headings as written, and the rows that hold something. */
export interface Table {
  header: Row;
  rows: Row[];
}

const delimiters = [';', '\t', ','] as const;

/** The separator that the first record has most of, outside quotation marks; a semicolon when it has none. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  let anything = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) {
      if (anything) break;
    } else {
      if (character.trim() !== '' && character !== ';' && character !== ',') anything = true;
      if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  let best: string = ';';
  for (const candidate of delimiters) if ((counts.get(candidate) ?? 0) > (counts.get(best) ?? 0)) best = candidate;
  return best;
}

/** Excel reads `sep=;` as an instruction and does not show it, so it is no row. */
const instruction = /^"?sep=(.)"?(\r\n|\n|\r|$)/i;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

function tableFault(file: string, error: unknown): Fault {
  if (!(error instanceof CsvError)) throw error;
  const records = typeof error['records'] === 'number' ? error['records'] : 0;
  const place = {file, row: records + 1};
  const said = error.code === 'CSV_QUOTE_NOT_CLOSED' ? sentence.quoteNotClosed() : sentence.brokenTable(error.message);
  return faultAt('error', 'table', place, said);
}

/**
 * A table from the bytes of a CSV file. Blank rows and trailing empty columns are passed over but counted, so that `row`
 * is the number that Excel shows. A table that cannot be read is one fault.
 */
export function readTable(file: string, bytes: Uint8Array): Table | Fault {
  let {text} = decode(bytes);
  let delimiter: string | undefined;
  const told = instruction.exec(text);
  if (told) {
    delimiter = told[1];
    text = text.slice(told[0].length);
  }
  let records: string[][];
  try {
    records = parse(text, {
      delimiter: delimiter ?? delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    return tableFault(file, error);
  }
  const rows = records
    .map((cells, i) => ({row: i + 1, cells: cells.map((cell) => cell.replace(/\r\n?/g, '\n').trim())}))
    .filter(({cells}) => !isBlank(cells));
  const [header, ...body] = rows;
  return header ? {header, rows: body} : faultAt('error', 'table', {file, row: 1}, sentence.noHeader());
}

/** Narrows the answer of `readTable`. */
export const isTable = (answer: Table | Fault): answer is Table => 'header' in answer;
