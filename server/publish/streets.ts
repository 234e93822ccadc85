import type {Street, StreetCollection} from '../../src/contract/requests.ts';
import {streetKey} from '../../src/domain/asking/street.ts';
import {isTable, readTable, type Row} from './csv.ts';
import {faultAt, type Fault} from './fault.ts';
import type {Known} from './known.ts';
import {expected, nouns, sentence} from './messages.ts';
import {nearest} from './nearest.ts';
import type {Source} from './records.ts';
import {houseNumbers, requestSentence} from './request-sentence.ts';
import {schemaVersion} from './town.ts';
import {wordKey} from './word-key.ts';

const headings = {
  name: ['strasse', 'strassenname', 'name', 'street'],
  district: ['stadtteil', 'ortsteil', 'stadtbezirk', 'bezirk', 'district', 'districtid'],
  numbers: ['hausnummern', 'hausnummer', 'hausnr', 'nummern', 'numbers'],
  source: ['quelle', 'source', 'attribution'],
} as const;

const sides: Readonly<Record<string, string>> = {
  gerade: 'even',
  even: 'even',
  ungerade: 'odd',
  odd: 'odd',
};

/** `1–49 ungerade`, `ab 51`, `bis 9`, `7` as the contract writes them; undefined for what is none of these. */
function numbersOf(text: string): string | undefined {
  const told =
    /^(?:(\d{1,4})|(\d{1,4})\s*[-–—]\s*(\d{0,4})|(?:ab|from)\s+(\d{1,4})|(?:bis|to)\s+(\d{1,4}))(?:\s*\(?(\p{L}+)\)?)?$/iu;
  const [, one, from = '', to = '', above, below, side = ''] = told.exec(text) ?? [];
  const range = one ?? (above ? `${above}-` : below ? `1-${below}` : from && `${from}-${to}`);
  const word = sides[side.toLowerCase()];
  if (!range || (side !== '' && !word) || (to !== '' && Number(to) < Number(from))) return undefined;
  return word === undefined ? range : `${range} ${word}`;
}

/**
 * The streets in `streets.csv`, by which a device finds the district of an address. A street twice is a warning with its row,
 * an unknown district or a number that cannot be read an error.
 */
export function readStreets(source: Source, known: Known): {streets?: StreetCollection; faults: Fault[]} {
  const file = source.path;
  const table = readTable(file, source.bytes);
  if (!isTable(table)) return {faults: [table]};
  const {header, rows} = table;
  const faults: Fault[] = [];
  const indexOf = (names: readonly string[]): number => header.cells.findIndex((cell) => names.includes(wordKey(cell)));
  const index = {
    name: indexOf(headings.name),
    district: indexOf(headings.district),
    numbers: indexOf(headings.numbers),
    source: indexOf(headings.source),
  };
  for (const [heading, at] of [
    ['Straße', index.name],
    ['Stadtteil', index.district],
  ] as const) {
    const place = {file, row: header.row, column: heading};
    if (at < 0) faults.push(faultAt('error', 'column', place, sentence.unexpected(expected.present)));
  }
  header.cells.forEach((written, at) => {
    if (written === '' || /^[#_]/.test(written) || Object.values(index).includes(at)) return;
    const near = nearest(written, ['Straße', 'Stadtteil', 'Hausnummern', 'Quelle']);
    faults.push(
      faultAt('warning', 'column', {file, row: header.row, column: written}, sentence.unknownColumn(written, near)),
    );
  });
  if (faults.some(({level}) => level === 'error')) return {faults};
  const items: Street[] = [];
  const first = new Map<string, {row: number; district: string}>();
  for (const row of rows) {
    const street = streetIn(row, index, header, file, known, faults);
    if (!street) continue;
    const key = `${streetKey(street.name)} ${street.numbers ?? ''}`;
    const before = first.get(key);
    if (before) {
      const same = before.district === street.district_id;
      const said = same ? requestSentence.streetTwice(before.row) : requestSentence.streetNotInOne(before.row);
      faults.push(faultAt('warning', 'duplicate', {file, row: row.row}, said));
      if (same) continue;
    } else first.set(key, {row: row.row, district: street.district_id});
    items.push(street);
  }
  const attribution = rows.map(({cells}) => cells[index.source] ?? '').find((cell) => cell !== '');
  return {streets: {schema: schemaVersion, ...(attribution && {attribution}), items}, faults};
}

/** The street of a row; undefined, and a fault more, when there is none. */
function streetIn(
  {row, cells}: Row,
  index: Record<'name' | 'district' | 'numbers', number>,
  header: Row,
  file: string,
  known: Known,
  faults: Fault[],
): Street | undefined {
  const cell = (field: keyof typeof index): string => cells[index[field]] ?? '';
  const place = (field: keyof typeof index) => ({file, row, column: header.cells[index[field]] ?? ''});
  const before = faults.length;
  const name = cell('name').slice(0, 200);
  if (name === '') faults.push(faultAt('error', 'cell', place('name'), sentence.unexpected(expected.present)));
  const word = cell('district');
  const district = known.find('districts', word);
  if (typeof district !== 'string') {
    const near = nearest(word, known.words('districts'));
    faults.push(
      faultAt('error', 'reference', place('district'), sentence.unknownReference(nouns.districts, word, near)),
    );
  }
  const written = cell('numbers');
  const numbers = written === '' ? undefined : numbersOf(written);
  if (written !== '' && numbers === undefined) {
    faults.push(faultAt('error', 'cell', place('numbers'), sentence.unexpected(houseNumbers, written)));
  }
  if (faults.length > before || typeof district !== 'string') return undefined;
  return {name, district_id: district, ...(numbers !== undefined && {numbers})};
}
