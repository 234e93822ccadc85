import type {Spot} from './projection.ts';

/** Keys that lead from one spot to the next, as the step they stand for. A map is not mirrored: right is east. */
const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: {x: -1, y: 0},
  ArrowRight: {x: 1, y: 0},
  ArrowUp: {x: 0, y: -1},
  ArrowDown: {x: 0, y: 1},
};

/**
 * The spot that an arrow key leads to: the nearest within 45 degrees of its direction, else the one that is farthest off the
 * line. Undefined at the edge, and for another key.
 */
export function neighbourOf<S extends Spot>(from: Spot, spots: readonly S[], key: string): S | undefined {
  const step = steps[key];
  let [best, found]: [number, S | undefined] = [Infinity, undefined];
  for (const spot of step ? spots : []) {
    const [right, down] = [spot.x - from.x, spot.y - from.y];
    const along = right * step!.x + down * step!.y;
    const aside = Math.abs(right * step!.y + down * step!.x);
    // What is off the direction comes after all that is not.
    const cost = aside > along ? 1e9 + aside + along : Math.hypot(along, aside);
    if (along > 0 && cost < best) [best, found] = [cost, spot];
  }
  return found;
}
