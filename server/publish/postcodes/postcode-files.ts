import type {PostcodeIndex, PostcodePlace} from '../../../src/contract/postcode-index.ts';
import type {PostcodeRow} from './postcode-table.ts';
import type {ServedTown} from './served-town.ts';

const attribution = 'GeoNames, CC-BY-4.0';

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/,.*$|\s*\(.*\)$/, '')
    .trim();

/** How surely a town serves a row: its postcode is listed, its name and Kreis are told, it is a whole Kreis or Land. */
function fit({postalCode, place, kreis}: PostcodeRow, {ags, name, postal_codes: codes}: ServedTown): number {
  if (codes?.includes(postalCode)) return 4;
  if (codes || kreis === '') return 0;
  if (ags.length <= 5) return name === undefined && kreis.startsWith(ags) ? ags.length / 2 : 0;
  if (!ags.startsWith(kreis)) return 0;
  /* A kreisfreie Stadt is a Kreis of its own: its key ends in 000, and every place in it is hers. */
  if (/^\d{5}000$/.test(ags)) return 3;
  return name !== undefined && folded(place) === folded(name) ? 3 : 0;
}

function best(row: PostcodeRow, towns: readonly ServedTown[]): ServedTown | undefined {
  let found: ServedTown | undefined;
  let most = 0;
  for (const town of towns) {
    const worth = fit(row, town);
    if (worth > most) [found, most] = [town, worth];
  }
  return found;
}

/** Is a row in a Kreis, or a Land, of which the list has something? What lies elsewhere is left to others. */
function isNear({postalCode, kreis}: PostcodeRow, towns: readonly ServedTown[]): boolean {
  return towns.some(
    ({ags, postal_codes: codes}) => codes?.includes(postalCode) || (kreis !== '' && kreis.startsWith(ags.slice(0, 5))),
  );
}

/** The documents by the first three digits of their postcodes, in order: `592` -> those of 59200 to 59299. */
export function postcodeFiles(
  rows: readonly PostcodeRow[],
  towns: readonly ServedTown[],
  schema: string,
): Map<string, PostcodeIndex> {
  const byDigits = new Map<string, Map<string, PostcodePlace>>();
  for (const row of rows) {
    if (!isNear(row, towns)) continue;
    const {postalCode, place, kreis} = row;
    const town = best(row, towns);
    const ags = town && town.ags.length > 5 ? town.ags : kreis;
    const item: PostcodePlace = {
      postal_code: postalCode,
      place,
      ...(ags !== '' && {ags}),
      ...(town && {directory: town.directory}),
    };
    const digits = postalCode.slice(0, 3);
    const items = byDigits.get(digits) ?? new Map<string, PostcodePlace>();
    byDigits.set(digits, items.set(`${postalCode} ${place}`, item));
  }
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return new Map(
    [...byDigits]
      .sort(([a], [b]) => compare(a, b))
      .map(([digits, items]) => [
        digits,
        {schema, attribution, items: [...items].sort(([a], [b]) => compare(a, b)).map(([, item]) => item)},
      ]),
  );
}
