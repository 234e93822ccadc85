import {pageLocale} from '../../page/locale.ts';
import {reportPart} from '../report-part.ts';

/** Groups of words that mean the same; a file for each language. */
type Groups = readonly (readonly string[])[];

let everyday: Promise<Groups> | undefined;

/** The same list for all finders of a page, so that it is read into a search once. */
export const everydayWords = (): Promise<Groups> => (everyday ??= synonymsOrNone());

/**
 * Everyday words for what the offers call otherwise, in German and in the languages that page and browser name; without them
 * the search still knows the offers' own words.
 */
async function synonymsOrNone(): Promise<Groups> {
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
