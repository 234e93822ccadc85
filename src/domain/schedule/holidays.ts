import type {Land} from '../../contract/scalars.ts';
import type {Schedule} from '../../contract/schedule.ts';
import {firstOf, isoDate, mod, weekdayOf} from './day.ts';

/** Which days a schedule with `except_holidays` leaves out. School holidays are decided year by year, so they come as data. */
export interface HolidayCalendar {
  land: Land;
  /** First and last day, both included. */
  school?: readonly {start: string; end: string}[];
}

/**
 * When (month and day, or days from Easter Sunday), Länder (all of them when absent), first and last year. Source: the holiday
 * laws of the Länder as of 1995 and later (until 1994 Buß- und Bettag was a holiday nearly everywhere). Holidays of only some
 * municipalities are left out: Mariä Himmelfahrt in Bayern, Fronleichnam in Sachsen and Thüringen, the Friedensfest in Augsburg.
 * The names are in `public-holidays.ts`, for those who show them.
 */
const RULES: readonly [when: string | number, lands?: string, since?: number, last?: number][] = [
  ['01-01'],
  ['01-06', 'BW BY ST'],
  ['03-08', 'BE', 2019],
  ['03-08', 'MV', 2023],
  [-2],
  [0, 'BB'],
  [1],
  [39],
  [49, 'BB'],
  [50],
  [60, 'BW BY HE NW RP SL'],
  ['05-01'],
  ['05-08', 'BE', 2020, 2020],
  ['05-08', 'BE', 2025, 2025],
  ['06-17', 'BE', 2028, 2028],
  ['08-15', 'SL'],
  ['09-20', 'TH', 2019],
  ['10-03'],
  ['10-31', 'BB MV SN ST TH'],
  ['10-31', 'HB HH NI SH', 2017],
  ['10-31', 'BE BW BY HE NW RP SL', 2017, 2017],
  ['11-01', 'BW BY NW RP SL'],
  ['bettag', 'SN'],
  ['12-25'],
  ['12-26'],
];

/** The `when` of the public holiday in a Land on a day; the moons are those of 1900 to 2199. */
export function holidayOn(land: string, day: number): string | number | undefined {
  const date = isoDate(day);
  const year = Number(date.slice(0, 4));
  const golden = year % 19;
  const moon = (golden * 19 + 24) % 30;
  // Easter is the Sunday after the first full moon of spring. The Gregorian tables have the two latest moons a day earlier, the
  // second of them only in the later half of the 19 years.
  const full = firstOf(year * 12 + 2) + 20 + moon - Number(moon > 28 || (moon > 27 && golden > 10));
  const afterEaster = day - full - 7 + mod(full + 4, 7);
  // The Wednesday before 23 November, eleven days before the first Sunday in Advent.
  const fixed = weekdayOf(day) === 2 && /11-(1[6-9]|2[012])/.test(date) ? 'bettag' : date.slice(5);
  return RULES.find(
    ([when, lands = land, since = 0, last = year]) =>
      (when === fixed || when === afterEaster) && lands.includes(land) && year >= since && year <= last,
  )?.[0];
}

/** Whether hours pause on a day, because of a holiday that they leave out. */
export const pausesOn = (
  {except_holidays = []}: Schedule,
  {land, school = []}: HolidayCalendar,
  day: number,
): boolean =>
  except_holidays.some((kind) =>
    kind === 'public'
      ? holidayOn(land, day) !== undefined
      : school.some(({start, end}) => start <= isoDate(day) && isoDate(day) <= end),
  );

/**
 * Whether nobody can say yet if hours pause on a day, `2029-02-03`: they leave out school holidays, and the calendar ends before.
 * A date that is named one by one takes place in any case.
 */
export const isUnsure = ({except_holidays, dates = []}: Schedule, date: string, calendar?: HolidayCalendar): boolean =>
  !!except_holidays?.includes('school') &&
  !calendar?.school?.some(({end}) => date <= end) &&
  !dates.some((named) => named.startsWith(date));
