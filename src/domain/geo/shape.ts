import {boundsOf, centreOf, type Bounds} from './bounds.ts';
import type {Outline} from './outlines.ts';
import type {Position} from './position.ts';

/** What is to know of an outline. */
export interface Shape {
  readonly bounds: Bounds;
  /** Inside, in the middle of a broad part: where a name can stand. */
  readonly middle: Position;
  /** The outline as the `d` of an SVG path, in degrees. */
  readonly path: string;
}

const known = new WeakMap<Outline, Shape>();

/** Kept as long as the outline is; undefined for an outline without positions. */
export function shapeOf(outline: Outline): Shape | undefined {
  const kept = known.get(outline);
  const bounds = kept ? undefined : boundsOf(outline.flat());
  if (!bounds) return kept;
  const shape = {bounds, middle: middleOf(outline, bounds), path: outline.map(pathOf).join('')};
  known.set(outline, shape);
  return shape;
}

/** In the broadest part at half the height, or a little above or below it. */
function middleOf(outline: Outline, bounds: Bounds): Position {
  let [best, middle] = [0, centreOf(bounds)];
  // No height is likely to be a corner's.
  for (const height of [0.501, 0.401, 0.601]) {
    const latitude = bounds.south + (bounds.north - bounds.south) * height;
    const sides = crossings(outline, latitude);
    for (let i = 1; i < sides.length; i += 2) {
      const broad = sides[i]! - sides[i - 1]!;
      if (broad > best * 1.2) [best, middle] = [broad, [sides[i]! - broad / 2, latitude]];
    }
  }
  return middle;
}

/** Longitudes at which the rings cross a latitude, from west to east. */
function crossings(outline: Outline, latitude: number): number[] {
  return outline
    .flatMap((ring) =>
      ring.flatMap(([x2, y2], i) => {
        const [x1, y1] = ring[i - 1] ?? [x2, y2];
        return y1 > latitude === y2 > latitude ? [] : [x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)];
      }),
    )
    .sort((a, b) => a - b);
}

/** Five digits are a metre. Steps of less are left out. */
function pathOf(ring: readonly Position[]): string {
  const steps = ring.map(([longitude, latitude]) => `${longitude.toFixed(5)} ${latitude.toFixed(5)}`);
  return `M${steps.filter((step, i) => step !== steps[i - 1]).join('L')}Z`;
}
