import type {Schedule} from '../../contract/schedule.ts';
import {DAY} from './day.ts';
import type {HolidayCalendar} from './holidays.ts';
import {instantOf, isoInstant, zoneOfSchedule, type When} from './instant.ts';
import {occurrences} from './occurrences.ts';
import {zoneOf} from './zone.ts';

export {groupHours, type HoursGroup} from './hours-group.ts';

export interface OpenState {
  open: boolean;
  /**
   * When it closes or opens next, `2026-11-22T18:00:00+01:00`; null when it does not close in the next 15 days ("always"), or
   * does not open in the next 400.
   */
  nextChange: string | null;
}

export interface OpenOptions {
  holidays?: HolidayCalendar | undefined;
  /** The zone of hours that name none, and that of `instant` when it has no offset; Europe/Berlin when absent. */
  timezone?: string | undefined;
}

const ALWAYS = 15 * DAY;
const AHEAD = 400 * DAY;

/** More intervals than anybody's opening hours have in 15 days; a rule by the second is no opening hours. */
const MOST = 2_000;

/**
 * Whether opening hours are open at an instant, and until when that stays so. Hours that touch or overlap are one; cancelled
 * dates are closed. Without any hours the answer is closed with no next change: callers show that as unknown.
 * @throws RangeError as `occurrences`
 */
export function openAt(
  hours: readonly Schedule[],
  instant: When,
  {holidays, timezone = 'Europe/Berlin'}: OpenOptions = {},
): OpenState {
  const zone = zoneOf(hours[0]?.timezone ?? timezone);
  const now = instantOf(instant, zone);
  const openings: [from: number, to: number][] = [];
  for (const schedule of hours) {
    const own = zoneOfSchedule(schedule, timezone);
    const range = {from: now * 1000, to: (now + AHEAD) * 1000, limit: MOST, holidays, timezone};
    for (const {start, end, status} of occurrences(schedule, range)) {
      const [from, to] = [instantOf(start, own), instantOf(end, own)];
      if (status === 'cancelled' || to <= now || to === from) continue;
      openings.push([from, to]);
      if (from > now + ALWAYS) break;
    }
  }
  openings.sort(([a], [b]) => a - b);
  let end = now;
  for (const [from, to] of openings) if (from <= end && to > end) end = to;
  const open = end > now;
  const next = open ? (end - now > ALWAYS ? undefined : end) : openings[0]?.[0];
  return {open, nextChange: next === undefined ? null : isoInstant(next, zone)};
}
