import type {Land} from '../../contract/scalars.ts';
import {holidayDates} from './holidays.ts';

export interface PublicHoliday {
  /** `2026-04-03` */
  date: string;
  /** A code such as `good_friday`; i18n has the words. */
  id: string;
}

const LANDS = 'BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH';

/** Codes of the rows in `holidays.ts`. */
const IDS: Readonly<Record<number, string>> = {
  101: 'new_year',
  106: 'epiphany',
  308: 'womens_day',
  [-2]: 'good_friday',
  0: 'easter_sunday',
  1: 'easter_monday',
  39: 'ascension_day',
  49: 'whit_sunday',
  50: 'whit_monday',
  60: 'corpus_christi',
  501: 'labour_day',
  508: 'liberation_day',
  617: 'uprising_day',
  815: 'assumption_day',
  920: 'childrens_day',
  1003: 'german_unity_day',
  1031: 'reformation_day',
  1101: 'all_saints_day',
  1122: 'repentance_day',
  1225: 'christmas_day',
  1226: 'boxing_day',
};

/**
 * The public holidays of a Land in a year, in order; those of only some municipalities are left out, see `holidays.ts`. When
 * two fall on one day (1 May 2008), the day stands once.
 * @throws RangeError that names a Land or year that is none
 */
export function publicHolidays(land: Land, year: number): PublicHoliday[] {
  if (!LANDS.split(' ').includes(land)) throw new RangeError(`land "${land}": expected one of ${LANDS}`);
  if (!(year >= 1900 && year < 2200 && year % 1 === 0)) throw new RangeError(`year "${year}": expected 1900 to 2199`);
  return [...holidayDates(land, year)]
    .map(([date, when]) => ({date, id: IDS[when] ?? ''}))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
