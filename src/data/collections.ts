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
import {checked, sound} from './checked.ts';

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

/** The records in the document behind a collection's link. @throws DataError of kind `version` or `schema` */
export function itemsOf(document: unknown, url: string): readonly unknown[] {
  return checked<CollectionEnvelope>(CollectionEnvelopeCheck, document, url).items;
}

/** The records that pass their check; a broken one is left out and counted on the console. */
export function soundRecords<N extends keyof Collections>(
  name: N,
  records: readonly unknown[],
  url: string,
  pointer: string,
): readonly Collections[N][] {
  return sound(rules[name], records, url, pointer);
}
