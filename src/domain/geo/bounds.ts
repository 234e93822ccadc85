import type {Position} from './position.ts';

/** A rectangle of degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Germany with a little of its neighbours. Longitudes and latitudes here are never each other's: 5 to 16, and 47 to 55. */
export const germany: Bounds = {west: 5.5, south: 47, east: 15.5, north: 55.2};

/** The smallest rectangle around positions, with so many degrees more on each side; undefined for none. */
export function boundsOf(positions: Iterable<Position>, more = 0): Bounds | undefined {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude - more);
    east = Math.max(east, longitude + more);
    south = Math.min(south, latitude - more);
    north = Math.max(north, latitude + more);
  }
  return west <= east ? {west, south, east, north} : undefined;
}

export function holds({west, south, east, north}: Bounds, [longitude, latitude]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

export const centreOf = ({west, south, east, north}: Bounds): Position => [(west + east) / 2, (south + north) / 2];
