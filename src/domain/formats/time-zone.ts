import {dayOf, firstOf, isoLocal, monthOf} from '../schedule/day.ts';
import {zoneOf, type Zone} from '../schedule/zone.ts';

/** `20190102T100000` or `20190102` of `2019-01-02T10:00:00` and `2019-01-02`. */
export const basic = (iso: string): string => iso.replace(/[-:]/g, '');

const offsetText = (seconds: number): string => {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${seconds < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
};

const observance = (kind: string, from: number, to: number, lines: readonly string[]): string[] => [
  `BEGIN:${kind}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  ...lines,
  `END:${kind}`,
];

/** Directive 2000/84/EC: last Sundays of March and October at 01:00 UTC; so since 1996. */
const centralEurope = [
  ...observance('DAYLIGHT', 3_600, 7_200, [
    'TZNAME:CEST',
    'DTSTART:19960331T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  ]),
  ...observance('STANDARD', 7_200, 3_600, [
    'TZNAME:CET',
    'DTSTART:19961027T030000',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  ]),
];

/** The second at which the clocks change between two instants of which only the second has the new offset. */
function changeBetween(zone: Zone, low: number, high: number): number {
  const before = zone.offset(low);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** A zone whose rules nobody wrote down here: each change of its clocks from one year to the other, one by one. */
function observances(zone: Zone, firstYear: number, lastYear: number): string[] {
  const start = firstOf(firstYear * 12) * 86_400;
  const end = firstOf((lastYear + 1) * 12) * 86_400;
  const first = zone.offset(start);
  const lines = observance('STANDARD', first, first, [`DTSTART:${basic(isoLocal(start))}`]);
  const week = 7 * 86_400;
  for (let at = start; at < end; at += week) {
    const from = zone.offset(at);
    const to = zone.offset(at + week);
    if (from === to) continue;
    // RFC 5545 section 3.6.5: the onset is written in the local time before the change.
    const onset = changeBetween(zone, at, at + week) + from;
    lines.push(...observance(to > from ? 'DAYLIGHT' : 'STANDARD', from, to, [`DTSTART:${basic(isoLocal(onset))}`]));
  }
  return lines;
}

/**
 * A VTIMEZONE for the years from `firstYear` to `lastYear`, both included; for the zones of central European time for all
 * years since 1996.
 * @throws RangeError for a zone that Intl does not know
 */
export function timeZoneLines(name: string, firstYear: number, lastYear: number): string[] {
  const zone = zoneOf(name);
  const european = ['Europe/Berlin', 'Europe/Busingen'].includes(name) && firstYear >= 1997;
  const lines = european ? centralEurope : observances(zone, firstYear - 1, lastYear);
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...lines, 'END:VTIMEZONE'];
}

/** The year of an instant in UTC. */
export const yearOf = (instant: number): number => Math.floor(monthOf(dayOf(instant / 1_000)) / 12);
