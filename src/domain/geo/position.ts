/** A place on earth in degrees, in the order of GeoJSON (RFC 7946, 3.1.1): longitude first. */
export type Position = readonly [longitude: number, latitude: number];

/** A position of two numbers that can be on earth; undefined for anything else. */
export function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined;
  const [longitude, latitude]: unknown[] = value;
  return within(longitude, 180) && within(latitude, 90) ? [longitude, latitude] : undefined;
}

const within = (degrees: unknown, most: number): degrees is number =>
  typeof degrees === 'number' && Math.abs(degrees) <= most;
