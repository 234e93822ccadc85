import type {Town} from '../../data/town.ts';
import {holidaysOf} from '../holidays.ts';
import type {Stock} from './stock.ts';

/** Twice what is shown at once: some of the records may not be on offer. */
const firstPage = 40;

/**
 * All that the search works on; `isSlice`: only some of the offers will be shown, which the first of all tell nothing of.
 * @throws DataError when the offers cannot be read
 */
export async function readStock(town: Town, isSlice = false): Promise<Stock> {
  const {directory} = town;
  const isInline = Array.isArray(directory.offers) && !isSlice;
  const firstByName = isInline ? (await import('../../domain/search/by-name.ts')).firstByName : undefined;
  // Of a long list the first page is shown while the rest is on its way; the element is told when that is there.
  const first = await town.first('offers', firstByName && ((records) => firstByName(records, firstPage)));
  const [offers, places, organizations, contacts] = await Promise.all([
    first ?? town.list('offers'),
    town.byId('places'),
    town.byId('organizations'),
    town.byId('contacts'),
  ]);
  const timezone = directory.timezone ?? 'Europe/Berlin';
  return {
    town,
    originOf: (record) => town.originOf(record),
    offers,
    isPart: first !== undefined,
    places,
    organizations,
    contacts,
    directory,
    timezone,
    holidays: holidaysOf(directory),
  };
}
