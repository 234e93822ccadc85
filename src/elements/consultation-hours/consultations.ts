import type {Offer} from '../../contract/offer.ts';
import {DAY, dayOf, isoDate} from '../../domain/schedule/day.ts';
import {isUnsure} from '../../domain/schedule/holidays.ts';
import type {HolidayCalendar, Occurrence} from '../../domain/schedule/index.ts';
import {occurrences} from '../../domain/schedule/occurrences.ts';
import {zoneOf} from '../../domain/schedule/zone.ts';

/** A slice of a town's consultation hours, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  /** `drop_in`, `appointment` or `all`; any other word counts as `drop_in`. */
  readonly access: string;
  readonly topic: string;
  readonly district: string;
  readonly provider: string;
}

/** One consultation hour: one date of one offer. */
export interface Hour {
  readonly offer: Offer;
  readonly date: Occurrence;
  /** Instant of the start, for sorting. */
  readonly at: number;
  /** `2026-11-24`, the day it stands under: of what began before today and goes on, today. */
  readonly day: string;
  /** Whether it pauses in school holidays, of which nobody knows yet whether they are on this day. */
  readonly unsure: boolean;
}

export interface Consultations {
  /** What is open at this moment; what closes first stands first. */
  readonly open: readonly Hour[];
  /** What is to come, by day. */
  readonly days: ReadonlyMap<string, readonly Hour[]>;
  /** `2026-11-24` */
  readonly today: string;
}

export interface ConsultationOptions {
  readonly now: Date;
  /** How many days after today. */
  readonly days: number;
  /** The zone in which a day begins and ends for the reader. */
  readonly timeZone: string;
  /** The zone of hours that name none: the town's, whatever zone the page shows times in. */
  readonly timezone: string | undefined;
  readonly holidays: HolidayCalendar;
}

/** A week, also for a word that is no number of days. */
const usualDays = 7;

/** Hours change; who promises them for longer than a month promises too much. */
const mostDays = 31;

/**
 * Every consultation hour of a slice from now to the end of the last day: what is open now, then the others day by day. A
 * date that is cancelled stays in its day, so that nobody comes in vain; one without a time of day is never "open now", since
 * nobody said when; nor is one of which it is not known whether it pauses for school holidays.
 * @throws RangeError for an offer that `faultIn` refuses
 */
export function consultationsOf(
  offers: readonly Offer[],
  preset: Preset,
  {now, days, timeZone, timezone, holidays}: ConsultationOptions,
): Consultations {
  const from = now.getTime();
  const zone = zoneOf(timeZone);
  const dayAt = (instant: number): number => dayOf(instant / 1000 + zone.offset(instant / 1000));
  const first = dayAt(from);
  const today = isoDate(first);
  const range = {from, to: zone.instant((first + wholeDays(days) + 1) * DAY) * 1000};
  const context = {timezone: known(timezone), holidays};
  const open: Hour[] = [];
  const coming: Hour[] = [];
  for (const offer of sliceOf(offers, preset)) {
    for (const schedule of offer.schedules ?? []) {
      for (const date of occurrences(schedule, {...context, ...range})) {
        const at = Date.parse(date.start);
        const day = date.allDay ? date.start : isoDate(dayAt(at));
        const unsure = !date.change && isUnsure(schedule, date.recurrenceId.slice(0, 10), holidays);
        const hour = {offer, date, at, day: day < today ? today : day, unsure};
        (isOpen(hour, from) ? open : coming).push(hour);
      }
    }
  }
  open.sort((a, b) => Date.parse(a.date.end) - Date.parse(b.date.end) || compare(a.offer.id, b.offer.id));
  coming.sort((a, b) => compare(a.day, b.day) || a.at - b.at || compare(a.offer.id, b.offer.id));
  return {open, days: byDay(coming), today};
}

/** What is wrong with an offer's schedules; undefined when dates can be worked out. */
export function faultIn({schedules = []}: Offer): unknown {
  try {
    for (const schedule of schedules) Array.from(occurrences(schedule, {from: 0, to: 0, limit: 1}));
    return undefined;
  } catch (cause) {
    return cause;
  }
}

/** The offers with consultation hours that belong to the slice; what is only for professionals is not for families. */
function sliceOf(offers: readonly Offer[], {access, topic, district, provider}: Preset): Offer[] {
  const ways = access === 'all' ? ['drop_in', 'appointment'] : [access === 'appointment' ? access : 'drop_in'];
  return offers.filter(
    ({access: needed = [], topics = [], districts = [], audiences = [], organization_id, status = 'active'}) =>
      status === 'active' &&
      needed.some((way) => ways.includes(way)) &&
      (audiences.length === 0 || audiences.some((code) => code !== 'professional')) &&
      (!topic || topics.includes(topic)) &&
      // An offer without districts is for the whole town.
      (!district || districts.length === 0 || districts.includes(district)) &&
      (!provider || organization_id === provider),
  );
}

function isOpen({date, at, unsure}: Hour, now: number): boolean {
  return !unsure && !date.allDay && date.status !== 'cancelled' && at <= now && now < Date.parse(date.end);
}

function wholeDays(days: number): number {
  return Number.isFinite(days) && days >= 0 ? Math.min(Math.floor(days), mostDays) : usualDays;
}

/** The zone, unless this machine does not know it: a typing mistake in the directory must not empty the list. */
function known(timezone: string | undefined): string | undefined {
  try {
    if (timezone) zoneOf(timezone);
    return timezone;
  } catch {
    return undefined;
  }
}

function byDay(hours: readonly Hour[]): Map<string, Hour[]> {
  const days = new Map<string, Hour[]>();
  for (const hour of hours) {
    const day = days.get(hour.day);
    if (day) day.push(hour);
    else days.set(hour.day, [hour]);
  }
  return days;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
