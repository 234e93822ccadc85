import {DAY, isoDate, readLocal} from '../../schedule/day.ts';
import {durationOf} from '../../schedule/duration.ts';
import type {Report} from './calendar-fault.ts';
import type {WrittenEvent} from './components.ts';
import {instantIn, localIn, wallAt, type Moment, type ReadMoment} from './moment.ts';
import type {PropertyLine} from './property-line.ts';

/** When an event begins and how long it lasts. */
export interface Span {
  allDay: boolean;
  /** On the clocks of `zone`; a date when all day. */
  start: string;
  zone: string;
  /** ISO 8601: whole days when all day and more than one, else exact time. */
  duration?: string;
  /** It was written in UTC. */
  utc: boolean;
}

const dayNumber = (local: string): number => readLocal(local.slice(0, 10)) / DAY;
const clockOf = (local: string): string => local.slice(11, 16);

const firstOf = (event: WrittenEvent, name: string): PropertyLine | undefined => event.properties.get(name)?.[0];

/** `PT1H30M`: hours, so that no change of the clocks makes it longer. */
export function exactDuration(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60), seconds % 60];
  return `PT${parts.map((n, i) => (n > 0 ? `${n}${'HMS'[i] ?? ''}` : '')).join('') || '0S'}`;
}

const longestDays = 99_999;

/** DURATION as the contract writes it, and its length on the calendar. */
function durationIn(line: PropertyLine | undefined, report: Report): {text: string; days: number} | undefined {
  if (!line) return undefined;
  const text = line.value.trim().toUpperCase().replace(/^\+/, '');
  if (/^P(\d{1,4}W|(\d{1,5}D)?(T(\d{1,5}H)?(\d{1,6}M)?(\d{1,7}S)?)?)$/.test(text) && /\d/.test(text)) {
    const [days, seconds] = durationOf(text);
    return {text, days: days + Math.ceil(seconds / DAY)};
  }
  report('part', 'unreadable_duration', line, line.value);
  return undefined;
}

export interface SpanOptions {
  read: ReadMoment;
  /** Of the calendar: for whole days that are written as times in UTC. */
  home: string;
  /** DTEND of whole days names the last day. */
  inclusive: boolean;
  report: Report;
}

function wholeDays(event: WrittenEvent, start: Moment, end: Moment | undefined, options: SpanOptions): Span {
  const {home, inclusive, report} = options;
  const zone = start.zone ?? home;
  const first = start.local.slice(0, 10);
  const line = firstOf(event, 'DTEND');
  let days = 1;
  if (end && line) {
    const last = localIn(end, zone);
    days = dayNumber(last) - dayNumber(first);
    // 23:59 or any other time on the last day, and a date that names the last day.
    if (end.zone === undefined ? inclusive : clockOf(last) !== '00:00') days++;
    if (days < 0) report('part', 'end_before_start', line, line.value);
    else if (end.zone === undefined && inclusive && days > 1) report('repaired', 'inclusive_end', line, line.value);
  } else if (!line) days = durationIn(firstOf(event, 'DURATION'), report)?.days ?? 1;
  const whole = Math.min(Math.max(days, 1), longestDays);
  return {allDay: true, start: first, zone, utc: false, ...(whole > 1 && {duration: `P${whole}D`})};
}

/**
 * Start and length of an event; undefined, and reported, without a readable DTSTART. From midnight to midnight, or to 23:59, is
 * all day, as many programs write it. An end before the start is left out.
 */
export function spanOf(event: WrittenEvent, options: SpanOptions): Span | undefined {
  const {read, report} = options;
  const startLine = firstOf(event, 'DTSTART');
  if (!startLine) {
    report('event', 'no_start', {line: event.line, name: 'DTSTART'});
    return undefined;
  }
  const start = read(startLine, undefined, 'event');
  if (!start) return undefined;
  const endLine = firstOf(event, 'DTEND');
  const end = endLine && read(endLine);
  const marked = /^true$/i.test(firstOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim() ?? '');
  const {zone} = start;
  if (zone === undefined || marked) return wholeDays(event, start, end, options);

  const last = end && localIn(end, zone);
  if (clockOf(start.local) === '00:00' && last !== undefined && last > start.local) {
    const clock = clockOf(last);
    if (clock === '23:59' || clock === '00:00') return wholeDays(event, start, end, options);
  }
  const span: Span = {allDay: false, start: start.local, zone, utc: start.utc};
  if (!end || !endLine || last === undefined) {
    const duration = endLine ? undefined : durationIn(firstOf(event, 'DURATION'), report)?.text;
    return {...span, ...(duration !== undefined && {duration})};
  }
  // A date as the end of a time is that date's midnight, when that is later.
  const seconds = instantIn(last, zone) - instantIn(start.local, zone);
  if (seconds > longestDays * 3_600)
    return {...span, duration: `P${Math.min(Math.floor(seconds / DAY), longestDays)}D`};
  if (seconds > 0) return {...span, duration: exactDuration(seconds)};
  if (seconds < 0) report('part', 'end_before_start', endLine, endLine.value);
  return span;
}

/** The end of a span on the clocks of its zone; all day: the day after the last. */
export function endOf({allDay, start, zone, duration}: Span): string {
  const [days, seconds] = durationOf(duration ?? 'PT0S');
  if (allDay) return isoDate(dayNumber(start) + Math.max(days, 1));
  const begin = days > 0 ? readLocal(start) + days * DAY : readLocal(start);
  return wallAt(instantIn(wallAt(begin, 'UTC'), zone) + seconds, zone);
}
