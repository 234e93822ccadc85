import {positionOf, type Position} from './position.ts';

/** The rings of one or several polygons, holes among them: a position is inside when it is within an odd number of rings. */
export type Outline = readonly (readonly Position[])[];

/**
 * Reads a town's file of outlines: a GeoJSON FeatureCollection (RFC 7946), the `id` of a feature, or of its properties, is
 * that of its district. What is no polygon, or a ring with a position that is not on earth, is left out; nothing throws.
 */
export function outlinesOf(document: unknown): ReadonlyMap<string, Outline> {
  const outlines = new Map<string, Outline>();
  for (const feature of listIn(document, 'features')) {
    const id = member(feature, 'id') ?? member(member(feature, 'properties'), 'id');
    const rings = ringsOf(member(feature, 'geometry'));
    if ((typeof id === 'string' || typeof id === 'number') && rings.length) outlines.set(String(id), rings);
  }
  return outlines;
}

function ringsOf(geometry: unknown): Position[][] {
  const type = member(geometry, 'type');
  const coordinates = listIn(geometry, 'coordinates');
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : [];
  return polygons.flatMap((rings) => (Array.isArray(rings) ? rings : [])).flatMap((ring) => ringOf(ring) ?? []);
}

/** In an array, so that `flatMap` takes it as one. A ring has four positions or more, the last is the first again. */
function ringOf(ring: unknown): [Position[]] | undefined {
  if (!Array.isArray(ring)) return undefined;
  const positions = ring.flatMap((value) => {
    const position = positionOf(value);
    return position ? [position] : [];
  });
  return positions.length === ring.length && positions.length > 3 ? [positions] : undefined;
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value ? Reflect.get(value, name) : undefined;

function listIn(value: unknown, name: string): unknown[] {
  const list = member(value, name);
  return Array.isArray(list) ? list : [];
}
