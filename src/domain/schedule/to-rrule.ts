import type {Schedule} from '../../contract/schedule.ts';
import {isoLocal} from './day.ts';
import {instantOf} from './instant.ts';
import {zoneOf} from './zone.ts';

/**
 * The value of the RRULE property for a schedule, `FREQ=MONTHLY;BYDAY=1WE`; undefined when it does not repeat by rule. UNTIL is
 * a date when the schedule is all day, else in UTC, as RFC 5545 asks beside a DTSTART with a zone; a date then means all of it.
 * COUNT and UNTIL exclude each other there, so UNTIL is left out beside COUNT. The other fields are properties of their own.
 * @param timezone the zone of a schedule that names none
 * @throws RangeError that names a zone or an `until` that cannot be read
 */
export function toRRule(schedule: Schedule, timezone = 'Europe/Berlin'): string | undefined {
  const {freq, interval = 1, count, until, wkst} = schedule;
  if (!freq) return undefined;
  const parts: [string, string | number | undefined][] = [
    ['FREQ', freq],
    ['INTERVAL', interval > 1 ? interval : undefined],
    ['COUNT', count],
    ['UNTIL', until && !count ? untilOf(schedule, until, timezone) : undefined],
    ['WKST', wkst],
    ['BYMONTH', schedule.bymonth],
    ['BYWEEKNO', schedule.byweekno],
    ['BYYEARDAY', schedule.byyearday],
    ['BYMONTHDAY', schedule.bymonthday],
    ['BYDAY', schedule.byday],
    ['BYHOUR', schedule.byhour],
    ['BYMINUTE', schedule.byminute],
    ['BYSECOND', schedule.bysecond],
    ['BYSETPOS', schedule.bysetpos],
  ];
  return parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join(';');
}

function untilOf(schedule: Schedule, until: string, timezone: string): string {
  const basic = (iso: string): string => iso.replace(/[-:]/g, '');
  const zone = zoneOf(schedule.timezone ?? timezone);
  if (!schedule.opens_at && !schedule.closes_at && !schedule.dtstart?.[10]) {
    if (!until.endsWith('Z')) return basic(until.slice(0, 10));
    const instant = instantOf(until, zone);
    return basic(isoLocal(instant + zone.offset(instant)).slice(0, 10));
  }
  return `${basic(isoLocal(instantOf(until[10] ? until : `${until}T23:59:59`, zone)))}Z`;
}
