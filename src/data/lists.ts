import {Collection} from './collection.ts';
import type {Collections} from './collections.ts';
import type {Sources} from './sources.ts';

/** All collections of a town. */
export type Lists = {readonly [N in keyof Collections]: Collection<N>};

/** What checks and merges collections is a file of its own, which comes when the first of them is wanted. */
export function listsOf(sources: Sources): Lists {
  return {
    organizations: new Collection('organizations', sources),
    places: new Collection('places', sources),
    contacts: new Collection('contacts', sources),
    offers: new Collection('offers', sources),
    events: new Collection('events', sources),
  };
}
