import type {Position} from './position.ts';
import {metresPerDegree, narrowing} from './projection.ts';

/** Metres between two positions as the crow flies; good to a percent within a Land. */
export function metresBetween([west, south]: Position, [east, north]: Position): number {
  return Math.hypot((east - west) * narrowing((south + north) / 2), north - south) * metresPerDegree;
}

/** A district with its middle, and the postcodes of the directory. */
export interface DistrictPlace {
  readonly id: string;
  readonly middle: Position;
  readonly postal_codes?: readonly string[] | undefined;
}

export interface Nearness {
  readonly id: string;
  readonly metres: number;
}

/**
 * Districts by the distance of their middles, the nearest first. "Near me" begins at a district or postcode that the visitor
 * has named: the device is never asked where it is.
 */
export function nearestDistricts(from: Position, districts: readonly DistrictPlace[]): Nearness[] {
  return districts
    .map(({id, middle}) => ({id, metres: metresBetween(from, middle)}))
    .sort((a, b) => a.metres - b.metres);
}

/** The middle of the districts that have a postcode; undefined when none has it. */
export function middleOfPostcode(postcode: string, districts: readonly DistrictPlace[]): Position | undefined {
  const found = districts.filter(({postal_codes}) => postal_codes?.includes(postcode.trim()));
  const mean = (axis: 0 | 1) => found.reduce((sum, {middle}) => sum + middle[axis], 0) / found.length;
  return found.length ? [mean(0), mean(1)] : undefined;
}
