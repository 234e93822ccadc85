import type {Schedule} from '../../contract/schedule.ts';
import {isUnsure} from './holidays.ts';
import {instantOf, zoneOfSchedule, type When} from './instant.ts';
import {occurrences} from './occurrences.ts';
import {
  AHEAD,
  ALWAYS,
  stateOf,
  weeklyOpenings,
  type Opening,
  type OpenOptions,
  type OpenState,
} from './weekly-hours.ts';
import {zoneOf} from './zone.ts';

export {groupHours, type HoursGroup} from './hours-group.ts';
export type {OpenOptions, OpenState} from './weekly-hours.ts';

/** More intervals than anybody's opening hours have in 15 days; a rule by the second is no opening hours. */
const MOST = 2_000;

/**
 * Whether opening hours are open at an instant, and until when that stays so. Hours that touch or overlap are one; cancelled
 * dates are closed. Without any hours the answer is closed with no next change: callers show that as unknown.
 * @throws RangeError as `occurrences`
 */
export function openAt(hours: readonly Schedule[], instant: When, options: OpenOptions = {}): OpenState {
  const zone = zoneOf(hours[0]?.timezone ?? options.timezone ?? 'Europe/Berlin');
  const now = instantOf(instant, zone);
  const openings = hours.flatMap(
    (schedule) => weeklyOpenings(schedule, now, options) ?? expandedOpenings(schedule, now, options),
  );
  return stateOf(openings, now, zone);
}

/** As `weeklyOpenings`, for every rule that there is. */
export function expandedOpenings(
  schedule: Schedule,
  now: number,
  {holidays, timezone = 'Europe/Berlin'}: OpenOptions,
): Opening[] {
  const zone = zoneOfSchedule(schedule, timezone);
  const openings: Opening[] = [];
  const range = {from: now * 1000, to: (now + AHEAD) * 1000, limit: MOST, holidays, timezone};
  for (const {start, end, status, recurrenceId, change} of occurrences(schedule, range)) {
    const [from, to] = [instantOf(start, zone), instantOf(end, zone)];
    if (status === 'cancelled' || to <= now || to === from) continue;
    openings.push([from, to, !change && isUnsure(schedule, recurrenceId.slice(0, 10), holidays)]);
    if (from > now + ALWAYS) break;
  }
  return openings;
}
