import type {District, Topic} from '../../contract/directory.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import {offerFacets} from './offer-facets.ts';
import type {IndexOptions, SearchRecord, Words} from './record.ts';

/** What the words of an offer's index come from. */
export interface OfferIndexSources {
  readonly topics?: readonly Topic[] | undefined;
  readonly districts?: readonly District[] | undefined;
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
}

/** Ways to take part without going anywhere; an offer that has one of them is also found as `digital`. */
const digital = ['phone', 'video', 'chat', 'mail'];

/** An offer as the index reads it. The publisher's index and the page's must be of the same, so both ask here. */
export const offerRecord = (offer: Offer, places: ReadonlyMap<string, Place>): SearchRecord => ({
  ...offer,
  ...(offer.modes?.some((mode) => digital.includes(mode)) && {modes: [...offer.modes, 'digital']}),
  facets: offerFacets(offer, places),
});

/** The words behind the ids in offers. */
export function offerWords({topics = [], districts = [], places, organizations}: OfferIndexSources): IndexOptions {
  return {
    topicNames: named(topics, ({keywords = []}) => keywords),
    districtNames: named(districts, ({postal_codes = []}) => postal_codes),
    placeNames: named(places.values(), ({address}) => where(address)),
    organizationNames: named(organizations.values(), () => []),
    districts: districts.map(({id}) => id),
  };
}

/** By id, the names and what else is said of each. */
const named = <T extends {id: string; name: Text}>(
  items: Iterable<T>,
  further: (item: T) => readonly string[],
): Words => Object.fromEntries(Array.from(items, (item) => [item.id, [...spellings(item.name), ...further(item)]]));

const spellings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** People look for what is near by postcode and town. */
const where = (address: Place['address']): string[] => [address?.postal_code ?? '', address?.city ?? ''];
