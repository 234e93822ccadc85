import {workedOut, type FacetName} from './answer.ts';
import {facetTableOf, monthsOr, stringsOf, wholeTown, type FacetTable, type FacetValue} from './facet-table.ts';
import type {IndexOptions, SearchRecord} from './record.ts';

/** Is it known to be free of charge? A record with several prices is free only when all of them are 0. */
function isFree({free, trust, cost_options: costs}: SearchRecord): boolean {
  const known = free ?? trust?.free;
  if (typeof known === 'boolean') return known;
  return Array.isArray(costs) && costs.length > 0 && costs.every((cost) => cost?.amount === 0);
}

/** Takes records one after the other, and makes the table of those that it has got. */
export interface FacetWriter {
  add(record: SearchRecord): void;
  /** @param order as in `PostingWriter` */
  table(order: Uint32Array): FacetTable;
}

export function facetWriter(districts: IndexOptions['districts']): FacetWriter {
  const values: FacetValue[] = [];
  const codes = new Map<string, number>();
  const lists: number[] = [];
  const starts = [0];
  const youngest: number[] = [];
  const oldest: number[] = [];
  const profiles: number[] = [];
  const known = new Map<string, number>();
  const code = (facet: FacetName, value: string): number => {
    const key = `${facet} ${value}`;
    const number = codes.get(key) ?? values.push({facet, value}) - 1;
    codes.set(key, number);
    return number;
  };
  for (const district of stringsOf(districts)) code('district', district);
  const add = (record: SearchRecord): void => {
    const start = lists.length;
    const addAll = (facet: FacetName, list: unknown): void => {
      if (!Array.isArray(list)) return;
      for (const value of list) {
        if (typeof value !== 'string' || value === '') continue;
        const number = code(facet, value);
        if (!lists.includes(number, start)) lists.push(number);
      }
    };
    addAll('topic', record.topics);
    const before = lists.length;
    addAll('district', record.districts);
    if (lists.length === before) lists.push(code('district', wholeTown));
    addAll('mode', record.modes);
    addAll('access', record.access);
    addAll('language', record.languages);
    addAll('audience', record.audiences);
    if (isFree(record)) lists.push(code('free', 'true'));
    for (const facet of workedOut) addAll(facet, record.facets?.[facet]);
    const [least, most] = [
      monthsOr(record.minimum_age_months, -Infinity),
      monthsOr(record.maximum_age_months, Infinity),
    ];
    let key = `${least} ${most} `;
    for (let i = start; i < lists.length; i++) key += String.fromCodePoint(lists[i]! & 0xfffff);
    const profile = known.get(key) ?? starts.length - 1;
    profiles.push(profile);
    if (profile < starts.length - 1) lists.length = start;
    else {
      known.set(key, profile);
      starts.push(lists.length);
      youngest.push(least);
      oldest.push(most);
    }
  };
  const table = (order: Uint32Array): FacetTable =>
    facetTableOf({
      values: [...values],
      profiles: Uint32Array.from(order, (record) => profiles[record]!),
      lists: Uint32Array.from(lists),
      starts: Uint32Array.from(starts),
      youngest: Float64Array.from(youngest),
      oldest: Float64Array.from(oldest),
    });
  return {add, table};
}
