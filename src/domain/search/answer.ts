/** The facets with counts. `age` is a facet too, but a number and not a choice. */
export const facetNames = [
  'topic',
  'district',
  'mode',
  'access',
  'language',
  'audience',
  'free',
  'provider',
  'stepFree',
  'kind',
  'carrier',
  'integration',
  'vacant',
  'care',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Those that are worked out of an offer and its places: see `offer-facets.ts`. A yes has the one value `true`. */
export const workedOut = ['provider', 'stepFree', 'kind', 'carrier', 'integration', 'vacant', 'care'] as const;
export type WorkedOut = (typeof workedOut)[number];

/** What is chosen: within one facet OR, between facets AND. An empty list restricts nothing. */
export interface FacetChoice {
  topic?: readonly string[] | undefined;
  district?: readonly string[] | undefined;
  mode?: readonly string[] | undefined;
  access?: readonly string[] | undefined;
  language?: readonly string[] | undefined;
  audience?: readonly string[] | undefined;
  /** Age of the child in months; pregnancy is below 0. */
  age?: number | undefined;
  /** `true` keeps what is known to be free; `false` restricts nothing. */
  free?: boolean | undefined;
  provider?: readonly string[] | undefined;
  stepFree?: readonly string[] | undefined;
  kind?: readonly string[] | undefined;
  carrier?: readonly string[] | undefined;
  integration?: readonly string[] | undefined;
  vacant?: readonly string[] | undefined;
  care?: readonly string[] | undefined;
}

export interface SearchRequest {
  text?: string | undefined;
  facets?: FacetChoice | undefined;
  /** How many hits to return, 20 when absent. */
  limit?: number | undefined;
  /** How many hits to pass over. */
  offset?: number | undefined;
  /** Only these ids, as what holds for a moment (open now): hits, `total` and all counts follow. */
  only?: ReadonlySet<string> | undefined;
  /** Ages in months to count for, as `answer.ages`. */
  ages?: readonly number[] | undefined;
}

/**
 * Why a word of the query found the record. An exact word, its beginning or another ending of it is told by where it stands
 * (name … text); else by how it was found. `term` is the record's word; for `partial` it is the query's word that was left out.
 */
export interface WordReason {
  kind: 'name' | 'topic' | 'keyword' | 'organization' | 'place' | 'text' | 'compound' | 'synonym' | 'typo' | 'partial';
  term: string;
}

/** Which choice the record fulfils. `whole_town`: it has no districts, so it serves all of them. */
export type FacetReason =
  | {kind: 'age' | 'whole_town' | 'drop_in' | 'free'}
  | {kind: 'district' | 'mode' | 'access' | 'language' | 'audience' | WorkedOut; term: string};

export type Reason = WordReason | FacetReason;

export interface Hit {
  id: string;
  /** Greater is better; comparable within one answer only. 0 without text. */
  score: number;
  reasons: Reason[];
}

/** Records per value of a facet, 0 included; `free` has the one value `true`. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

export interface SearchAnswer {
  /** Records that fulfil text and all choices. */
  total: number;
  hits: Hit[];
  facets: FacetCounts;
  /** Records per asked age, in its order; like a facet they follow the other choices and not the chosen age. */
  ages: number[];
  /** Ids of the nearest topics when the text finds nothing, whatever is chosen; else empty. */
  near: string[];
}
