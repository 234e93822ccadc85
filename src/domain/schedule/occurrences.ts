import type {Schedule, ScheduleChange} from '../../contract/schedule.ts';
import {DAY, dayOf, isoDate, isoLocal, isoOffset, mod, readLocal} from './day.ts';
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

/** A date, whenever its turn comes: `begin` is where it was moved to, `from` the instant of that. */
type Late = readonly [local: number, timed: boolean, begin: number, from: number, change: ScheduleChange | undefined];

const {max, min} = Math;

/** The year 10000 begins. */
const END = 253_402_300_800;

/** Seconds of `09:30` or `24:00`. */
const timeOf = (text: string): number => (text === '24:00' ? DAY : readLocal(`1970-01-01T${text}`, 'time'));

/** Finds what a list says of a start: the entry of exactly this start, else that of its whole day. */
function finder<T>(list: readonly T[], when: (entry: T) => string): (local: number) => T | undefined {
  const entries = new Map<number, T>();
  for (const entry of list) {
    const text = when(entry);
    // Half a second keeps a whole day apart from its midnight.
    entries.set(readLocal(text) + (text[10] ? 0 : 0.5), entry);
  }
  return (local) => entries.get(local) ?? entries.get(dayOf(local) * DAY + 0.5);
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
  const {freq, dtstart, opens_at, closes_at, valid_from, valid_to, duration, until, except, place_id} = schedule;
  const {changes = [], dates = [], except_holidays} = schedule;
  const zone = zoneOf(schedule.timezone ?? timezone);
  const low = instantOf(from, zone);
  const high = instantOf(to, zone);

  // Hours that name no first day count their weeks from the day they become true, else from a Monday.
  const anchor = readLocal(dtstart ?? valid_from ?? '2000-01-03');
  const start = opens_at ? dayOf(anchor) * DAY + timeOf(opens_at) : anchor;
  const closes = closes_at ? timeOf(closes_at) : undefined;
  const clock = !!(opens_at ?? closes_at ?? dtstart?.[10]) || /^[SH]|MI/.test(freq ?? '');
  const [days, seconds] = duration ? durationOf(duration) : [0, 0];

  const validFrom = valid_from ? readLocal(valid_from) : -END;
  const validTo = valid_to ? readLocal(valid_to) + DAY : END;
  // Given in UTC it is an instant, else a day or a time on the wall.
  const last = until ? instantOf(until[10] ? until : `${until}T23:59:59`, zone) : END;

  const starts = freq ? startsOf(schedule, start, min(validTo, last + 2 * DAY)) : undefined;
  const excepted = except && finder(except, String);
  const changeOf = changes[0] && finder(changes, (change) => change.recurrence_id);

  const isHoliday = (day: number): boolean | undefined =>
    holidays &&
    except_holidays?.some((kind) =>
      kind === 'public'
        ? holidayOn(holidays.land, day) !== undefined
        : holidays.school?.some(({start, end}) => start <= isoDate(day) && isoDate(day) <= end),
    );

  return {
    [Symbol.iterator]() {
      let batch: Occurrence[] = [];
      let at = 0;
      let told = 0;
      let latest: number | undefined;

      const tell = (local: number, timed: boolean, begin: number, from: number, change?: ScheduleChange): void => {
        const offset = zone.offset(from);
        const allDay = !timed && !change?.start?.[10];
        let to = from + (allDay ? 0 : seconds);
        if (change?.end) to = zone.instant(readLocal(change.end));
        else if (closes !== undefined) to = zone.instant(begin + mod(closes - local - 1, DAY) + 1);
        else if (days) to = zone.instant(begin + days * DAY) + (allDay ? 0 : seconds);
        to = max(to, allDay ? zone.instant(begin + DAY) : from);
        const status = change?.status ?? (begin === local ? 'confirmed' : 'moved');
        if ((from !== latest || status === 'moved') && (to > low || from >= low)) {
          const write = (instant: number): string =>
            allDay ? isoDate(dayOf(instant + zone.offset(instant))) : isoInstant(instant, zone);
          const recurrenceId = timed ? isoLocal(local) : isoDate(dayOf(local));
          const start = timed && from + offset === local ? recurrenceId + isoOffset(offset) : write(from);
          const occurrence: Occurrence = {start, end: to === from ? start : write(to), allDay, recurrenceId, status};
          const placeId = change?.place_id ?? place_id;
          if (placeId) occurrence.placeId = placeId;
          if (change) occurrence.change = change;
          batch.push(occurrence);
        }
        if (status !== 'moved') latest = from;
      };
      // Dates that the rule does not give in order: those named one by one, those that are moved, those after a gap.
      const queue: Late[] = [];
      const named = new Set<number>();
      const later = (local: number, timed: boolean): void => {
        if (named.has(local) || local < validFrom || local >= validTo || excepted?.(local)) return;
        const change = changeOf?.(local);
        const moved = change?.start;
        const begin = moved ? readLocal(moved) + (timed && !moved[10] ? mod(local, DAY) : 0) : local;
        named.add(local);
        queue.push([local, timed, begin, zone.instant(begin), change]);
      };
      const order = (): unknown => queue.sort((a, b) => a[3] - b[3]);
      const flush = (until: number): void => {
        for (let late = queue[0]; late && late[3] < until; late = queue[0]) {
          queue.shift();
          tell(...late);
        }
      };
      for (const text of freq || !dtstart ? dates : [dtstart, ...dates])
        later(readLocal(text) + (clock && !text[10] ? mod(start, DAY) : 0), clock || !!text[10]);
      for (const change of changes) {
        const day = dayOf(readLocal(change.recurrence_id)) * DAY;
        const walk = change.start || change.end ? starts?.(day, day + DAY) : undefined;
        while (
          walk?.((local) => {
            if (changeOf?.(local) === change && zone.instant(local) <= last) later(local, clock);
          })
        );
      }
      order();

      const special = named.size || excepted || except_holidays;
      // No zone is further than a day from UTC, and opening hours last a day at most.
      const walk = starts?.(max(low - seconds - (days + 3) * DAY, validFrom), high + 2 * DAY);
      const ruled = (local: number): void => {
        if (special && (named.has(local) || excepted?.(local) || (isHoliday(dayOf(local)) && !changeOf?.(local))))
          return;
        const from = zone.instant(local);
        if (from > last) return;
        // A time that the clocks leap over comes after, or upon, later ones.
        if (clock && from + zone.offset(from) !== local) {
          later(local, clock);
          order();
        } else {
          if (queue[0]) flush(min(from + 1, high));
          if (from < high) tell(local, clock, local, from, changeOf?.(local));
        }
      };
      let over = false;
      return {
        next() {
          while (at === batch.length && !over) {
            batch = [];
            at = 0;
            over = !walk?.(ruled);
            if (over) flush(high);
          }
          const value = batch[at++];
          return value && told++ < limit ? {done: false, value} : {done: true, value: undefined};
        },
      };
    },
  };
}
