import type {Schedule, ScheduleChange} from '../../contract/schedule.ts';
import {DAY, dayOf, isoDate, isoLocal, isoOffset, isoTime, mod, readLocal} from './day.ts';
import {durationOf} from './duration.ts';
import {pausesOn, type HolidayCalendar} from './holidays.ts';
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

  // How long a date lasts: on the wall, and exactly.
  const wallOf = (local: number): number => (closes === undefined ? days * DAY : mod(closes - local - 1, DAY) + 1);
  const exact = clock && closes === undefined ? seconds : 0;

  return {
    [Symbol.iterator]() {
      let batch: Occurrence[] = [];
      let at = 0;
      let told = 0;
      let latest: number | undefined;

      const tell = (local: number, timed: boolean, begin: number, from: number, change?: ScheduleChange): void => {
        const allDay = !timed && !change?.start?.[10];
        const wall = wallOf(local);
        const to = max(
          change?.end ? zone.instant(readLocal(change.end)) : (wall ? zone.instant(begin + wall) : from) + exact,
          allDay ? zone.instant(begin + DAY) : from,
        );
        const status = change?.status ?? (begin === local ? 'confirmed' : 'moved');
        if ((from !== latest || status === 'moved') && (to > low || from >= low)) {
          const write = (instant: number): string =>
            allDay ? isoDate(dayOf(instant + zone.offset(instant))) : isoInstant(instant, zone);
          const recurrenceId = timed ? isoLocal(local) : isoDate(dayOf(local));
          const occurrence: Occurrence = {start: write(from), end: write(to), allDay, recurrenceId, status};
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
        const locals: number[] = [];
        while (walk?.(locals));
        for (const local of locals)
          if (changeOf?.(local) === change && zone.instant(local) <= last) later(local, clock);
      }
      order();

      const special = named.size || excepted || except_holidays;
      // No zone is further than a day from UTC, and opening hours last a day at most.
      const walk = starts?.(max(low - seconds - (days + 3) * DAY, validFrom), high + 2 * DAY);
      // Where the clocks keep one offset, from a day after they changed, dates are told without asking the zone.
      let [safe, unsafe, sign] = [NaN, NaN, ''];
      let [second, length, lasting, begins, ends] = [NaN, 0, 0, '', ''];
      const quick = (local: number): Occurrence => {
        const day = dayOf(local);
        const time = local - day * DAY;
        if (time !== second) {
          second = time;
          length = max(wallOf(time) + exact, clock ? 0 : DAY);
          lasting = dayOf(time + length);
          begins = clock ? isoTime(time) : '';
          ends = clock ? isoTime(time + length - lasting * DAY) + sign : '';
        }
        const recurrenceId = isoDate(day) + begins;
        const start = recurrenceId + sign;
        const end = length ? isoDate(day + lasting) + ends : start;
        const occurrence: Occurrence = {start, end, allDay: !clock, recurrenceId, status: 'confirmed'};
        if (place_id) occurrence.placeId = place_id;
        return occurrence;
      };
      const ruled = (local: number, change?: ScheduleChange): void => {
        const from = zone.instant(local);
        if (from > last) return;
        // A time that the clocks leap over comes after, or upon, later ones.
        if (clock && from + zone.offset(from) !== local) {
          later(local, clock);
          order();
        } else {
          if (queue[0]) flush(min(from + 1, high));
          if (from < high) tell(local, clock, local, from, change);
        }
      };
      let locals: number[] = [];
      let place = 0;
      let over = !walk;
      return {
        next() {
          while (told < limit) {
            let value: Occurrence | undefined;
            if (at < batch.length) value = batch[at++];
            else if (place < locals.length) {
              const local = locals[place++] ?? 0;
              const change = changeOf?.(local);
              if (
                special &&
                (named.has(local) ||
                  excepted?.(local) ||
                  (holidays && !change && pausesOn(schedule, holidays, dayOf(local))))
              )
                continue;
              if (!(local >= safe && local < unsafe)) {
                const [since, till, offset] = zone.stretch(local - DAY);
                safe = max(since + DAY, low) + offset;
                // What stands in the queue comes in its turn.
                unsafe = min(till - (days + 1) * DAY - seconds, last, high, queue[0]?.[3] ?? high) + offset;
                sign = clock ? isoOffset(offset) : '';
                second = NaN;
              }
              if (!change && local >= safe && local < unsafe) value = quick(local);
              else {
                ruled(local, change);
                unsafe = NaN;
              }
            } else if (!over) {
              batch = [];
              at = 0;
              locals = [];
              place = 0;
              over = !walk?.(locals);
            } else if (queue[0] && queue[0][3] < high) flush(high);
            else break;
            if (value) {
              told++;
              return {done: false, value};
            }
          }
          return {done: true, value: undefined};
        },
      };
    },
  };
}
