import type {Schedule} from '../../contract/schedule.ts';
import {fault, isoLocal, isoOffset, readLocal} from './day.ts';
import {zoneOf, type Zone} from './zone.ts';

/** A point in time: ISO 8601 with offset; a date or local date-time in the schedule's zone; a Date; or milliseconds since 1970. */
export type When = string | number | Date;

/**
 * Seconds since 1970 of a point in time.
 * @throws RangeError that names a text which is none
 */
export function instantOf(when: When, zone: Zone): number {
  const time =
    typeof when !== 'string'
      ? Number(when) / 1000
      : /^\d{4}-..-..T.*[Z+-]/.test(when)
        ? Date.parse(when) / 1000
        : zone.instant(readLocal(when));
  return time === time ? time : fault('date', when);
}

/** An instant on the clocks of a zone: `2019-01-02T10:00:00+01:00`. */
export function isoInstant(instant: number, zone: Zone): string {
  const offset = zone.offset(instant);
  return isoLocal(instant + offset) + isoOffset(offset);
}

/** The zone a schedule is in. */
export const zoneOfSchedule = (schedule: Schedule, fallback = 'Europe/Berlin'): Zone =>
  zoneOf(schedule.timezone ?? fallback);
