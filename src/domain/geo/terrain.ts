import {boundsOf, centreOf, germany, holds, type Bounds} from './bounds.ts';
import type {Outline} from './outlines.ts';
import {positionOf, type Position} from './position.ts';
import {shapeOf} from './shape.ts';

/** Something at a place, in degrees. */
export interface GeoPoint {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Id of the district it is in. */
  readonly district?: string | undefined;
}

export interface GeoDistrict {
  readonly id: string;
  readonly outline?: Outline | undefined;
  /** Where its name can stand when there is no outline. */
  readonly point?: Position | undefined;
}

export interface PlacedPoint<P> {
  readonly point: P;
  readonly at: Position;
}

export interface PlacedDistrict<D> {
  readonly district: D;
  /** As in `Shape`. */
  readonly path: string | undefined;
  readonly at: Position;
  /** What to look at to see all of it. */
  readonly bounds: Bounds;
}

/** What can be drawn of points and districts. */
export interface Terrain<P, D> {
  readonly points: readonly PlacedPoint<P>[];
  readonly districts: readonly PlacedDistrict<D>[];
  /** What to look at first; undefined when there is nothing to draw. */
  readonly home: Bounds | undefined;
}

/**
 * Leaves out what has no place, or a place that cannot be meant: with latitude and longitude swapped, or outside Germany
 * unless the districts themselves are elsewhere. A district without outline and point is where its points are.
 */
export function terrainOf<P extends GeoPoint, D extends GeoDistrict>(
  points: readonly P[],
  districts: readonly D[],
): Terrain<P, D> {
  const region = regionOf(districts.flatMap((district) => placed(district, []) ?? []));
  const inside = new Map<string | undefined, Position[]>();
  const seen = points.flatMap((point) => {
    const at = positionOf([point.longitude, point.latitude]);
    if (!at || !holds(region, at)) return [];
    const others = inside.get(point.district);
    if (others) others.push(at);
    else inside.set(point.district, [at]);
    return {point, at};
  });
  const drawn = districts
    .flatMap((district) => placed(district, inside.get(district.id) ?? []) ?? [])
    .filter(({at}) => holds(region, at));
  return {points: seen, districts: drawn, home: homeOf(drawn, seen)};
}

/** Where a district is: by its outline, else its point, else the points in it. */
function placed<D extends GeoDistrict>(district: D, inside: readonly Position[]): PlacedDistrict<D> | undefined {
  const {outline, point} = district;
  const shape = outline && shapeOf(outline);
  if (shape) return {district, path: shape.path, at: shape.middle, bounds: shape.bounds};
  const own = positionOf(point);
  const bounds = boundsOf(own ? [own] : inside, 0.004);
  return bounds && {district, path: undefined, at: centreOf(bounds), bounds};
}

/** Germany, unless all districts are elsewhere; those that are in Germany when read the other way round are not. */
function regionOf(districts: readonly PlacedDistrict<unknown>[]): Bounds {
  const german = districts.some(({at}) => holds(germany, at) || holds(germany, [at[1], at[0]]));
  return (
    (german
      ? undefined
      : boundsOf(
          districts.map(({at}) => at),
          1,
        )) ?? germany
  );
}

/** The districts and what is near them; without outlines all but what is far off: one wrong digit would make a town a dot. */
function homeOf(
  districts: readonly PlacedDistrict<unknown>[],
  points: readonly PlacedPoint<unknown>[],
): Bounds | undefined {
  const corners = districts.flatMap(({bounds: {west, south, east, north}}): Position[] => [
    [west, south],
    [east, north],
  ]);
  const all = [...corners, ...points.map(({at}) => at)];
  const core = districts.some(({path}) => path) ? corners : all;
  const middle: Position = [median(core.map(([x]) => x)), median(core.map(([, y]) => y))];
  const far = ([x, y]: Position): number => Math.hypot(x - middle[0], y - middle[1]);
  const most = core === all ? Math.max(0.2, 6 * median(all.map(far))) : Math.max(...corners.map(far));
  // One place alone is not looked at from a hand's breadth.
  return boundsOf(
    all.filter((at) => far(at) <= most),
    0.004,
  );
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
