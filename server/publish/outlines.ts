import type {Text} from '../../src/contract/text.ts';
import {isObject, pointerOf} from './draft.ts';
import {faultAt, saidPlace, type Fault, type Place} from './fault.ts';
import {misplaced} from './germany.ts';
import type {Known} from './known.ts';
import {nouns, sentence, type Said} from './messages.ts';
import {nearest} from './nearest.ts';
import {readJson, type Source} from './records.ts';

type Position = [longitude: number, latitude: number];

interface Feature {
  type: 'Feature';
  id: string;
  properties: null;
  geometry: {type: 'Polygon'; coordinates: Position[][]} | {type: 'MultiPolygon'; coordinates: Position[][][]};
}

/** The districts' outlines as they are published: GeoJSON (RFC 7946), coordinates to five decimals, about a metre. */
export interface Outlines {
  type: 'FeatureCollection';
  features: Feature[];
}

const said = {
  collection: {
    de: 'erwartet wird eine FeatureCollection in GeoJSON.',
    en: 'expected a FeatureCollection in GeoJSON.',
  },
  geometry: {
    de: 'erwartet wird ein Polygon oder MultiPolygon.',
    en: 'expected a Polygon or MultiPolygon.',
  },
  ring: {
    de: 'erwartet wird ein geschlossener Ring aus mindestens vier Punkten, der letzte gleich dem ersten.',
    en: 'expected a closed ring of at least four positions, the last the same as the first.',
  },
  id: {
    de: 'erwartet wird „id“ mit der Kennung eines Ortsteils.',
    en: 'expected “id” with the id of a district.',
  },
  swapped: {
    de: 'Länge und Breite sind vertauscht; GeoJSON nennt zuerst die Länge: [7.63, 51.66].',
    en: 'longitude and latitude are swapped; GeoJSON names longitude first: [7.63, 51.66].',
  },
  outside: {
    de: 'der Punkt liegt nicht in Deutschland; erwartet wird [Länge, Breite] in Grad.',
    en: 'the position is not in Germany; expected [longitude, latitude] in degrees.',
  },
} as const satisfies Record<string, Said>;

/** Thrown inside one feature, so that one mistake is told once and not for each of its thousand points. */
class Broken extends Error {
  readonly path: readonly PropertyKey[];
  readonly said: Said;

  constructor(path: readonly PropertyKey[], said: Said) {
    super(said.en);
    this.path = path;
    this.said = said;
  }
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function positionOf(value: unknown, path: readonly PropertyKey[]): Position {
  const [longitude, latitude]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') throw new Broken(path, said.outside);
  const wrong = misplaced(latitude, longitude);
  if (wrong) throw new Broken(path, said[wrong]);
  return [rounded(longitude), rounded(latitude)];
}

const same = (a: Position | undefined, b: Position | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

function ringOf(value: unknown, path: readonly PropertyKey[]): Position[] {
  if (!Array.isArray(value)) throw new Broken(path, said.ring);
  const all = value.map((position: unknown, i) => positionOf(position, [...path, i]));
  const ring = all.filter((position, i) => i === 0 || !same(position, all[i - 1]));
  if (ring.length < 4 || !same(ring[0], ring.at(-1))) throw new Broken(path, said.ring);
  return ring;
}

function listOf<T>(value: unknown, path: readonly PropertyKey[], read: (part: unknown, path: PropertyKey[]) => T): T[] {
  if (!Array.isArray(value) || value.length === 0) throw new Broken(path, said.ring);
  return value.map((part: unknown, i) => read(part, [...path, i]));
}

function geometryOf(geometry: unknown): Feature['geometry'] {
  const path = ['geometry', 'coordinates'];
  const {type, coordinates} = isObject(geometry) ? geometry : {};
  if (type === 'Polygon') return {type, coordinates: listOf(coordinates, path, ringOf)};
  if (type !== 'MultiPolygon') throw new Broken(['geometry'], said.geometry);
  return {type, coordinates: listOf(coordinates, path, (part, at) => listOf(part, at, ringOf))};
}

function idOf(feature: Record<string, unknown>): string {
  const {id, properties} = feature;
  const found = id ?? (isObject(properties) ? properties['id'] : undefined);
  if (typeof found !== 'string' && typeof found !== 'number') throw new Broken(['id'], said.id);
  return String(found);
}

/**
 * The outlines in `outlines.geojson`, checked against the districts. Whose work they are stands in `attribution` beside
 * `features`. Each mistake is an error at its feature.
 */
export function readOutlines(
  source: Source | undefined,
  known: Known,
): {outlines?: Outlines; attribution?: Text; faults: Fault[]} {
  if (!source) return {faults: []};
  const read = readJson(source);
  if ('fault' in read) return {faults: [read.fault]};
  const document = isObject(read.document) ? read.document : {};
  const {type, features: list, attribution} = document;
  const file = source.path;
  if (type !== 'FeatureCollection' || !Array.isArray(list)) {
    return {faults: [faultAt('error', 'json', {file}, said.collection)]};
  }
  const features: Feature[] = [];
  const faults: Fault[] = [];
  const taken = new Map<string, Place>();
  for (const [i, raw] of list.entries()) {
    const place = (path: readonly PropertyKey[]): Place => ({file, pointer: pointerOf(['features', i, ...path])});
    try {
      const feature: unknown = raw;
      if (!isObject(feature)) throw new Broken([], said.geometry);
      const word = idOf(feature);
      const id = known.find('districts', word);
      if (typeof id !== 'string') {
        const near = nearest(word, known.words('districts'));
        throw new Broken(['id'], sentence.unknownReference(nouns.districts, word, near));
      }
      const first = taken.get(id);
      if (first) throw new Broken(['id'], sentence.duplicateId(id, saidPlace(first)));
      taken.set(id, place(['id']));
      features.push({type: 'Feature', id, properties: null, geometry: geometryOf(feature['geometry'])});
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      faults.push(faultAt('error', 'outline', place(error.path), error.said));
    }
  }
  const outlines: Outlines = {type: 'FeatureCollection', features};
  return {outlines, faults, ...(typeof attribution === 'string' && {attribution: attribution.slice(0, 10_000)})};
}
