import type {Offer} from '../../contract/offer.ts';
import type {Text} from '../../contract/text.ts';
import type {Place} from '../../contract/place.ts';
import {offerFacets, type IndexOptions, type SearchRecord} from '../../domain/search/index.ts';
import type {Surroundings} from '../offer/surroundings.ts';

/** A slice of a town's offers, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  readonly topic: string;
  readonly district: string;
  readonly audience: string;
  readonly provider: string;
  /** Ids of offers, separated by blanks. */
  readonly offers: string;
  /** Only places in childcare. */
  readonly childcare?: boolean;
}

/** What the search works on. */
export interface Stock extends Surroundings {
  readonly offers: readonly Offer[];
  readonly synonyms: readonly (readonly string[])[];
}

/** The offers that belong to the slice and are on offer. */
export function sliceOf(offers: readonly Offer[], preset: Preset): Offer[] {
  const {topic, district, audience, provider} = preset;
  const wanted = preset.offers.split(/\s+/).filter(Boolean);
  return offers.filter(
    ({id, topics = [], districts = [], audiences = [], organization_id, childcare, status = 'active'}) =>
      (status === 'active' || status === 'temporarily closed') &&
      (!preset.childcare || childcare !== undefined) &&
      (!wanted.length || wanted.includes(id)) &&
      (!topic || topics.includes(topic)) &&
      // An offer without districts is for the whole town.
      (!district || districts.length === 0 || districts.includes(district)) &&
      (!audience || audiences.includes(audience)) &&
      (!provider || organization_id === provider),
  );
}

/** An offer as the index reads it. */
export const recordOf = (offer: Offer, places: Surroundings['places']): SearchRecord => ({
  ...offer,
  facets: offerFacets(offer, places),
});

/** The words behind the ids in offers. */
export function wordsOf({places, organizations, directory, synonyms}: Stock): IndexOptions {
  const {topics = [], districts = []} = directory;
  return {
    topicNames: Object.fromEntries(topics.map(({id, name, keywords = []}) => [id, [...spellings(name), ...keywords]])),
    districtNames: Object.fromEntries(districts.map(({id, name}) => [id, spellings(name)])),
    placeNames: Object.fromEntries(
      [...places].map(([id, {name, address}]) => [id, [...spellings(name), ...where(address)]]),
    ),
    organizationNames: Object.fromEntries([...organizations].map(([id, {name}]) => [id, spellings(name)])),
    districts: districts.map(({id}) => id),
    synonyms: [...synonyms, ...(directory.synonyms ?? [])],
  };
}

const spellings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** People look for what is near by postcode and town. */
const where = (address: Place['address']): string[] =>
  [address?.postal_code, address?.city].filter((word): word is string => Boolean(word));
