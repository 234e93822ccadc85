import type {LitElement} from 'lit';
import type {Town} from '../../data/town.ts';
import {pageLocale} from '../../page/locale.ts';
import {holidaysOf} from '../holidays.ts';
import {reportPart} from '../report-part.ts';
import type {Stock} from './stock.ts';

/** Twice what is shown at once: some of the records may not be on offer. */
const firstPage = 40;

/**
 * All that the search works on; `isSlice`: only some of the offers will be shown, which the first of all tell nothing of.
 * @throws DataError when the offers cannot be read
 */
export async function readStock(town: Town, host: LitElement, isSlice = false): Promise<Stock> {
  const {directory} = town;
  const isInline = Array.isArray(directory.offers) && !isSlice;
  const firstByName = isInline ? (await import('../../domain/search/by-name.ts')).firstByName : undefined;
  // Of a long list the first page is shown while the rest is on its way; the element is told when that is there.
  const first = await town.first('offers', firstByName && ((records) => firstByName(records, firstPage)));
  const [offers, index, places, organizations, contacts] = await Promise.all([
    first ?? town.list('offers'),
    first ? undefined : town.indexOf('offers'),
    town.byId('places'),
    town.byId('organizations'),
    town.byId('contacts'),
  ]);
  const timezone = directory.timezone ?? 'Europe/Berlin';
  return {
    outlines: () => town.outlines(),
    originOf: (record) => town.originOf(record),
    correction: await correctionFor(town, host),
    offers,
    index,
    places,
    organizations,
    contacts,
    directory,
    synonyms: everydayWords,
    timezone,
    holidays: holidaysOf(directory),
  };
}

/** Kept by element, so that what is typed outlives data that comes anew. */
const corrections = new WeakMap<LitElement, Stock['correction']>();

/** The form for corrections comes with the tap; what leads to it is small, and only there where requests are taken. */
async function correctionFor(town: Town, host: LitElement): Promise<Stock['correction']> {
  if (!town.directory.requests) return undefined;
  const known = corrections.get(host);
  if (known) return known;
  try {
    const {Correction} = await import('../offer/correction.ts');
    const correction = new Correction(host, town);
    corrections.set(host, correction);
    return correction;
  } catch (cause) {
    reportPart('corrections can only be sent by mail', cause);
    return undefined;
  }
}

let everyday: ReturnType<Stock['synonyms']> | undefined;

/** The same list for all finders of a page, so that it is read into a search once. */
const everydayWords: Stock['synonyms'] = () => (everyday ??= synonymsOrNone());

/**
 * Everyday words for what the offers call otherwise, in German and in the languages that page and browser name; without them
 * the search still knows the offers' own words.
 */
async function synonymsOrNone(): ReturnType<Stock['synonyms']> {
  try {
    const [{synonymsDe}, {synonymsFor}] = await Promise.all([
      import('../../domain/search/synonyms.de.ts'),
      import('../../domain/search/foreign.ts'),
    ]);
    return [...synonymsDe, ...(await synonymsFor([pageLocale(), ...navigator.languages]))];
  } catch (cause) {
    reportPart('everyday words could not be loaded', cause);
    everyday = undefined;
    return [];
  }
}
