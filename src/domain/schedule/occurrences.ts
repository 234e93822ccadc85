import type {Schedule, ScheduleChange} from '../../contract/schedule.ts';
import {DAY, dayOf, isoDate, isoLocal, mod, readLocal} from './day.ts';
import {durationOf} from './duration.ts';
import {holidayOn, type HolidayCalendar} from './holidays.ts';
import {instantOf, isoInstant, type When} from './instant.ts';
import {startsOf} from './rule.ts';
import {zoneOf} from './zone.ts';

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

export interface OccurrenceOptions {
  /** First moment, included. */
  from?: When | undefined;
  /** Last moment, not included. Without it an endless rule gives dates until the year 9999. */
  to?: When | undefined;
  /** How many at most. */
  limit?: number | undefined;
  /** For `except_holidays`; without it no holiday is left out. */
  holidays?: HolidayCalendar | undefined;
  /** The zone of a schedule that names none; Europe/Berlin when absent. */
  timezone?: string | undefined;
}

/** With its two instants, in seconds. */
type Dated = readonly [from: number, to: number, occurrence: Occurrence];

const {max, min} = Math;

/** Seconds of `09:30` or `24:00`. */
const timeOf = (text: string): number => (text === '24:00' ? DAY : readLocal(`1970-01-01T${text}`, 'time'));

/** Finds what a list says of a start: the entry of exactly this start, else that of its whole day. */
function finder<T>(list: readonly T[] = [], when: (entry: T) => string): (local: number) => T | undefined {
  const entries = new Map<number, T>();
  for (const entry of list) {
    const text = when(entry);
    // Half a second keeps a whole day apart from its midnight.
    entries.set(readLocal(text) + (text[10] ? 0 : 0.5), entry);
  }
  return (local) => (entries.size ? (entries.get(local) ?? entries.get(dayOf(local) * DAY + 0.5)) : undefined);
}

/**
 * The dates of a schedule that overlap [from, to), in order, worked out while they are asked for; may be iterated again.
 *
 * `dtstart` is a date only when the rule gives it. `dates` are added, `except` taken away, `changes` applied: a cancelled date
 * stays in the list, a moved one is where it was moved to, and a change for a date that the rule does not give changes nothing.
 * Holidays take away what the rule gives, never a date that is named in `dates` or `changes`. A time that the clocks leap over
 * is read with the offset before (02:30 becomes 03:30), one that comes twice is the earlier. A rule that never comes true ends
 * after a counted number of steps.
 * @throws RangeError that names the text, for a zone, date or part that cannot be read
 */
export function occurrences(
  schedule: Schedule,
  {from = -Infinity, to = Infinity, limit = Infinity, holidays, timezone = 'Europe/Berlin'}: OccurrenceOptions = {},
): Iterable<Occurrence> {
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
  const zone = zoneOf(schedule.timezone ?? timezone);
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

  const isHoliday = (day: number): boolean =>
    !!holidays &&
    !!except_holidays?.some((kind) =>
      kind === 'public'
        ? holidayOn(holidays.land, day) !== undefined
        : holidays.school?.some(({start, end}) => start <= isoDate(day) && isoDate(day) <= end),
    );

  const valid = (local: number): boolean => local >= validFrom && local < validTo && !excepted(local);

  const dated = (local: number, clock: boolean): Dated => {
    const change = changeOf(local);
    const moved = change?.start;
    const begin = moved ? readLocal(moved) + (clock && !moved[10] ? mod(local, DAY) : 0) : local;
    const allDay = !clock && !moved?.[10];
    const from = zone.instant(begin);
    const to = max(
      allDay ? zone.instant(begin + DAY) : from,
      change?.end
        ? zone.instant(readLocal(change.end))
        : closes !== undefined
          ? zone.instant(begin + mod(closes - local - 1, DAY) + 1)
          : (days ? zone.instant(begin + days * DAY) : from) + (allDay ? 0 : seconds),
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

  return {
    *[Symbol.iterator]() {
      // Dates that the rule does not give in order: those named one by one, and those that are moved elsewhere.
      const named = new Map<number, Dated>();
      const name = (local: number, clock: boolean): void => {
        if (valid(local)) named.set(local, dated(local, clock));
      };
      for (const text of freq || !dtstart ? dates : [dtstart, ...dates]) {
        name(readLocal(text) + (timed && !text[10] ? mod(start, DAY) : 0), timed || !!text[10]);
      }
      for (const change of changes) {
        if (!change.start && !change.end) continue;
        const day = dayOf(readLocal(change.recurrence_id)) * DAY;
        for (const local of starts(day, day + DAY))
          if (changeOf(local) === change && zone.instant(local) <= last) name(local, timed);
      }

      // No zone is further than a day from UTC, and opening hours last a day at most.
      const rest = starts(max(low - seconds - (days + 3) * DAY, validFrom), high + 2 * DAY)[Symbol.iterator]();
      const queue = [...named.values()];
      let left = limit;
      let sure = -Infinity;
      let latest: number | undefined;
      while (sure < high) {
        const {value: local, done} = rest.next();
        if (done) sure = high;
        else {
          if (named.has(local) || !valid(local) || (isHoliday(dayOf(local)) && !changeOf(local))) continue;
          const next = dated(local, timed);
          const [from] = next;
          if (from > last) continue;
          queue.push(next);
          // A time that the clocks leap over comes after, or upon, later ones.
          if (timed && from + zone.offset(from) !== local) continue;
          sure = min(from + 1, high);
        }
        if (queue[1]) queue.sort(([a], [b]) => a - b);
        for (let next = queue[0]; next && next[0] < sure; next = queue[0]) {
          queue.shift();
          const [from, to, occurrence] = next;
          const moved = occurrence.status === 'moved';
          if ((from !== latest || moved) && (to > low || from >= low)) {
            if (--left < 0) return;
            yield occurrence;
          }
          if (!moved) latest = from;
        }
      }
    },
  };
}
