import type {Closure, Desk, SlotRule} from '../../contract/requests.ts';
import type {Slot} from '../../contract/slot.ts';
import type {HolidayCalendar} from '../schedule/holidays.ts';
import {isoInstant} from '../schedule/instant.ts';
import {occurrences} from '../schedule/occurrences.ts';
import {zoneOf} from '../schedule/zone.ts';

export interface SlotOptions {
  /** For `except_holidays`. */
  readonly holidays?: HolidayCalendar | undefined;
  /** The zone of schedules that name none; Europe/Berlin when absent. */
  readonly timezone?: string | undefined;
}

/** A slot that a desk's rules give, and for how many families. */
export interface Opening {
  readonly slot: Slot;
  readonly capacity: number;
}

/** More than these of one desk are not given. */
const most = 2_000;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * The slots that a desk's rules give at `now`, booked or not, in order: dates of the schedules cut into pieces of the same
 * length, from `lead_hours` to `days_ahead`, without cancelled dates and closures. A piece that does not fit before the end is
 * none.
 * @throws RangeError for a schedule that cannot be read
 */
export function openingsOf(desk: Desk, now: Date, options: SlotOptions = {}): Opening[] {
  return (desk.slots ?? [])
    .flatMap((rule) => [...openingsBy(rule, desk, now.getTime() / 1000, options)])
    .sort(({slot: one}, {slot: other}) => Date.parse(one.start) - Date.parse(other.start))
    .slice(0, most);
}

/** The opening of a slot's id while the rules give it at `now`; undefined for one that is over, too near, too far, made up. */
export const openingOf = (desk: Desk, id: string, now: Date, options?: SlotOptions): Opening | undefined =>
  openingsOf(desk, now, options).find(({slot}) => slot.id === id);

function* openingsBy(rule: SlotRule, desk: Desk, now: number, options: SlotOptions): Iterable<Opening> {
  const {holidays, timezone = 'Europe/Berlin'} = options;
  const {lead_hours = 24, days_ahead = 42, capacity = 1, kinds = ['appointment']} = rule;
  const from = now + lead_hours * HOUR;
  const to = now + days_ahead * DAY;
  const given = new Set<string>();
  const length = rule.minutes * MINUTE;
  for (const schedule of rule.schedules) {
    const zone = zoneOf(schedule.timezone ?? timezone);
    const dates = occurrences(schedule, {from: from * 1000, to: to * 1000, holidays, timezone, limit: most});
    const enough = given.size + most;
    for (const {start, end, allDay, status, placeId = rule.place_id} of dates) {
      if (allDay || status === 'cancelled' || isClosed(desk.closures, start.slice(0, 10))) continue;
      const last = Date.parse(end) / 1000 - length;
      for (let at = Date.parse(start) / 1000; at <= last; at += length + (rule.pause ?? 0) * MINUTE) {
        const id = `${desk.id}~${rule.id}~${new Date(at * 1000).toISOString().replace(/[-:]|\.000/g, '')}`;
        // Schedules of a rule may overlap, as a season's and an ordinary week's do; a family is seen once at a time.
        if (at < from || at >= to || given.has(id)) continue;
        if (given.size === enough) break;
        given.add(id);
        yield {
          slot: {
            id,
            desk_id: desk.id,
            start: isoInstant(at, zone),
            end: isoInstant(at + length, zone),
            mode: rule.mode,
            ...(placeId === undefined ? {} : {place_id: placeId}),
            kinds: [...kinds],
          },
          capacity,
        };
      }
    }
  }
}

/** Days of the desk's own calendar. */
const isClosed = (closures: readonly Closure[] = [], day: string): boolean =>
  closures.some(({start, end}) => start <= day && day <= end);
