import type {Schedule} from '../../contract/schedule.ts';
import {isoLocal, readLocal} from './day.ts';
import {durationOf} from './duration.ts';
import {zoneOf} from './zone.ts';

export interface RRuleOptions {
  /** First date or date-time, `2019-01-02T10:00:00`, a date when all day; iCalendar's `20190102T100000` too. */
  dtstart: string;
  /** IANA zone. Without it, a `dtstart` ending in Z makes the schedule's zone UTC; any other leaves the zone open. */
  tzid?: string | undefined;
  /** `PT2H` */
  duration?: string | undefined;
  /** Extra dates: a list, or text with commas as in iCalendar. */
  rdate?: string | readonly string[] | undefined;
  /** Left-out dates. */
  exdate?: string | readonly string[] | undefined;
}

type Fields = Partial<
  Record<
    'byday' | 'bymonth' | 'bymonthday' | 'byyearday' | 'byweekno' | 'byhour' | 'byminute' | 'bysecond' | 'bysetpos',
    string
  >
>;

function fault(part: string, value: string, expected: string): never {
  throw new RangeError(`RRULE: ${part} "${value}": expected ${expected}`);
}

function number(part: string, value: string, most: number): number {
  const n = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  return n >= 1 && n <= most ? n : fault(part, value, `a whole number from 1 to ${most}`);
}

/** A list of numbers; with `signed`, from the end too and never 0. */
function list(part: string, value: string, least: number, most: number, signed: boolean): string {
  for (const text of value.split(',')) {
    const n = Number(text);
    const size = signed ? Math.abs(n) : n;
    if (!/^[+-]?\d{1,3}$/.test(text) || (!signed && /^[+-]/.test(text)) || size < least || size > most) {
      fault(
        part,
        value,
        `numbers from ${least} to ${most}${signed ? `, or from -${most} to -${least}` : ''}, with commas between`,
      );
    }
  }
  return value.replaceAll('+', '');
}

const ranges: Readonly<Record<string, [field: keyof Fields, least: number, most: number, signed: boolean]>> = {
  BYSECOND: ['bysecond', 0, 60, false],
  BYMINUTE: ['byminute', 0, 59, false],
  BYHOUR: ['byhour', 0, 23, false],
  BYMONTHDAY: ['bymonthday', 1, 31, true],
  BYYEARDAY: ['byyearday', 1, 366, true],
  BYWEEKNO: ['byweekno', 1, 53, true],
  BYMONTH: ['bymonth', 1, 12, false],
  BYSETPOS: ['bysetpos', 1, 366, true],
};

const frequencies = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** `20190102T100000Z` becomes `2019-01-02T10:00:00Z`; the other form stays as it is. */
function extended(text: string): string {
  const upper = text.trim().toUpperCase();
  if (upper[4] === '-') return upper;
  return upper.replace(
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?(Z?)$/,
    (_, y: string, m: string, d: string, h?: string, min?: string, s?: string, z = '') =>
      `${y}-${m}-${d}${h ? `T${h}:${min}:${s ?? '00'}${z}` : z}`,
  );
}

/** A local date or date-time; one in UTC is put on the clocks of the zone. */
function localDate(field: string, text: string, timezone: string | undefined): string {
  const date = extended(text);
  if (date.endsWith('Z')) {
    const instant = readLocal(date.slice(0, -1), field);
    return isoLocal(instant + zoneOf(timezone ?? 'UTC').offset(instant));
  }
  const local = readLocal(date, field);
  return date[10] ? isoLocal(local) : date;
}

function dateList(
  field: string,
  value: string | readonly string[] | undefined,
  timezone: string | undefined,
): string[] {
  const texts = typeof value === 'string' ? value.split(',') : [...(value ?? [])];
  return texts.map((text) => localDate(field, text, timezone));
}

/**
 * A schedule from an RFC 5545 RRULE. With `RRULE:` or without, in any case. Times ending in Z are put on the clocks of `tzid`,
 * which then is UTC when absent. When `dtstart` is a date, BYHOUR, BYMINUTE and BYSECOND are left out, as the RFC has it.
 * @throws RangeError that names the part and what was expected: unknown or repeated parts, values out of range, UNTIL together
 * with COUNT, combinations the RFC forbids, RSCALE and SKIP (RFC 7529)
 */
export function fromRRule(rule: string, {dtstart, tzid, duration, rdate, exdate}: RRuleOptions): Schedule {
  const parts = partsOf(rule);
  const first = extended(dtstart);
  const timezone = tzid ?? (first.endsWith('Z') ? 'UTC' : undefined);
  if (timezone !== undefined) zoneOf(timezone);
  if (duration !== undefined) durationOf(duration);
  const start = localDate('dtstart', dtstart, timezone);

  const freq =
    frequencies.find((name) => name === parts.get('FREQ')) ??
    fault('FREQ', parts.get('FREQ') ?? '', `one of ${frequencies.join(', ')}`);
  const schedule: Schedule = {
    dtstart: start,
    ...(timezone !== undefined && {timezone}),
    ...(duration !== undefined && {duration}),
    freq,
  };
  for (const [part, value] of parts) {
    if (part === 'FREQ') continue;
    if (part === 'INTERVAL') schedule.interval = number(part, value, 10_000);
    else if (part === 'COUNT') schedule.count = number(part, value, 100_000);
    else if (part === 'UNTIL') schedule.until = untilOf(value);
    else if (part === 'WKST')
      schedule.wkst = weekdays.find((day) => day === value) ?? fault(part, value, `one of ${weekdays.join(', ')}`);
    else if (part === 'BYDAY') schedule.byday = daysOf(value);
    else {
      const [field, least, most, signed] =
        ranges[part] ?? fault(part, value, 'a part of RFC 5545 (FREQ, INTERVAL, COUNT, UNTIL, WKST, BYDAY, ...)');
      const numbers = list(part, value, least, most, signed);
      if (start[10] || !/^BY(HOUR|MINUTE|SECOND)$/.test(part)) schedule[field] = numbers;
    }
  }
  checkTogether(parts, freq, start);
  const dates = dateList('rdate', rdate, timezone);
  const except = dateList('exdate', exdate, timezone);
  return {...schedule, ...(dates.length && {dates}), ...(except.length && {except})};
}

function partsOf(rule: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const text of rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const at = text.indexOf('=');
    const part = text.slice(0, Math.max(at, 0));
    const value = text.slice(at + 1);
    if (!part || !value) fault('part', text, 'NAME=VALUE');
    if (part === 'RSCALE' || part === 'SKIP')
      fault(part, value, 'no part of RFC 7529: only the Gregorian calendar without SKIP is supported');
    if (parts.has(part)) fault(part, value, 'every part once');
    parts.set(part, value);
  }
  return parts;
}

function untilOf(value: string): string {
  const until = extended(value);
  try {
    readLocal(until.replace(/Z$/, ''), 'until');
  } catch {
    fault('UNTIL', value, 'a date such as 20261122, or a time such as 20261122T090000Z');
  }
  return until.length === 11 ? until.slice(0, 10) : until;
}

function daysOf(value: string): string {
  for (const text of value.split(',')) {
    const [, nth, day] = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
    if (!day || (nth !== undefined && (Number(nth) === 0 || Math.abs(Number(nth)) > 53))) {
      fault('BYDAY', value, 'weekdays such as MO,WE, or with an ordinal such as 1WE,-1FR');
    }
  }
  return value.replaceAll('+', '');
}

/** What RFC 5545 section 3.3.10 forbids together. */
function checkTogether(parts: ReadonlyMap<string, string>, freq: (typeof frequencies)[number], start: string): void {
  const refuse = (part: string, expected: string): void => {
    const value = parts.get(part);
    if (value !== undefined) fault(part, value, expected);
  };
  if (parts.has('UNTIL')) refuse('COUNT', 'UNTIL or COUNT, not both');
  if (freq !== 'YEARLY') refuse('BYWEEKNO', 'it with FREQ=YEARLY only');
  if (freq === 'WEEKLY') refuse('BYMONTHDAY', 'it not with FREQ=WEEKLY');
  if (freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY') refuse('BYYEARDAY', `it not with FREQ=${freq}`);
  if (/\d/.test(parts.get('BYDAY') ?? '')) {
    if (freq !== 'MONTHLY' && freq !== 'YEARLY') refuse('BYDAY', 'ordinals with FREQ=MONTHLY or YEARLY only');
    if (parts.has('BYWEEKNO')) refuse('BYDAY', 'no ordinals together with BYWEEKNO');
  }
  if (parts.has('BYSETPOS') && ![...parts.keys()].some((part) => /^BY(?!SETPOS)/.test(part)))
    refuse('BYSETPOS', 'another BY part beside it');
  if (!start[10] && frequencies.indexOf(freq) < 3) refuse('FREQ', 'DAILY or longer when DTSTART is a date');
}
