import {facetNames, type FacetChoice, type FacetCounts, type FacetName, type FacetReason} from './answer.ts';
import type {IndexOptions, SearchRecord} from './record.ts';

/** The value of the facet `district` for records that serve the whole town. No id is empty. */
const wholeTown = '';

/**
 * The facet values of all records. A code is the number of one value of one facet. Typed arrays, because each keystroke runs
 * through all of them.
 */
export interface FacetTable {
  values: readonly {facet: FacetName; value: string}[];
  codes: Record<FacetName, Map<string, number>>;
  /** The bit of a code's facet: `1 << facetNames.indexOf(facet)`. */
  bits: Uint8Array;
  /** The codes of record n are `lists` from `starts[n]` to `starts[n + 1]`. */
  lists: Uint32Array;
  starts: Uint32Array;
  youngest: Float64Array;
  oldest: Float64Array;
}

const bitOf = (facet: FacetName): number => 1 << facetNames.indexOf(facet);
const ageBit = 1 << facetNames.length;
const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
const monthsOr = (value: unknown, otherwise: number): number => (Number.isFinite(value) ? Number(value) : otherwise);

/** Is it known to be free of charge? A record with several prices is free only when all of them are 0. */
function isFree({free, trust, cost_options: costs}: SearchRecord): boolean {
  const known = free ?? trust?.free;
  if (typeof known === 'boolean') return known;
  return Array.isArray(costs) && costs.length > 0 && costs.every((cost) => cost?.amount === 0);
}

/** The table of `records`, in their order. */
export function facetTableOf(records: readonly SearchRecord[], districts: IndexOptions['districts']): FacetTable {
  const values: {facet: FacetName; value: string}[] = [];
  const codes: FacetTable['codes'] = {
    topic: new Map(),
    district: new Map(),
    mode: new Map(),
    access: new Map(),
    language: new Map(),
    audience: new Map(),
    free: new Map(),
  };
  const lists: number[] = [];
  const starts = [0];
  const code = (facet: FacetName, value: string): number => {
    const known = codes[facet].get(value) ?? values.push({facet, value}) - 1;
    codes[facet].set(value, known);
    return known;
  };
  for (const district of stringsOf(districts)) code('district', district);
  for (const record of records) {
    const start = lists.length;
    const add = (facet: FacetName, list: unknown): void => {
      for (const value of stringsOf(list)) {
        const number = code(facet, value);
        if (!lists.includes(number, start)) lists.push(number);
      }
    };
    add('topic', record.topics);
    const before = lists.length;
    add('district', record.districts);
    if (lists.length === before) lists.push(code('district', wholeTown));
    add('mode', record.modes);
    add('access', record.access);
    add('language', record.languages);
    add('audience', record.audiences);
    if (isFree(record)) lists.push(code('free', 'true'));
    starts.push(lists.length);
  }
  return {
    values,
    codes,
    bits: Uint8Array.from(values, ({facet}) => bitOf(facet)),
    lists: Uint32Array.from(lists),
    starts: Uint32Array.from(starts),
    youngest: Float64Array.from(records, (record) => monthsOr(record.minimum_age_months, -Infinity)),
    oldest: Float64Array.from(records, (record) => monthsOr(record.maximum_age_months, Infinity)),
  };
}

/** What is chosen, as codes. */
export interface Chosen {
  /** The bits of all facets in which something is chosen. */
  required: number;
  codes: Uint8Array;
  age: number;
}

export function chosenOf(table: FacetTable, choice: FacetChoice): Chosen {
  const codes = new Uint8Array(table.values.length);
  const age = monthsOr(choice.age, NaN);
  let required = age === age ? ageBit : 0;
  for (const facet of facetNames) {
    const values = facet === 'free' ? (choice.free === true ? ['true'] : []) : stringsOf(choice[facet]);
    if (!values.length) continue;
    required |= bitOf(facet);
    for (const value of facet === 'district' ? [wholeTown, ...values] : values) {
      const code = table.codes[facet].get(value);
      if (code !== undefined) codes[code] = 1;
    }
  }
  return {required, codes, age};
}

/** Records by code, and for each asked age. */
export interface Counts {
  codes: Uint32Array;
  asked: readonly number[];
  ages: number[];
}

/** Is the age one that record n is for? */
const suits = ({youngest, oldest}: FacetTable, n: number, age: number): boolean =>
  age >= youngest[n]! && age <= oldest[n]!;

/**
 * Does record n fulfil all choices? Counts it on the way in `counts`: in every facet when it does, and when one facet alone
 * speaks against it, in that facet, whose counts follow the other choices and not its own. The same for `asked` ages.
 */
export function fulfils(table: FacetTable, chosen: Chosen, n: number, counts: Counts): boolean {
  const {lists, bits, starts} = table;
  const start = starts[n]!;
  const end = starts[n + 1]!;
  let missing = chosen.required;
  if (missing) {
    if (suits(table, n, chosen.age)) missing &= ~ageBit;
    for (let i = start; i < end; i++) if (chosen.codes[lists[i]!]) missing &= ~bits[lists[i]!]!;
    if (missing & (missing - 1)) return false;
  }
  for (let i = start; i < end; i++) if (!missing || missing === bits[lists[i]!]) counts.codes[lists[i]!]!++;
  if (!missing || missing === ageBit) {
    for (let i = 0; i < counts.asked.length; i++) if (suits(table, n, counts.asked[i]!)) counts.ages[i]!++;
  }
  return !missing;
}

/** Counts by code as the answer shows them: a record for the whole town counts for each district. */
export function countsOf({codes}: FacetTable, counts: Uint32Array): FacetCounts {
  const everywhere = counts[codes.district.get(wholeTown) ?? -1] ?? 0;
  // fromEntries, unlike assignment, makes a plain property of an id such as `__proto__`.
  const of = (facet: FacetName): Record<string, number> =>
    Object.fromEntries(
      [...codes[facet]].flatMap(([value, code]) =>
        value === wholeTown ? [] : [[value, counts[code]! + (facet === 'district' ? everywhere : 0)]],
      ),
    );
  return {
    topic: of('topic'),
    district: of('district'),
    mode: of('mode'),
    access: of('access'),
    language: of('language'),
    audience: of('audience'),
    free: of('free'),
  };
}

/** Which of the choices record n fulfils, and by what. The subject is left out: everybody sees it in the list itself. */
export function facetReasonsOf(table: FacetTable, chosen: Chosen, n: number): FacetReason[] {
  const reasons: FacetReason[] = [];
  const bounded = table.youngest[n]! > -Infinity || table.oldest[n]! < Infinity;
  if (chosen.required & ageBit && bounded) reasons.push({kind: 'age'});
  for (const code of table.lists.subarray(table.starts[n], table.starts[n + 1])) {
    const {facet, value} = table.values[code]!;
    if (!chosen.codes[code] || facet === 'topic') continue;
    if (value === wholeTown) reasons.push({kind: 'whole_town'});
    else if (facet === 'free') reasons.push({kind: 'free'});
    else if (value === 'drop_in') reasons.push({kind: 'drop_in'});
    else reasons.push({kind: facet, term: value});
  }
  return reasons;
}
