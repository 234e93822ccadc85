import {DAY, isoLocal, readLocal} from '../../schedule/day.ts';
import {zoneOf} from '../../schedule/zone.ts';
import type {Report} from './calendar-fault.ts';
import type {PropertyLine} from './property-line.ts';
import type {FoundZone} from './zone-finder.ts';

/** A DATE, or a DATE-TIME on the clocks of a zone. */
export interface Moment {
  /** `2026-11-22`, or `2026-11-22T10:00:00` on the wall. */
  local: string;
  /** Undefined for a date. */
  zone: string | undefined;
  /** What was written ended in Z or with an offset. */
  utc: boolean;
}

/** Reads one value of a property; `text` when it holds several. Reports what it cannot read. */
export type ReadMoment = (line: PropertyLine, text?: string, effect?: 'event' | 'part') => Moment | undefined;

const written = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](?:(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)? ?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** Seconds since 1970 of a local time in a zone; a date begins at its midnight. */
export const instantIn = (local: string, zone: string): number => zoneOf(zone).instant(readLocal(local));

/** What the clocks of a zone show at an instant. */
export const wallAt = (instant: number, zone: string): string => isoLocal(instant + zoneOf(zone).offset(instant));

/** A moment on the clocks of a zone; a date stays one. */
export const localIn = ({local, zone}: Moment, target: string): string =>
  zone === undefined || zone === target ? local : wallAt(instantIn(local, zone), target);

/** Seconds of `Z` or `+01:00`. */
function offsetOf(text: string): number {
  const [, sign, hours = 0, minutes = 0] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60);
}

/** Date, time of day in seconds (undefined when all day) and offset; undefined for what is no date of the calendar. */
function partsOf(text: string): {day: number; time?: number; offset?: number} | undefined {
  const [, year, month, date, hour, minute = '0', second = '0', offset] = written.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  try {
    const day = readLocal(`${year}-${month}-${date}`);
    if (hour === undefined) return {day};
    const [h, m, s] = [Number(hour), Number(minute), Math.min(Number(second), 59)];
    if (h > 24 || m > 59 || Number(second) > 60 || (h === 24 && m + s > 0)) return undefined;
    return {day, time: h * 3_600 + m * 60 + s, ...(offset && {offset: offsetOf(offset.toUpperCase())})};
  } catch {
    return undefined;
  }
}

/**
 * A reader of dates. Dates are known by their form, with `VALUE=DATE` or without, basic or with hyphens. Times in UTC are put on
 * the clocks of the town; times without a zone are on those of the calendar, or of the town.
 */
export function momentReader(
  zoneNamed: (tzid: string) => FoundZone | undefined,
  home: string,
  floating: string,
  report: Report,
): ReadMoment {
  return (line, text = line.value, effect = 'part') => {
    let tzid = line.parameters.get('TZID');
    let value = text.trim();
    // `TZID=(UTC+01:00) Amsterdam, Berlin:20261122T100000` ought to have quotation marks.
    const [, rest, date] = /^(.*):(\d{8}(?:T\d{4,6})?Z?)$/.exec(value.slice(0, 200)) ?? [];
    if (rest !== undefined && date !== undefined && !written.test(value)) {
      tzid = `${tzid ?? ''}:${rest}`;
      value = date;
    }
    const parts = value.length > 60 ? undefined : partsOf(value);
    if (!parts) {
      report(effect, 'unreadable_date', line, value);
      return undefined;
    }
    const {day, time, offset} = parts;
    if (time === undefined || (line.parameters.get('VALUE')?.toUpperCase() === 'DATE' && time % DAY === 0))
      return {local: isoLocal(day).slice(0, 10), zone: undefined, utc: false};
    if (offset !== undefined) return {local: wallAt(day + time - offset, home), zone: home, utc: true};
    const zone = tzid === undefined ? undefined : zoneNamed(tzid);
    if (tzid !== undefined && !zone) report('repaired', 'unknown_zone', line, tzid);
    if (zone?.guessed) report('repaired', 'guessed_zone', line, `${tzid} = ${zone.name}`);
    return {local: isoLocal(day + time), zone: zone?.name ?? floating, utc: zone?.name === 'UTC'};
  };
}
