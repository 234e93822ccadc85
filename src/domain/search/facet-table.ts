import {
  facetNames,
  workedOut,
  type FacetChoice,
  type FacetCounts,
  type FacetName,
  type FacetReason,
  type SearchAnswer,
} from './answer.ts';
import type {IndexOptions, SearchRecord} from './record.ts';
import type {SearchIndex} from './search-index.ts';

/** The value of the facet `district` for records that serve the whole town. No id is empty. */
const wholeTown = '';

/**
 * The facet values of all records. A code is the number of one value of one facet. Typed arrays, because each keystroke runs
 * through all of them.
 */
export interface FacetTable {
  values: readonly FacetValue[];
  /** The bit of a code's facet: `1 << facetNames.indexOf(facet)`. */
  bits: Uint16Array;
  /** Records with the same values and ages have one profile, which is looked at once per search. */
  profiles: Uint32Array;
  /** The codes of profile n are `lists` from `starts[n]` to `starts[n + 1]`. */
  lists: Uint32Array;
  starts: Uint32Array;
  /** Per profile, in months. */
  youngest: Float64Array;
  oldest: Float64Array;
  /** Records per code, and per profile. */
  sizes: Uint32Array;
  records: Uint32Array;
  /** The codes of topics, and that of serving the whole town, -1 when no record does. */
  topics: readonly number[];
  everywhere: number;
  /** Counts of nothing, to be copied and filled: that is much quicker than to make objects key by key. */
  none: FacetCounts;
}

export interface FacetValue {
  facet: FacetName;
  value: string;
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

/** A table with what can be worked out from the rest. */
export function facetTableOf(
  stored: Omit<FacetTable, 'bits' | 'sizes' | 'records' | 'topics' | 'everywhere' | 'none'>,
): FacetTable {
  const {values, profiles, lists, starts} = stored;
  const bits = Uint16Array.from(values, ({facet}) => bitOf(facet));
  // fromEntries, unlike assignment, makes a plain property of an id such as `__proto__`.
  const none = perFacet((name) =>
    Object.fromEntries(values.flatMap(({facet, value}) => (facet === name && value !== wholeTown ? [[value, 0]] : []))),
  );
  const records = new Uint32Array(starts.length - 1);
  for (const profile of profiles) records[profile]!++;
  const sizes = new Uint32Array(bits.length);
  for (let n = 0; n + 1 < starts.length; n++)
    for (let i = starts[n]!; i < starts[n + 1]!; i++) sizes[lists[i]!]! += records[n]!;
  const topics = values.flatMap(({facet}, code) => (facet === 'topic' ? [code] : []));
  return {
    ...stored,
    bits,
    sizes,
    records,
    topics,
    everywhere: values.findIndex(({value}) => value === wholeTown),
    none,
  };
}

function perFacet<T>(of: (facet: FacetName) => T): Record<FacetName, T> {
  const found: Partial<Record<FacetName, T>> = {};
  for (const facet of facetNames) found[facet] = of(facet);
  if (isWhole(found)) return found;
  throw new Error('a facet is missing');
}

const isWhole = <T>(found: Partial<Record<FacetName, T>>): found is Record<FacetName, T> =>
  facetNames.every((facet) => facet in found);

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
    if (!choice[facet]) continue;
    const values = facet === 'free' ? (choice.free === true ? ['true'] : []) : stringsOf(choice[facet]);
    if (!values.length) continue;
    required |= bitOf(facet);
    table.values.forEach((each, code) => {
      if (each.facet === facet && (each.value === wholeTown || values.includes(each.value))) codes[code] = 1;
    });
  }
  return {required, codes, age};
}

/** Is the age one that profile n is for? */
const suits = ({youngest, oldest}: FacetTable, n: number, age: number): boolean =>
  age >= youngest[n]! && age <= oldest[n]!;

/** The facets whose choice profile n does not fulfil, as bits. */
export function missingIn(table: FacetTable, {required, codes, age}: Chosen, n: number): number {
  const {lists, bits, starts} = table;
  let missing = required;
  if (!missing) return 0;
  if (suits(table, n, age)) missing &= ~ageBit;
  for (let i = starts[n]!; i < starts[n + 1]!; i++) if (codes[lists[i]!]) missing &= ~bits[lists[i]!]!;
  return missing;
}

/**
 * Counts by value, and per asked age, the records of the profiles in `work.used`: in every facet when nothing is missing, and when
 * one facet alone speaks against a profile, in that facet, whose counts follow the other choices and not its own. A record for
 * the whole town counts for each district. Leaves the work space ready for the next search.
 */
export function countsOf(
  {table, work}: Pick<SearchIndex, 'table' | 'work'>,
  profiles: number,
  asked: readonly number[] = [],
): Pick<SearchAnswer, 'total' | 'facets' | 'ages'> {
  const {values, none, lists, bits, starts} = table;
  const {used, perProfile, missing} = work;
  const counts = work.counts.fill(0);
  const ages = asked.map(() => 0);
  let total = 0;
  for (let i = 0; i < profiles; i++) {
    const n = used[i]!;
    const lacks = missing[n]!;
    const records = perProfile[n]!;
    perProfile[n] = 0;
    if (lacks & (lacks - 1)) continue;
    if (!lacks) total += records;
    for (let p = starts[n]!; p < starts[n + 1]!; p++)
      if (!lacks || lacks === bits[lists[p]!]) counts[lists[p]!]! += records;
    if (!lacks || lacks === ageBit)
      for (let a = 0; a < ages.length; a++) if (suits(table, n, asked[a]!)) ages[a]! += records;
  }
  const everywhere = counts[table.everywhere] ?? 0;
  const facets = perFacet((facet) => ({...none[facet]}));
  values.forEach(({facet, value}, code) => {
    if (value !== wholeTown) facets[facet][value] = counts[code]! + (facet === 'district' ? everywhere : 0);
  });
  return {total, facets, ages};
}

/** Which of the choices a record fulfils, and by what. The subject is left out: everybody sees it in the list itself. */
export function facetReasonsOf(table: FacetTable, chosen: Chosen, record: number): FacetReason[] {
  const reasons: FacetReason[] = [];
  if (!chosen.required) return reasons;
  const n = table.profiles[record]!;
  const bounded = table.youngest[n]! > -Infinity || table.oldest[n]! < Infinity;
  if (chosen.required & ageBit && bounded) reasons.push({kind: 'age'});
  for (let i = table.starts[n]!; i < table.starts[n + 1]!; i++) {
    const code = table.lists[i]!;
    const {facet, value} = table.values[code]!;
    if (!chosen.codes[code] || facet === 'topic') continue;
    if (value === wholeTown) reasons.push({kind: 'whole_town'});
    else if (facet === 'free') reasons.push({kind: facet});
    else if (value === 'drop_in') reasons.push({kind: value});
    else reasons.push({kind: facet, term: value});
  }
  return reasons;
}
