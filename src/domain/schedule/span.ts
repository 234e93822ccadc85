import type {Schedule, ScheduleChange} from '../../contract/schedule.ts';
import {DAY, dayOf, fault, isoDate, isoLocal, isoTime, mod, readLocal} from './day.ts';
import {holidayOn, type HolidayCalendar} from './holidays.ts';
import {startsOf} from './rule.ts';
import {zoneOf, type Zone} from './zone.ts';

/** A point in time: ISO 8601 with offset; a date or local date-time in the schedule's zone; a Date; or milliseconds since 1970. */
export type When = string | number | Date;

export interface Range {
  /** First moment, included. */
  from?: When | undefined;
  /** Last moment, not included. Without it an endless rule gives dates until the year 9999. */
  to?: When | undefined;
  /** For `except_holidays`; without it no holiday is left out. */
  holidays?: HolidayCalendar | undefined;
  /** The zone of a schedule that names none; Europe/Berlin when absent. */
  timezone?: string | undefined;
}

/** One date of a schedule. */
export interface Occurrence {
  /** `2019-01-02T10:00:00+01:00`; when all day, the date. */
  start: string;
  /** As `start`; when all day, the day after the last one (as DTEND in iCalendar). */
  end: string;
  allDay: boolean;
  /** The local start that the rule gives, whatever became of it: `2019-01-02T10:00:00`, or a date. */
  recurrenceId: string;
  status: 'confirmed' | 'moved' | 'cancelled';
  /** The place of this date, when the schedule or the change names one. */
  placeId?: string;
  change?: ScheduleChange;
}

/** An occurrence and its two instants in seconds since 1970. */
export type Span = readonly [from: number, to: number, occurrence: Occurrence];

/** The zone a schedule is in. */
export const zoneOfSchedule = (schedule: Schedule, fallback = 'Europe/Berlin'): Zone =>
  zoneOf(schedule.timezone ?? fallback);

/** An instant on the clocks of a zone: `2019-01-02T10:00:00+01:00`. */
export function isoInstant(instant: number, zone: Zone): string {
  const offset = zone.offset(instant);
  return isoLocal(instant + offset) + (offset < 0 ? '-' : '+') + isoTime(Math.abs(offset));
}

const {max, min} = Math;

/** Seconds since 1970 of a point in time. */
export function instantOf(when: When, zone: Zone): number {
  const time =
    typeof when !== 'string'
      ? Number(when) / 1000
      : /^\d{4}-..-..T.*[Z+-]/.test(when)
        ? Date.parse(when) / 1000
        : zone.instant(readLocal(when));
  return time === time ? time : fault('date', when);
}

/** Seconds of `09:30` or `24:00`. */
const timeOf = (text: string): number => (text === '24:00' ? DAY : readLocal(`1970-01-01T${text}`, 'time'));

/** Days and seconds of `P1W`, `P1D`, `PT1H30M`: RFC 5545 counts days on the calendar and the rest on the clock. */
export function durationOf(text: string): [days: number, seconds: number] {
  const match = /^P(\d+W)?(\d+D)?(?:T(\d+H)?(\d+M)?(\d+S)?)?$/.exec(text) ?? fault('duration', text);
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.map((part) => parseInt(part) || 0);
  return [weeks * 7 + days, hours * 3600 + minutes * 60 + seconds];
}

/** Finds what a list says of a start: the entry of exactly this start, else that of its whole day. */
function finder<T>(list: readonly T[] = [], when: (entry: T) => string): (local: number) => T | undefined {
  const entries = new Map<number, T>();
  for (const entry of list) {
    const text = when(entry);
    // Half a second keeps a whole day apart from its midnight.
    entries.set(readLocal(text) + (text[10] ? 0 : 0.5), entry);
  }
  return (local) => (entries.size ? entries.get(local) ?? entries.get(dayOf(local) * DAY + 0.5) : undefined);
}

/**
 * What `occurrences` tells, in numbers: opening hours are worked out from these too. The schedule is read at once, the rest is
 * done while iterating.
 */
export function spansOf(
  schedule: Schedule,
  {from = -Infinity, to = Infinity, holidays, timezone}: Range,
): () => Iterable<Span> {
  const {
    freq,
    dtstart,
    opens_at,
    closes_at,
    valid_from,
    valid_to = '9999-12-31',
    changes = [],
    dates = [],
    until,
    except_holidays,
  } = schedule;
  const zone = zoneOfSchedule(schedule, timezone);
  const low = instantOf(from, zone);
  const high = instantOf(to, zone);

  // Hours that name no first day count their weeks from the day they become true, else from a Monday.
  const anchor = readLocal(dtstart ?? valid_from ?? '2000-01-03');
  const start = opens_at ? dayOf(anchor) * DAY + timeOf(opens_at) : anchor;
  const closes = closes_at ? timeOf(closes_at) : undefined;
  const timed = !!(opens_at ?? closes_at ?? dtstart?.[10]) || /^[SH]|MI/.test(freq ?? '');
  const [days, seconds] = durationOf(schedule.duration ?? 'P');

  const validFrom = valid_from ? readLocal(valid_from) : -Infinity;
  const validTo = readLocal(valid_to) + DAY;
  // Given in UTC it is an instant, else a day or a time on the wall.
  const last = until ? instantOf(until[10] ? until : `${until}T23:59:59`, zone) : Infinity;

  const starts = freq ? startsOf(schedule, start, min(validTo, last + 2 * DAY)) : () => [];
  const excepted = finder(schedule.except, String);
  const changeOf = finder(changes, (change) => change.recurrence_id);
  const isHoliday = (day: number): boolean => !!holidays && !!except_holidays?.some((kind) =>
    kind === 'public' ? holidayOn(holidays.land, day) !== undefined
    : holidays.school?.some(({start, end}) => start <= isoDate(day) && isoDate(day) <= end));

  const valid = (local: number): boolean => local >= validFrom && local < validTo && !excepted(local);

  const spanOf = (local: number, clock: boolean): Span => {
    const change = changeOf(local);
    const moved = change?.start;
    const begin = moved ? readLocal(moved) + (clock && !moved[10] ? mod(local, DAY) : 0) : local;
    const allDay = !clock && !moved?.[10];
    const from = zone.instant(begin);
    const to = max(
      allDay ? zone.instant(begin + DAY) : from,
      change?.end
        ? zone.instant(readLocal(change.end))
        : closes === undefined
          ? zone.instant(begin + days * DAY) + (allDay ? 0 : seconds)
          : zone.instant(begin + mod(closes - local - 1, DAY) + 1),
    );
    const write = (instant: number): string =>
      allDay ? isoDate(dayOf(instant + zone.offset(instant))) : isoInstant(instant, zone);
    const occurrence: Occurrence = {
      start: write(from),
      end: write(to),
      allDay,
      recurrenceId: clock ? isoLocal(local) : isoDate(dayOf(local)),
      status: change?.status ?? (begin === local ? 'confirmed' : 'moved'),
    };
    const placeId = change?.place_id ?? schedule.place_id;
    if (placeId) occurrence.placeId = placeId;
    if (change) occurrence.change = change;
    return [from, to, occurrence];
  };

  return function* () {
    // Dates that the rule does not give in order: those named one by one, and those that are moved elsewhere.
    const named = new Map<number, Span>();
    const name = (local: number, clock: boolean): void => {
      if (valid(local)) named.set(local, spanOf(local, clock));
    };
    for (const text of freq || !dtstart ? dates : [dtstart, ...dates]) {
      name(readLocal(text) + (timed && !text[10] ? mod(start, DAY) : 0), timed || !!text[10]);
    }
    for (const change of changes) {
      if (!change.start && !change.end) continue;
      const day = dayOf(readLocal(change.recurrence_id)) * DAY;
      for (const local of starts(day, day + DAY)) if (changeOf(local) === change && zone.instant(local) <= last) name(local, timed);
    }

    // In order of their instants, and never more of the rule's own than the clocks leap over.
    const queue = [...named.values()];
    const rest = starts(max(low - seconds - (days + 3) * DAY, validFrom), high + 2 * DAY)[Symbol.iterator]();
    let until = -Infinity;
    let latest: number | undefined;
    while (until < high) {
      const {value: local, done} = rest.next();
      if (done) until = high;
      else {
        if (named.has(local) || !valid(local)) continue;
        if (isHoliday(dayOf(local)) && !changeOf(local)) continue;
        const next = spanOf(local, timed);
        const [from] = next;
        if (from > last) continue;
        queue.push(next);
        // A time that the clocks leap over comes after, or upon, later ones.
        if (timed && from + zone.offset(from) !== local) continue;
        until = min(from + 1, high);
      }
      if (queue[1]) queue.sort(([a], [b]) => a - b);
      for (let next = queue[0]; next && next[0] < until; next = queue[0]) {
        queue.shift();
        const [from, to, {status}] = next;
        if ((from !== latest || status === 'moved') && (to > low || from >= low)) yield next;
        if (status !== 'moved') latest = from;
      }
    }
  };
}
