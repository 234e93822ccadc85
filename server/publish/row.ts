import type {Phone} from '../../src/contract/phone.ts';
import type {Schedule} from '../../src/contract/schedule.ts';
import * as cell from './cell.ts';
import type {Collection} from './collections.ts';
import {columnsOf, type CellKind} from './columns.ts';
import type {Row} from './csv.ts';
import {readDate, readTime} from './date-text.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault, type Place} from './fault.ts';
import type {Heading} from './headings.ts';
import {readHours} from './hours-text.ts';
import {sentence} from './messages.ts';
import {readPhone} from './phone-text.ts';
import {rowSchedule} from './row-schedules.ts';
import {slug} from './slug.ts';
import type {SourceContext} from './source-context.ts';
import {Unreadable} from './unreadable.ts';

function put(record: Record<string, unknown>, field: string, value: unknown): void {
  const [outer = '', inner] = field.split('.');
  if (inner === undefined) record[outer] = value;
  else record[outer] = {...(record[outer] instanceof Object ? record[outer] : {}), [inner]: value};
}

/** Reads the cells of one row into a draft of a record. */
class RowReader {
  readonly #collection: Collection;
  readonly #file: string;
  readonly #context: SourceContext;
  readonly #row: Row;
  readonly #headings: readonly Heading[];
  readonly #record: Record<string, unknown> = {};
  readonly #texts = new Map<string, Record<string, string>>();
  readonly #phones: Phone[] = [];
  readonly #schedules: Schedule[] = [];
  readonly #faults: Fault[] = [];
  #vacanciesDate: string | undefined;

  constructor(collection: Collection, file: string, headings: readonly Heading[], row: Row, context: SourceContext) {
    this.#collection = collection;
    this.#file = file;
    this.#headings = headings;
    this.#row = row;
    this.#context = context;
  }

  read(): Draft {
    for (const heading of this.#headings) {
      const text = this.#row.cells[heading.index] ?? '';
      if (text !== '') this.#at(heading, () => this.#cell(heading, text));
    }
    const schedule = rowSchedule((kind, read) => {
      const heading = this.#headings.find(({column}) => column.kind === kind);
      const text = heading && this.#row.cells[heading.index];
      return heading && text ? this.#at(heading, () => read(text)) : undefined;
    });
    if (schedule) this.#schedules.push(schedule);
    this.#finish();
    return {record: this.#record, faults: this.#faults, from: 'table', placeOf: (path) => this.#placeOf(path)};
  }

  /** Two readings of the same cell must not tell its fault twice. */
  #at<T>(heading: Heading, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const place = {file: this.#file, row: this.#row.row, column: heading.written};
      const fault = faultAt('error', 'cell', place, sentence.unexpected(error.expected, error.found));
      if (!this.#faults.some(({column}) => column === fault.column)) this.#faults.push(fault);
      return undefined;
    }
  }

  #placeOf(path: readonly PropertyKey[]): Place {
    const names = path.filter((part) => typeof part === 'string');
    const inner = names.slice(0, 2).join('.');
    const hasOwn = columnsOf(this.#collection).some(({field}) => field === inner);
    const fields = hasOwn ? [inner] : [inner, names[0] ?? ''];
    const kinds =
      names[0] === 'schedules' ? [...(whenCells[names[1] ?? ''] ?? []), 'recurrence', 'start', 'hours'] : [];
    const heading =
      kinds
        .map((kind) => this.#headings.find(({column, index}) => column.kind === kind && this.#row.cells[index]))
        .find(Boolean) ?? this.#headings.find(({column}) => fields.includes(column.field));
    const usual = columnsOf(this.#collection).find(({field}) => fields.includes(field))?.headings[0];
    const column = heading?.written ?? (names[0] === 'schedules' ? 'Beginn' : usual);
    return {file: this.#file, row: this.#row.row, ...(column === undefined ? {} : {column})};
  }

  #cell({column: {field, kind}, locale}: Heading, text: string): void {
    const reader = values[kind];
    if (reader) put(this.#record, field, reader(text));
    else if (kind === 'text') {
      const texts = this.#texts.get(field) ?? {};
      this.#texts.set(field, {...texts, [locale ?? this.#context.locale]: text});
    } else if (kind === 'voice') this.#phones.push(...phonesIn(text));
    else if (kind === 'mobile' || kind === 'fax') this.#phones.push(...phonesIn(text, kind));
    else if (kind === 'hours') this.#schedules.push(...readHours(text));
    else if (kind === 'codes')
      put(
        this.#record,
        field,
        cell.readCodes(field, text, field === 'audiences' ? this.#context.audiences : undefined),
      );
    else if (kind === 'code') put(this.#record, field, cell.readCodes(field, text)[0]);
    else if (kind === 'vacanciesDate') this.#vacanciesDate = readDate(text);
    else if (kind === 'status') put(this.#record, field, cell.readCodes(`${this.#collection}.status`, text)[0]);
    else if (kind === 'references') put(this.#record, field, this.#references(field, text));
    else if (kind === 'point') [this.#record['latitude'], this.#record['longitude']] = cell.readPoint(text);
  }

  /** A name may hold a comma itself: "Familienbüro, Raum 2". */
  #references(field: string, text: string): string[] {
    const target = field === 'topics' || field === 'districts' ? field : field === 'place_ids' ? 'places' : 'contacts';
    return this.#context.known.find(target, text) === undefined ? cell.readList(text) : [text];
  }

  #finish(): void {
    const record = this.#record;
    for (const [field, texts] of this.#texts) {
      const only = Object.keys(texts).length === 1 ? texts[this.#context.locale] : undefined;
      put(record, field, only ?? texts);
    }
    if (this.#phones.length > 0) record['phones'] = this.#phones;
    const times = this.#collection === 'places' || this.#collection === 'contacts' ? 'hours' : 'schedules';
    if (this.#schedules.length > 0) record[times] = this.#schedules;
    if (record['vacancies'] !== undefined)
      record['vacancies'] = {
        count: record['vacancies'],
        assured_date: this.#vacanciesDate ?? record['assured_date'],
      };
    if (record['id'] === undefined) {
      const id = this.#idFromName();
      if (id !== '') record['id'] = id;
    }
  }

  /** An event that takes place once gets its day into its id, for next year there is another of that name. */
  #idFromName(): string {
    const name = this.#texts.get('name');
    const plain = slug(name?.[this.#context.locale] ?? Object.values(name ?? {})[0] ?? '');
    const [only, ...more] = this.#schedules;
    const day =
      this.#collection === 'events' && only?.freq === undefined && more.length === 0
        ? only?.dtstart?.slice(0, 10)
        : undefined;
    return plain === '' || day === undefined ? plain : `${plain}-${day}`;
  }
}

/** The cells that decide a field of a schedule. */
const whenCells: Readonly<Record<string, readonly CellKind[]>> = {
  dtstart: ['start'],
  duration: ['end', 'endTime'],
  dates: ['dates'],
  except: ['except'],
  opens_at: ['start', 'hours'],
  closes_at: ['end', 'hours'],
};

/** Several numbers in one cell are separated by `|`, a line break or a comma. */
const phonesIn = (text: string, type?: string): Phone[] =>
  text
    .split(/[|\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => readPhone(part, type));

const inEuro = (amount: number): object[] => [{amount, currency: 'EUR'}];

/** The kinds of cells whose value depends on nothing else. */
const values: Partial<Record<CellKind, (text: string) => unknown>> = {
  plain: (text) => text,
  yesNo: cell.readYesNo,
  whole: cell.readWhole,
  /* A child of "6 years" is 6 until the day before the next birthday. */
  yearsFrom: (text) => cell.readWhole(text) * 12,
  yearsTo: (text) => cell.readWhole(text) * 12 + 11,
  degrees: cell.readDegrees,
  amount: (text) => inEuro(cell.readAmount(text)),
  free: (text) => (cell.readYesNo(text) ? inEuro(0) : undefined),
  date: readDate,
  email: (text) => text.replace(/^mailto:/i, ''),
  url: cell.readUrl,
  languages: cell.readLanguages,
  words: cell.readList,
  reference: (text) => text,
  vacancies: cell.readWhole,
  time: readTime,
  wholes: (text) => cell.readList(text).map(cell.readWhole),
};

/** One row of a table -> a draft of a record of the collection. */
export const readRow = (
  collection: Collection,
  file: string,
  headings: readonly Heading[],
  row: Row,
  context: SourceContext,
): Draft => new RowReader(collection, file, headings, row, context).read();
