import type {SchoolHoliday} from '../../src/contract/directory.ts';
import {isTable, readTable} from './csv.ts';
import {readDate} from './date-text.ts';
import {faultAt, type Fault} from './fault.ts';
import {expected, sentence} from './messages.ts';
import type {Source} from './records.ts';
import {Unreadable} from './unreadable.ts';
import {wordKey} from './word-key.ts';

/** `DE Osterferien,EN Easter Holidays` -> `{de, en}`; a comma inside a name is written `%2C`. Other text stays as it is. */
function readNames(text: string): SchoolHoliday['name'] {
  const names = text.split(',').map((part) => /^([A-Z]{2}) (.+)$/.exec(part.trim()));
  if (names.some((name) => name === null)) return text;
  return Object.fromEntries(
    names.map((name) => [name?.[1]?.toLowerCase() ?? '', (name?.[2] ?? '').replaceAll('%2C', ',')]),
  );
}

/** Rows for parts of a Land ("Exception": the islands), for another Land, or for vocational schools alone (`MV-BBS`). */
function isForOthers(cell: (name: string) => string, land: string): boolean {
  const lands = cell('Subdivisions');
  const groups = cell('Groups');
  return (
    cell('Tags') === 'Exception' ||
    (lands !== '' && !lands.split(',').some((one) => one.replace(/^DE-/, '') === land)) ||
    (groups !== '' && !groups.split(',').some((one) => one.endsWith('-ABS')))
  );
}

/**
 * School holidays from a table with StartDate, EndDate and Name (also Beginn, Ende, Name), as the open holiday data of
 * OpenHolidays has it. Those that ended before `since` are left out to keep the directory short.
 */
export function readHolidays(
  source: Source,
  land: string,
  since: string,
): {holidays: SchoolHoliday[]; faults: Fault[]} {
  const table = readTable(source.path, source.bytes);
  if (!isTable(table)) return {holidays: [], faults: [table]};
  const indexOf = (...names: string[]): number =>
    table.header.cells.findIndex((written) => names.some((name) => wordKey(name) === wordKey(written)));
  const columns = {
    start: indexOf('StartDate', 'Beginn', 'Start'),
    end: indexOf('EndDate', 'Ende', 'End'),
    name: indexOf('Name', 'Ferien'),
  };
  const holidays: SchoolHoliday[] = [];
  const faults: Fault[] = [];
  for (const [heading, index] of [
    ['StartDate', columns.start],
    ['EndDate', columns.end],
    ['Name', columns.name],
  ] as const) {
    const place = {file: source.path, row: table.header.row, column: heading};
    if (index < 0) faults.push(faultAt('error', 'column', place, sentence.unexpected(expected.present)));
  }
  if (faults.length > 0) return {holidays, faults};
  for (const {row, cells} of table.rows) {
    if (isForOthers((name) => cells[indexOf(name)] ?? '', land)) continue;
    /* A holiday of one day has no end in the open data. */
    const day = (index: number, fallback?: string): string => {
      try {
        return cells[index] === '' && fallback !== undefined ? fallback : readDate(cells[index] ?? '');
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        const place = {file: source.path, row, column: table.header.cells[index] ?? ''};
        faults.push(faultAt('error', 'cell', place, sentence.unexpected(error.expected, error.found)));
        return '';
      }
    };
    const start = day(columns.start);
    const holiday = {name: readNames(cells[columns.name] ?? ''), start, end: day(columns.end, start)};
    if (holiday.end >= since) holidays.push(holiday);
  }
  return {holidays: holidays.sort((a, b) => (a.start < b.start ? -1 : 1)), faults};
}
