import type {Schedule} from '../../src/contract/schedule.ts';
import {fromRRule, occurrences} from '../../src/domain/schedule/index.ts';
import {readList} from './cell.ts';
import {dayAfter, readDateAndTime, readTime, type DateAndTime} from './date-text.ts';
import {readExcept, type Exceptions} from './except-text.ts';
import {expected} from './messages.ts';
import {readRecurrence, type Recurrence} from './recurrence-text.ts';
import {Unreadable} from './unreadable.ts';

/** The cells of a row that together say when. */
export type WhenCell = 'start' | 'startTime' | 'end' | 'endTime' | 'recurrence' | 'except' | 'dates';

/** Reads one of the cells; the fault is put at the cell whose reading throws. */
export type ReadWhen = <T>(cell: WhenCell, read: (text: string) => T) => T | undefined;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function isoDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

const local = ({date, time}: DateAndTime): string | undefined =>
  date === undefined ? undefined : time === undefined ? date : `${date}T${time}:00`;

/** How long it takes; undefined when the table does not tell. A day as the end is the last day, inclusive. */
function durationOf(start: DateAndTime, end: DateAndTime, found: string): string | undefined {
  const refuse = (): never => {
    throw new Unreadable(expected.laterEnd, found);
  };
  const days = start.date && end.date ? (Date.parse(end.date) - Date.parse(start.date)) / 86_400_000 : 0;
  if (days < 0) refuse();
  if (start.time !== undefined && end.time !== undefined) {
    let minutes = days * 1_440 + minutesOf(end.time) - minutesOf(start.time);
    /* "22 Uhr bis 2 Uhr" goes on after midnight; with a day of its own the end is what it says. */
    if (minutes <= 0 && end.date === undefined) minutes += 1_440;
    return minutes > 0 ? isoDuration(minutes) : refuse();
  }
  if (start.time === undefined && end.time === undefined && end.date !== undefined) return `P${days + 1}D`;
  return end.time === undefined && (end.date === undefined || days === 0) ? undefined : refuse();
}

const simple = /^FREQ=(DAILY|WEEKLY|MONTHLY)(?:;BYDAY=([-+0-9A-Z,]+))?(?:;UNTIL=(\d{4})(\d\d)(\d\d))?$/;

/** A recurrence that needs no first day: "every Wednesday", "each first Monday of the month". */
function withoutStart(rule: string, start: DateAndTime, end: DateAndTime): Schedule | undefined {
  const [, freq, byday, year, month, day] = simple.exec(rule) ?? [];
  if ((freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY') || (freq !== 'DAILY' && !byday)) return undefined;
  return {
    freq,
    ...(byday ? {byday} : {}),
    ...(year ? {until: `${year}-${month}-${day}`} : {}),
    ...(start.time === undefined ? {} : {opens_at: start.time}),
    ...(end.time === undefined ? {} : {closes_at: end.time}),
  };
}

function recurring(
  recurrence: Recurrence,
  start: DateAndTime,
  end: DateAndTime,
  duration: string | undefined,
  text: string,
): Schedule {
  const dtstart = local(start);
  if (dtstart === undefined) {
    const schedule = withoutStart(recurrence.rule, start, end);
    if (!schedule) throw new Unreadable(expected.beginning, text);
    return schedule;
  }
  try {
    return fromRRule(recurrence.rule, {dtstart, ...(duration === undefined ? {} : {duration})});
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(expected.recurrence, text);
    throw error;
  }
}

/** The days on which the rule gives a date within a span: fewer than all days, and each of them says something. */
const daysWithin = (schedule: Schedule, spans: readonly [string, string][]): string[] =>
  spans.flatMap(([first, last]) =>
    [...occurrences(schedule, {from: first, to: dayAfter(last), limit: 1_000})].map(({start}) => start.slice(0, 10)),
  );

/** A time in its own column belongs to the day of the other. */
const together = (day: DateAndTime, time: string | undefined): DateAndTime =>
  time === undefined ? day : {...day, time};

/**
 * The schedule that the cells "Beginn", "Ende", "Wiederholung", "Außer" and "Weitere Termine" say together; undefined when
 * they are all empty. Faults are told through `read`, and then the answer is undefined as well.
 */
export function rowSchedule(read: ReadWhen): Schedule | undefined {
  const start = together(read('start', readDateAndTime) ?? {}, read('startTime', readTime));
  const end = together(read('end', readDateAndTime) ?? {}, read('endTime', readTime));
  const recurrence = read('recurrence', readRecurrence);
  const left: Exceptions | undefined = read('except', readExcept);
  const dates = read('dates', (text) =>
    readList(text).map(
      (part) => local({...(start.time === undefined ? {} : {time: start.time}), ...readDateAndTime(part)}) ?? '',
    ),
  );
  if (read('start', () => true) === undefined && !recurrence) return undefined;
  const duration =
    read('end', (text) => durationOf(start, end, text)) ?? read('endTime', (text) => durationOf(start, end, text));
  let schedule: Schedule | undefined;
  if (recurrence) schedule = read('recurrence', (text) => recurring(recurrence, start, end, duration, text));
  else {
    const dtstart = read('start', (text) => {
      const at = local(start);
      if (at === undefined) throw new Unreadable(expected.dateTime, text);
      return at;
    });
    if (dtstart !== undefined) schedule = {dtstart, ...(duration === undefined ? {} : {duration})};
  }
  if (!schedule) return undefined;
  const spans = [...(recurrence?.spans ?? []), ...(left?.spans ?? [])];
  const except = [
    ...new Set([...(recurrence?.except ?? []), ...(left?.except ?? []), ...daysWithin(schedule, spans)]),
  ].sort();
  const holidays = [recurrence?.holidays, left?.holidays].flatMap((some) => (some ? [some] : []));
  return {
    ...schedule,
    ...(dates && dates.length > 0 ? {dates} : {}),
    ...(except.length > 0 ? {except} : {}),
    ...(holidays.length > 0 ? {except_holidays: [...new Set(holidays.flat())].sort()} : {}),
  };
}
