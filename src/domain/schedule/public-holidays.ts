import type {Land} from '../../contract/scalars.ts';
import {firstOf, isoDate} from './day.ts';
import {holidayOn} from './holidays.ts';

export interface PublicHoliday {
  /** `2026-04-03` */
  date: string;
  /** A code such as `good_friday`; i18n has the words. */
  id: string;
}

const LANDS = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH';

/** Codes of the rows in `holidays.ts`. */
const IDS: Readonly<Record<string, string>> = {
  '01-01': 'new_year',
  '01-06': 'epiphany',
  '03-08': 'womens_day',
  [-2]: 'good_friday',
  0: 'easter_sunday',
  1: 'easter_monday',
  39: 'ascension_day',
  49: 'whit_sunday',
  50: 'whit_monday',
  60: 'corpus_christi',
  '05-01': 'labour_day',
  '05-08': 'liberation_day',
  '06-17': 'uprising_day',
  '08-15': 'assumption_day',
  '09-20': 'childrens_day',
  '10-03': 'german_unity_day',
  '10-31': 'reformation_day',
  '11-01': 'all_saints_day',
  bettag: 'repentance_day',
  '12-25': 'christmas_day',
  '12-26': 'boxing_day',
};

/**
 * The public holidays of a Land in a year, in order; those of only some municipalities are left out, see `holidays.ts`. When
 * two fall on one day (1 May 2008), the day stands once.
 * @throws RangeError that names a Land or year that is none
 */
export function publicHolidays(land: Land, year: number): PublicHoliday[] {
  if (!LANDS.split(' ').includes(land)) throw new RangeError(`land "${land}": expected one of ${LANDS}`);
  if (!(year >= 1900 && year < 2200 && year % 1 === 0)) throw new RangeError(`year "${year}": expected 1900 to 2199`);
  const holidays: PublicHoliday[] = [];
  for (let day = firstOf(year * 12); day < firstOf(year * 12 + 12); day++) {
    const when = holidayOn(land, day);
    if (when !== undefined) holidays.push({date: isoDate(day), id: IDS[when] ?? ''});
  }
  return holidays;
}
