import {parse} from 'csv-parse/sync';
import {z} from 'zod';
import {decode} from '../encoding.ts';

/** A row of GeoNames' postcodes, as far as it is needed. */
export interface PostcodeRow {
  postalCode: string;
  place: string;
  /** Key of the Kreis or kreisfreie Stadt, five digits; empty where GeoNames has none. */
  kreis: string;
}

const Row = z.object({zipcode: z.string(), place: z.string(), state_code: z.string(), community_code: z.string()});

/**
 * The places in GeoNames' table of German postcodes (CC-BY-4.0, columns `zipcode`, `place`, `state_code`, `community_code`). Postcodes
 * of large recipients, companies and offices with one of their own, are left out: nobody lives there. GeoNames gives them the
 * state as a number and all others its letters.
 */
export function readPostcodes(bytes: Uint8Array): PostcodeRow[] {
  const rows: unknown = parse(decode(bytes).text, {columns: true, bom: true, relax_quotes: true});
  return z
    .array(Row)
    .parse(rows)
    .filter(({zipcode, state_code: state}) => /^\d{5}$/.test(zipcode) && !/^\d+$/.test(state))
    .map(({zipcode, place, community_code: kreis}) => ({postalCode: zipcode, place: place.trim(), kreis}));
}
