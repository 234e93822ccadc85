import type {OpenState} from '../../domain/schedule/index.ts';
import type {OpenPlace} from './facts.ts';

/** What a visitor looks for in a list, beside what the page's editor chose. */
export interface Wanted {
  /** Codes of amenities. */
  readonly amenities: readonly string[];
  /** Only what is open at this moment, for sure. */
  readonly openNow: boolean;
}

/** A place as it is at one moment. */
export interface Row extends OpenPlace {
  readonly state: OpenState | undefined;
}

/** Open now, then by the next opening, then those of which nothing is known; else as in the directory. */
export function rowsAt(now: Date, places: readonly OpenPlace[], amenity: string): Row[] {
  return places
    .filter(({place}) => !amenity || place.amenities?.includes(amenity))
    .map((open) => ({...open, state: open.opening?.at(now)}))
    .sort((a, b) => rank(a.state) - rank(b.state));
}

/** For sure, not only unless there are school holidays. */
export const isOpen = (state: OpenState | undefined): boolean => !!state?.open && !state.uncertain;

/** Comparable, where Infinity would not be: its difference to itself is no number. */
function rank(state: OpenState | undefined): number {
  if (state?.open) return isOpen(state) ? 0 : 1;
  return state?.nextChange ? Date.parse(state.nextChange) : Number.MAX_SAFE_INTEGER;
}
