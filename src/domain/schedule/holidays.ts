import type {Land} from '../../contract/scalars.ts';
import {firstOf, isoDate, mod, weekdayOf} from './day.ts';

/** Which days a schedule with `except_holidays` leaves out. School holidays are decided year by year, so they come as data. */
export interface HolidayCalendar {
  land: Land;
  /** First and last day, both included. */
  school?: readonly {start: string; end: string}[];
}

const REPENTANCE = 1122;

/**
 * When (a number above 100 is month and day, any other counts days from Easter Sunday), Länder (all of them when absent), first
 * and last year. Source: the holiday laws of the Länder as of 1995 and later (until 1994 Buß- und Bettag was a holiday nearly
 * everywhere). Holidays of only some municipalities are left out: Mariä Himmelfahrt in Bayern, Fronleichnam in Sachsen and
 * Thüringen, the Friedensfest in Augsburg. The names are in `public-holidays.ts`, for those who show them.
 */
const RULES: readonly [when: number, lands?: string, since?: number, last?: number][] = [
  [101], [106, 'BW BY ST'], [308, 'BE', 2019], [308, 'MV', 2023],
  [-2], [0, 'BB'], [1], [39], [49, 'BB'], [50], [60, 'BW BY HE NW RP SL'],
  [501], [508, 'BE', 2020, 2020], [508, 'BE', 2025, 2025], [617, 'BE', 2028, 2028],
  [815, 'SL'], [920, 'TH', 2019], [1003],
  [1031, 'BB MV SN ST TH'], [1031, 'HB HH NI SH', 2017], [1031, 'BE BW BY HE NW RP SL', 2017, 2017],
  [1101, 'BW BY NW RP SL'], [REPENTANCE, 'SN'], [1225], [1226],
];

/** Easter Sunday: the Sunday after the first full moon of spring, by the Gregorian tables of 1900 to 2199. */
function easter(year: number): number {
  const golden = year % 19;
  const moon = (golden * 19 + 24) % 30;
  // The tables have the two latest moons a day earlier, the second of them only in the later half of the 19 years.
  const full = firstOf(year * 12 + 2) + 20 + moon - Number(moon > 28 || (moon > 27 && golden > 10));
  return full + 7 - mod(full + 4, 7);
}

/** Dates of the public holidays of a Land in a year, each with its row's `when`; not in order. */
export function holidayDates(land: string, year: number): Map<string, number> {
  const days = new Map<string, number>();
  for (const [when, lands = land, since = 0, last = year] of RULES) {
    if (!lands.includes(land) || year < since || year > last) continue;
    let day = when > 100 ? firstOf(year * 12 + Math.floor(when / 100) - 1) + (when % 100) - 1 : easter(year) + when;
    // The Wednesday before 23 November, eleven days before the first Sunday in Advent.
    if (when === REPENTANCE) day -= weekdayOf(day - 2);
    days.set(isoDate(day), when);
  }
  return days;
}

/** Tells of a date whether these kinds of holiday leave it out. */
export function holidayTest(kinds: readonly string[], calendar: HolidayCalendar): (date: string) => boolean {
  let year: string;
  let days: Map<string, number>;
  return (date) => {
    if (year !== date.slice(0, 4)) {
      year = date.slice(0, 4);
      days = holidayDates(calendar.land, Number(year));
    }
    return (kinds.includes('public') && days.has(date)) ||
      (kinds.includes('school') && !!calendar.school?.some(({start, end}) => start <= date && date <= end));
  };
}
