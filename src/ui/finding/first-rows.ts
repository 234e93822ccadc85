import type {Offer} from '../../contract/offer.ts';
import {firstByName} from '../../domain/search/by-name.ts';
import type {Found} from './found.ts';

/**
 * What a search without words finds, without one: the first offers by name, of a topic or of all. So rows stand before the
 * search has come, and also where it never comes.
 */
export function firstRows(offers: readonly Offer[], topic: string, limit: number): Found {
  const some = topic ? offers.filter(({topics = []}) => topics.includes(topic)) : offers;
  return {
    rows: firstByName(some, limit).map((offer) => ({offer, reasons: []})),
    total: some.length,
    near: [],
  };
}
