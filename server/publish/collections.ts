import {Contact} from '../../src/contract/contact.ts';
import {Event} from '../../src/contract/event.ts';
import {Offer} from '../../src/contract/offer.ts';
import {Organization} from '../../src/contract/organization.ts';
import {Place} from '../../src/contract/place.ts';

/** The collections of a directory; each comes after those that its records may name. */
export const collections = ['organizations', 'places', 'contacts', 'offers', 'events'] as const;
export type Collection = (typeof collections)[number];

/** The schema of one record of each collection. */
export const recordSchemas = {
  organizations: Organization,
  places: Place,
  contacts: Contact,
  offers: Offer,
  events: Event,
} as const;

export const isCollection = (name: string): name is Collection => collections.some((known) => known === name);
