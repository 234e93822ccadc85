import type {Contact} from '../contract/contact.ts';
import type {CollectionEnvelope} from '../contract/envelope.ts';
import type {Event} from '../contract/event.ts';
import {ContactCheck} from '../contract/generated/checks/contact.ts';
import {CollectionEnvelopeCheck} from '../contract/generated/checks/envelope.ts';
import {EventCheck} from '../contract/generated/checks/event.ts';
import {OfferCheck} from '../contract/generated/checks/offer.ts';
import {OrganizationCheck} from '../contract/generated/checks/organization.ts';
import {PlaceCheck} from '../contract/generated/checks/place.ts';
import type {Offer} from '../contract/offer.ts';
import type {Organization} from '../contract/organization.ts';
import type {Place} from '../contract/place.ts';
import {fitsOf} from './fits.ts';
import {fitting} from './fitting.ts';
import type {Found} from './merged.ts';
import {sifted} from './sifted.ts';
import {inSlices} from './slices.ts';
import type {Provenance, Source} from './source.ts';

/** What the collections of a directory hold. */
export interface Collections {
  organizations: Organization;
  places: Place;
  contacts: Contact;
  offers: Offer;
  events: Event;
}

const rules = {
  organizations: OrganizationCheck,
  places: PlaceCheck,
  contacts: ContactCheck,
  offers: OfferCheck,
  events: EventCheck,
};

/**
 * The records of one source that pass their check; a broken one is left out and counted on the console. `document` is what
 * is behind the collection's link, undefined for records that stand in the directory.
 * @throws DataError of kind `version` or `schema`
 */
export async function foundIn<N extends keyof Collections>(
  source: Source,
  name: N,
  href: string,
  document: unknown,
): Promise<Found<Collections[N]>> {
  const there = source.directory[name];
  const [list, pointer] = Array.isArray(there)
    ? [there, name]
    : [(await fitting<CollectionEnvelope>(CollectionEnvelopeCheck, document, href)).items, 'items'];
  const records = await sifted<Collections[N]>(rules[name], list, href, pointer);
  if (source.isFirst) return {source, records};
  const {qualified} = await import('./qualified.ts');
  const own: Collections[N][] = [];
  await inSlices(records, (record) => own.push(qualified(record, source.url)));
  return {source, records: own};
}

/** Those of some records that pass their check, without a word about the others. */
export function fittingIn<N extends keyof Collections>(name: N, records: readonly unknown[]): Collections[N][] {
  const fits = fitsOf(rules[name]);
  return records.filter((record): record is Collections[N] => fits(record));
}

/** Whose each of the records is, where it is not the page's own. */
export function originsOf({source, records}: Found<Collections[keyof Collections]>): [object, Provenance][] {
  const {directory, isFirst} = source;
  const named = new Map(directory.sources?.map((entry) => [entry.id, entry]));
  return records.flatMap((record): [object, Provenance][] => {
    const origin = named.get(record.source_id ?? '') ?? (isFirst ? undefined : directory.source);
    return origin ? [[record, origin]] : [];
  });
}
