import type {Schedule} from '../../contract/schedule.ts';
import {DAY, dayOf, isoLocal, readLocal, weekdayOf} from './day.ts';
import {durationOf} from './duration.ts';

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

const kinds = {
  SECONDLY: 'secondly',
  MINUTELY: 'minutely',
  HOURLY: 'hourly',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  YEARLY: 'yearly',
} as const;

/** What a rule says about its days; empty lists where it says nothing. */
export interface RepeatingDays {
  kind: (typeof kinds)[keyof typeof kinds];
  /** Every how many days, weeks, ... */
  interval: number;
  /** Weekdays from Monday, with the ordinal in `1WE` (first Wednesday) or `-1FR` (last Friday). */
  days: {day: Weekday; ordinal?: number}[];
  /** From 1, or from -1 for the last day. */
  monthDays: number[];
  /** 1 to 12. */
  months: number[];
  yearDays: number[];
  weeks: number[];
  /** Which of these days in a period: -1 is the last. */
  positions: number[];
}

export type ScheduleDays =
  | RepeatingDays
  /** One date. */
  | {kind: 'once'; date: string}
  /** Several dates, listed. */
  | {kind: 'dates'; dates: string[]}
  | {kind: 'never'};

/** A schedule in typed parts, for i18n to word. */
export interface ScheduleDescription {
  when: ScheduleDays;
  /** `10:00`; without `closes` the end is not known. Absent when all day. */
  time?: {opens: string; closes?: string};
  /** First day, when the schedule names one. */
  starts?: string;
  /** Last day or time, included. */
  until?: string;
  count?: number;
  validFrom?: string;
  validTo?: string;
  /** Dates beside the rule. */
  extraDates: string[];
  exceptDates: string[];
  exceptHolidays: ('public' | 'school')[];
  /** How many single dates are moved, cancelled or special. */
  changes: number;
  timezone?: string;
}

const numbers = (list: string | undefined): number[] => (list ? list.split(',').map(Number) : []);

/**
 * A schedule as typed parts without words.
 * @throws RangeError for a date, time or duration that cannot be read
 */
export function describeSchedule(schedule: Schedule): ScheduleDescription {
  const {dates = [], dtstart, until, count, valid_from, valid_to, timezone} = schedule;
  const time = timeOfDay(schedule);
  return {
    when: daysOf(schedule),
    ...(time && {time}),
    ...(dtstart && {starts: dtstart.slice(0, 10)}),
    ...(until && {until}),
    ...(count && {count}),
    ...(valid_from && {validFrom: valid_from}),
    ...(valid_to && {validTo: valid_to}),
    extraDates: schedule.freq ? dates : [],
    exceptDates: schedule.except ?? [],
    exceptHolidays: schedule.except_holidays ?? [],
    changes: schedule.changes?.length ?? 0,
    ...(timezone && {timezone}),
  };
}

function daysOf(schedule: Schedule): ScheduleDays {
  const {freq, dtstart, dates = [], byday, bymonthday, byyearday, byweekno, bymonth, bysetpos, interval = 1} = schedule;
  if (!freq) {
    const all = [...(dtstart ? [dtstart] : []), ...dates].map((date) => date.slice(0, 10)).sort();
    const [first] = all;
    return first === undefined
      ? {kind: 'never'}
      : all.length === 1
        ? {kind: 'once', date: first}
        : {kind: 'dates', dates: all};
  }
  const days = weekdays.flatMap((day) =>
    (byday ?? '')
      .split(',')
      .filter((text) => text.endsWith(day))
      .map((text) => {
        const ordinal = parseInt(text);
        return ordinal ? {day, ordinal} : {day};
      }),
  );
  const monthDays = numbers(bymonthday);
  const months = numbers(bymonth);
  // What the rule leaves open comes from its start (RFC 5545 section 3.3.10).
  const start = dayOf(readLocal(dtstart ?? schedule.valid_from ?? '2000-01-03'));
  const own = weekdays[weekdayOf(start)];
  if (own && !days.length && (freq === 'WEEKLY' || (freq === 'YEARLY' && byweekno && !bymonthday && !byyearday))) {
    days.push({day: own});
  } else if ((freq === 'MONTHLY' || freq === 'YEARLY') && dtstart && !byday && !bymonthday && !byyearday) {
    monthDays.push(Number(dtstart.slice(8, 10)));
    if (freq === 'YEARLY' && !bymonth) months.push(Number(dtstart.slice(5, 7)));
  }
  return {
    kind: kinds[freq],
    interval,
    days,
    monthDays,
    months,
    yearDays: numbers(byyearday),
    weeks: numbers(byweekno),
    positions: numbers(bysetpos),
  };
}

/** When it opens and closes on the wall, from `opens_at` and `closes_at` or from `dtstart` and `duration`. */
function timeOfDay({opens_at, closes_at, dtstart, duration}: Schedule): {opens: string; closes?: string} | undefined {
  if (!opens_at && !closes_at && !dtstart?.[10]) return undefined;
  const opens = opens_at ?? (dtstart?.slice(11, 16) || '00:00');
  if (closes_at) return {opens, closes: closes_at};
  if (!duration) return {opens};
  const [days, seconds] = durationOf(duration);
  const end = readLocal(`1970-01-01T${opens}`) + days * DAY + seconds;
  return {opens, closes: end === DAY ? '24:00' : isoLocal(end).slice(11, 16)};
}
