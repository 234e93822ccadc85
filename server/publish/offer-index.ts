import type {Directory} from '../../src/contract/directory.ts';
import type {Offer} from '../../src/contract/offer.ts';
import type {Organization} from '../../src/contract/organization.ts';
import type {Place} from '../../src/contract/place.ts';
import {
  buildIndex,
  offerRecord,
  offerWords,
  type SearchIndex,
  type StoredIndex,
} from '../../src/domain/search/index.ts';
import {storeIndex} from '../../src/domain/search/stored-index.ts';

/** What the words of an offer's index come from. */
export interface OfferStock {
  directory: Directory;
  offers: readonly Offer[];
  organizations: readonly Organization[];
  places: readonly Place[];
}

/** A long collection of offers, ready to be written. */
export interface IndexedOffers {
  /** Those of the index in its order, by name, as a page shows them before anything is asked; then what is not on offer. */
  offers: Offer[];
  index: StoredIndex;
  /** As many of the first as fit. */
  first: Offer[];
}

/** What can be made use of; the rest is never found, and so is not in the index. */
const isOnOffer = ({status = 'active'}: Offer): boolean => status === 'active' || status === 'temporarily closed';

const byId = <T extends {id: string}>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** The index as the page's finder builds it, without synonyms, which every page has for all towns. */
function indexOf(offers: readonly Offer[], {directory, organizations, places}: OfferStock): SearchIndex {
  const {topics, districts} = directory;
  const placesById = byId(places);
  return buildIndex(
    offers.map((offer) => offerRecord(offer, placesById)),
    offerWords({topics, districts, places: placesById, organizations: byId(organizations)}),
  );
}

const byteLength = (document: unknown): number => new TextEncoder().encode(JSON.stringify(document)).length;

/** The records from the front that fit `most` bytes of JSON as `{schema, items}`. */
function firstOf(offers: readonly Offer[], schema: string, most: number): Offer[] {
  let bytes = byteLength({schema, items: []});
  let count = 0;
  for (const offer of offers) {
    bytes += byteLength(offer) + (count > 0 ? 1 : 0);
    if (bytes > most) break;
    count++;
  }
  return offers.slice(0, count);
}

/** Offers in the order of their prebuilt index, whose ids are the first of theirs; `most` is in bytes. */
export function indexedOffers(stock: OfferStock, schema: string, most = 10_000): IndexedOffers {
  const onOffer = stock.offers.filter(isOnOffer);
  const index = indexOf(onOffer, stock);
  const known = byId(onOffer);
  const ordered = index.ids.flatMap((id) => known.get(id) ?? []);
  return {
    offers: [...ordered, ...stock.offers.filter((offer) => !isOnOffer(offer))],
    index: storeIndex(index),
    first: firstOf(ordered, schema, most),
  };
}
