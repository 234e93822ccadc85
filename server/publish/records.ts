import type {SourceContext} from './source-context.ts';
import type {Collection} from './collections.ts';
import {isTable, readTable} from './csv.ts';
import {isObject, pointerOf, type Draft} from './draft.ts';
import {decode} from './encoding.ts';
import {faultAt, type Fault} from './fault.ts';
import {readHeadings} from './headings.ts';
import {sentence} from './messages.ts';
import {readRow} from './row.ts';

/** A file of a town's content; `path` is relative to the folder. */
export interface Source {
  path: string;
  bytes: Uint8Array;
}

/** Drafts of the records of one file, and what is wrong with the file as a whole. */
export interface Drafts {
  drafts: Draft[];
  faults: Fault[];
}

/** The document of a JSON file, or a fault. */
export function readJson(source: Source): {document: unknown} | {fault: Fault} {
  try {
    return {document: JSON.parse(decode(source.bytes).text)};
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {fault: faultAt('error', 'json', {file: source.path}, sentence.brokenJson(detail))};
  }
}

/** A draft of a record in JSON; `prefix` leads to it from the root of the file. */
export const jsonDraft = (file: string, record: Record<string, unknown>, prefix: readonly PropertyKey[]): Draft => ({
  record,
  faults: [],
  from: 'json',
  placeOf: (path) => ({file, pointer: pointerOf([...prefix, ...path])}),
});

function fromJson(source: Source): Drafts {
  const read = readJson(source);
  if ('fault' in read) return {drafts: [], faults: [read.fault]};
  const {document} = read;
  const wrapped = isObject(document) && Array.isArray(document['items']);
  const items: unknown = wrapped ? document['items'] : document;
  if (!Array.isArray(items))
    return {drafts: [], faults: [faultAt('error', 'json', {file: source.path}, sentence.notRecords())]};
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  for (const [i, item] of items.entries()) {
    const prefix = wrapped ? ['items', i] : [i];
    if (isObject(item)) drafts.push(jsonDraft(source.path, item, prefix));
    else faults.push(faultAt('error', 'json', {file: source.path, pointer: pointerOf(prefix)}, sentence.notRecords()));
  }
  return {drafts, faults};
}

function fromTable(collection: Collection, source: Source, context: SourceContext): Drafts {
  const table = readTable(source.path, source.bytes);
  if (!isTable(table)) return {drafts: [], faults: [table]};
  const {headings, faults} = readHeadings(collection, source.path, table.header, context.locales);
  const drafts = table.rows.map((row) => {
    const draft = readRow(collection, source.path, headings, row, context);
    const beyond = row.cells.slice(table.header.cells.length).find((cell) => cell !== '');
    if (beyond !== undefined) {
      draft.faults.push(
        faultAt('error', 'table', {file: source.path, row: row.row}, sentence.cellBeyondHeader(beyond)),
      );
    }
    return draft;
  });
  return {drafts, faults};
}

/** The drafts in one file of a collection. */
export const readRecords = (collection: Collection, source: Source, context: SourceContext): Drafts =>
  /\.json$/i.test(source.path) ? fromJson(source) : fromTable(collection, source, context);
