import type {Schedule} from '../../contract/schedule.ts';
import {DAY, dayOf, isoDate, mod, readLocal, weekdayOf} from './day.ts';
import {isUnsure, pausesOn, type HolidayCalendar} from './holidays.ts';
import {instantOf, isoInstant, zoneOfSchedule, type When} from './instant.ts';
import {zoneOf, type Zone} from './zone.ts';

export interface OpenState {
  open: boolean;
  /**
   * When it closes or opens next, `2026-11-22T18:00:00+01:00`; null when it does not close in the next 15 days ("always"), or
   * does not open in the next 400.
   */
  nextChange: string | null;
  /** What the answer hangs on and nobody knows yet: hours pause in school holidays, and the calendar ends before that day. */
  uncertain?: 'school_holidays';
}

export interface OpenOptions {
  holidays?: HolidayCalendar | undefined;
  /** The zone of hours that name none, and that of `instant` when it has no offset; Europe/Berlin when absent. */
  timezone?: string | undefined;
}

/** From one instant up to another, in seconds; `unsure` where school holidays are not known. */
export type Opening = readonly [from: number, to: number, unsure: boolean];

export const ALWAYS = 15 * DAY;
export const AHEAD = 400 * DAY;

const timeOf = (text: string): number => Number(text.slice(0, 2)) * 3600 + Number(text.slice(3, 5)) * 60;

/**
 * Whether weekly opening hours are open at an instant, and until when that stays so: the answer of `openAt`, in less than half
 * of its bytes, for what doors and telephone lines have. Undefined when one of the hours is of another kind (every second week,
 * monthly, with a count, with a date that is moved): ask `openAt`.
 * @throws RangeError that names a zone or date that cannot be read
 */
export function weeklyOpenAt(
  hours: readonly Schedule[],
  instant: When,
  options: OpenOptions = {},
): OpenState | undefined {
  const zone = zoneOf(hours[0]?.timezone ?? options.timezone ?? 'Europe/Berlin');
  const now = instantOf(instant, zone);
  const openings: Opening[] = [];
  for (const schedule of hours) {
    const own = weeklyOpenings(schedule, now, options);
    if (!own) return undefined;
    openings.push(...own);
  }
  return stateOf(openings, now, zone);
}

/** The openings of weekly or daily hours that end after `now`, as far as the next change can lie; undefined for other rules. */
export function weeklyOpenings(
  schedule: Schedule,
  now: number,
  {holidays, timezone}: OpenOptions,
): Opening[] | undefined {
  const {freq, byday = '', opens_at, closes_at, dates = [], except = [], changes = [], until} = schedule;
  const others = /^(dtstart|duration|count|by(?!day))/;
  if (
    Object.keys(schedule).some((key) => others.test(key)) ||
    (schedule.interval ?? 1) > 1 ||
    (freq && freq !== 'DAILY' && (freq !== 'WEEKLY' || !byday)) ||
    /\d/.test(byday) ||
    opens_at === '24:00' ||
    dates.some((date) => date[10]) ||
    changes.some(({status}) => status !== 'cancelled')
  )
    return undefined;

  const zone = zoneOfSchedule(schedule, timezone);
  const opens = opens_at ? timeOf(opens_at) : 0;
  // Without an end nobody knows when it closes; without any time it is all day.
  const length = closes_at ? mod(timeOf(closes_at) - opens - 1, DAY) + 1 : opens_at ? 0 : DAY;
  const validFrom = readLocal(schedule.valid_from ?? '2000-01-03');
  const validTo = readLocal(schedule.valid_to ?? '9999-12-31');
  // Given in UTC it is an instant, else a day or a time on the wall.
  const last = until ? instantOf(until[10] ? until : `${until}T23:59:59`, zone) : Infinity;
  const closed = [...except, ...changes.map((change) => change.recurrence_id)];
  const closedDays = new Set(closed);
  const closedTimes = new Set(closed.map((text) => (text[10] ? readLocal(text) : 0)));

  const openings: Opening[] = [];
  const add = (midnight: number, until: number): number => {
    const local = midnight + opens;
    const from = zone.instant(local);
    const to = zone.instant(local + length);
    const date = isoDate(dayOf(local));
    if (
      to > now &&
      to > from &&
      from < now + AHEAD &&
      from <= until &&
      midnight >= validFrom &&
      midnight <= validTo &&
      !closedDays.has(date) &&
      !closedTimes.has(local)
    )
      openings.push([from, to, isUnsure(schedule, date, holidays)]);
    return openings.at(-1)?.[0] ?? now;
  };
  const today = dayOf(now + zone.offset(now));
  let latest = now;
  // What began yesterday may go on past midnight.
  for (let day = today - 1; freq && latest <= now + ALWAYS && day < today + 402; day++) {
    const weekday = 'MOTUWETHFRSASU'.slice(weekdayOf(day) * 2).slice(0, 2);
    if ((!byday || byday.includes(weekday)) && !(holidays && pausesOn(schedule, holidays, day)))
      latest = add(day * DAY, last);
  }
  for (const date of dates) add(readLocal(date), Infinity);
  return openings;
}

/** What openings say about an instant. Those that touch or overlap are one. */
export function stateOf(openings: readonly Opening[], now: number, zone: Zone): OpenState {
  const sorted = [...openings].sort(([a], [b]) => a - b);
  // When the present state ends: negative for the end of what is closed.
  const change = (among: readonly Opening[]): number => {
    let end = now;
    for (const [from, to] of among) if (from <= end && to > end) end = to;
    return end > now ? end : -(among[0]?.[0] ?? Infinity);
  };
  const next = change(sorted);
  const known = next > 0 ? next - now <= ALWAYS : next > -Infinity;
  return {
    open: next > 0,
    nextChange: known ? isoInstant(Math.abs(next), zone) : null,
    // Without what is unsure the answer would be another.
    ...(next !== change(sorted.filter(([, , unsure]) => !unsure)) && {uncertain: 'school_holidays'}),
  };
}
