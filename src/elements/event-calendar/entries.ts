import type {Event as TownEvent} from '../../contract/event.ts';
import type {Schedule} from '../../contract/schedule.ts';
import {DAY, dayOf, isoDate, isoLocal, readLocal} from '../../domain/schedule/day.ts';
import {occurrences, type Occurrence} from '../../domain/schedule/occurrences.ts';
import {zoneOf} from '../../domain/schedule/zone.ts';
import type {Stock} from './stock.ts';

/** One date of one event. */
export interface Entry {
  readonly event: TownEvent;
  readonly schedule: Schedule;
  readonly date: Occurrence;
  /** Instant of the start, in milliseconds, for sorting. */
  readonly at: number;
  /** The first and the last day on the calendar of the page's zone, days since 1970. */
  readonly day: number;
  readonly last: number;
}

export type Context = Pick<Stock, 'timezone' | 'holidays' | 'tell'>;

export interface Range {
  /** Milliseconds since 1970. */
  readonly from?: number;
  readonly to: number;
  readonly limit?: number;
}

/** More dates of one schedule than this are shown to nobody: a rule may say SECONDLY. */
const most = 1_000;

const dayLength = DAY * 1_000;

/**
 * The dates of an event that overlap [from, to), each schedule's in order. Of an event that cannot be worked out there are none;
 * that is told.
 */
export function datesOf(event: TownEvent, range: Range, context: Context, timeZone: string): Entry[] {
  const entries: Entry[] = [];
  try {
    for (const schedule of event.schedules)
      if (mayLieIn(schedule, range))
        for (const date of occurrences(schedule, {limit: most, ...context, ...range}))
          entries.push(entryOf(event, schedule, date, timeZone));
  } catch (cause) {
    context.tell(event, cause);
    return [];
  }
  return entries;
}

/** The days, as texts, between which a schedule must begin to have dates in the range that was asked for last. */
let bounds: {readonly range: Range; readonly first: string; readonly last: string} | undefined;

/** Zones are a day apart at most; and a single date of some hours that begins so many days before is over. */
const margin = 6 * DAY;

/** Whether a schedule may have dates in a range, told from its days as texts: most of a town's events lie elsewhere. */
function mayLieIn(schedule: Schedule, range: Range): boolean {
  const {dtstart, dates, changes, closes_at, duration = 'PT0S'} = schedule;
  if (!dtstart || dates || changes) return true;
  if (bounds?.range !== range) {
    const text = (instant = -Infinity): string =>
      Number.isFinite(instant) ? isoDate(dayOf(Math.floor(instant / 1_000))) : '';
    const {from = -Infinity, to} = range;
    bounds = {range, first: text(from - margin * 1_000), last: text(to + margin * 1_000) || '9999'};
  }
  const isShort = closes_at !== undefined || /^PT\d{1,2}[HMS]/.test(duration);
  return dtstart < bounds.last && (!isShort || lastOf(schedule, dtstart) > bounds.first);
}

/** Days of a period, and the parts of a rule with which each period has a date: so that COUNT tells when it is over. */
const periods: Readonly<Record<string, readonly [days: number, parts: RegExp]>> = {
  DAILY: [1, /^ $/],
  WEEKLY: [7, /^[A-Z,]* $/],
  MONTHLY: [31, /^(-?[1-4]?[A-Z]{2} | ([1-9]|1\d|2[0-8]))$/],
};

/** A day after which no date of a schedule begins, as far as one can tell without working them out. */
function lastOf(schedule: Schedule, dtstart: string): string {
  const {freq, until = '9999', count = Infinity, interval = 1, byday = '', bymonthday = ''} = schedule;
  if (!freq) return dtstart;
  const {bymonth, byyearday, byweekno, byhour, byminute, bysecond, bysetpos} = schedule;
  const [days, parts] = periods[freq] ?? [];
  const counted =
    days &&
    parts?.test(`${byday} ${bymonthday}`) &&
    !(bymonth ?? byyearday ?? byweekno ?? byhour ?? byminute ?? bysecond ?? bysetpos);
  const most = counted ? count * interval * days + days : Infinity;
  return most < 1e5 ? isoDate(dayOf(readLocal(dtstart)) + most) : until;
}

function entryOf(event: TownEvent, schedule: Schedule, date: Occurrence, timeZone: string): Entry {
  const {start, end, allDay} = date;
  const at = Date.parse(start);
  const until = Date.parse(end);
  const day = allDay ? at / dayLength : dayIn(timeZone, at);
  // A night belongs to the day on which it begins.
  const last = allDay ? until / dayLength - 1 : until - at < dayLength ? day : dayIn(timeZone, until - 1);
  return {event, schedule, date, at, day, last: Math.max(day, last)};
}

/** The day of an instant (in milliseconds) on the calendar of a zone. */
export function dayIn(timeZone: string, instant: number): number {
  const seconds = Math.floor(instant / 1_000);
  return dayOf(seconds + zoneOf(timeZone).offset(seconds));
}

/** An instant of a date as the clocks of a zone show it, `2026-12-02T10:00:00`; a day of one that takes all day stays as it is. */
export function localIn(timeZone: string, iso: string): string {
  if (iso.length === 10) return iso;
  const seconds = Date.parse(iso) / 1_000;
  return isoLocal(seconds + zoneOf(timeZone).offset(seconds));
}

/** The instant, in milliseconds, at which a day begins in a zone. */
export const beginOf = (day: number, timeZone: string): number => zoneOf(timeZone).instant(day * DAY) * 1_000;

/** A day `2026-12-02` as a number; undefined for a text that is none. */
export function dayOfText(text: string): number | undefined {
  try {
    return text.length === 10 ? readLocal(text) / DAY : undefined;
  } catch {
    return undefined;
  }
}

/** The day on which a date that was moved would have been; undefined when it was not moved to another day. */
export function movedFrom({date: {status, recurrenceId}, day}: Entry): number | undefined {
  const planned = status === 'moved' ? dayOfText(recurrenceId.slice(0, 10)) : undefined;
  return planned === day ? undefined : planned;
}

/** Where it takes place. */
export const placeIdOf = ({event, date}: Entry): string => date.placeId ?? event.place_id ?? '';

/** Does it not take place? */
export const isCancelled = ({event, date}: Entry): boolean =>
  date.status === 'cancelled' || event.status === 'cancelled';

/** What tells one date from all others, short enough for a link: `familienfruehstueck~20261202T1000`. */
export const keyOf = ({event, date}: Entry): string => `${event.id}~${compact(date.recurrenceId)}`;

/** `20261202T1000` of `2026-12-02T10:00:00`. */
export const compact = (recurrenceId: string): string =>
  recurrenceId.replace(/(T..:..):00$/, '$1').replace(/[-:]/g, '');

/** In the order of time; two at once by the ids of their events. */
export const inOrder = (a: Entry, b: Entry): number =>
  a.at - b.at || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0);
