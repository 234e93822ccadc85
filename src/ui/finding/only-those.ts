import type {Offer} from '../../contract/offer.ts';
import {isCounted} from '../offer/offer-facts.ts';
import type {Choice} from './choice.ts';
import type {Stock} from './stock.ts';
import type {Times} from './times.ts';

type Ids = ReadonlySet<string>;

/**
 * What no index can know: which offers are open at a moment, which have places that somebody counted lately, and which are at the
 * places that were chosen on the map. Their ids, or undefined when nothing of it is chosen. Each set is made once a minute at
 * most and only when it is asked for, and the same choice gets the same set.
 */
export function onlyThose(
  offers: readonly Offer[],
  stock: Stock,
  times: () => Times | undefined,
): (choice: Choice, now: Date) => Ids | undefined {
  const open = onceAMinute(offers, (offer, now) => times()?.isOpen(offer, now, stock) ?? false);
  const counted = onceAMinute(offers, ({vacancies}, now) => isCounted(vacancies, now));
  let at: {places: string; ids: Ids} = {places: '', ids: new Set()};
  let last: {parts: readonly Ids[]; ids: Ids} | undefined;
  const atPlaces = (places: string): Ids => {
    if (places === at.places) return at.ids;
    const wanted = new Set(places.split(' '));
    return (at = {places, ids: idsOf(offers, ({place_ids}) => place_ids?.some((id) => wanted.has(id)) ?? false)}).ids;
  };
  return ({openNow, places, vacant}, now) => {
    const parts = [
      ...(openNow ? [open(now)] : []),
      ...(vacant ? [counted(now)] : []),
      ...(places ? [atPlaces(places)] : []),
    ];
    const [first, ...others] = parts;
    if (!first || !others.length) return first;
    if (last?.parts.length !== parts.length || parts.some((part, n) => part !== last?.parts[n]))
      last = {parts, ids: new Set([...first].filter((id) => others.every((other) => other.has(id))))};
    return last.ids;
  };
}

const idsOf = (offers: readonly Offer[], fits: (offer: Offer) => boolean): Ids =>
  new Set(offers.filter(fits).map(({id}) => id));

function onceAMinute(offers: readonly Offer[], fits: (offer: Offer, now: Date) => boolean): (now: Date) => Ids {
  let minute = NaN;
  let ids: Ids = new Set();
  return (now) => {
    const at = Math.floor(now.getTime() / 60_000);
    if (at !== minute) ids = idsOf(offers, (offer) => fits(offer, now));
    minute = at;
    return ids;
  };
}
