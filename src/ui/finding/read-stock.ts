import type {Town} from '../../data/town.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {reportPart} from '../../ui/report-part.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import type {Stock} from './finder.ts';

/** All that the search works on. @throws DataError when the offers cannot be read */
export async function readStock(town: Town, host: Element): Promise<Stock> {
  const {directory} = town;
  const [offers, places, organizations, synonyms] = await Promise.all([
    town.list('offers'),
    town.byId('places'),
    town.byId('organizations'),
    synonymsOrNone(),
  ]);
  const timezone = timeZoneFor(host, directory);
  return {offers, places, organizations, directory, synonyms, timezone, holidays: holidaysOf(directory)};
}

/** Everyday words for what the offers call otherwise; without them the search still knows the offers' own words. */
async function synonymsOrNone(): Promise<Stock['synonyms']> {
  try {
    const [{synonymsDe}, {synonymsForeign}] = await Promise.all([
      import('../../domain/search/synonyms.de.ts'),
      import('../../domain/search/synonyms.foreign.ts'),
    ]);
    return [...synonymsDe, ...synonymsForeign];
  } catch (cause) {
    reportPart('everyday words could not be loaded', cause);
    return [];
  }
}
