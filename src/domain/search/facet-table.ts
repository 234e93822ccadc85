import {
  facetNames,
  type FacetChoice,
  type FacetCounts,
  type FacetName,
  type FacetReason,
  type SearchAnswer,
} from './answer.ts';
import type {SearchIndex} from './search-index.ts';

/** The value of the facet `district` for records that serve the whole town. No id is empty. */
export const wholeTown = '';

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
export const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
export const monthsOr = (value: unknown, otherwise: number): number =>
  Number.isFinite(value) ? Number(value) : otherwise;

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
