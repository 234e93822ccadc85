import {conceptsOf, prepareConcepts} from './concept.ts';
import type {FacetTable} from './facet-table.ts';
import {facetWriter} from './facet-writer.ts';
import {byName, nameOf, type Named} from './by-name.ts';
import {postingWriter, type Postings} from './posting.ts';
import type {IndexOptions, SearchRecord} from './record.ts';
import type {Range} from './unit.ts';
import {prepareVocabulary} from './vocabulary.ts';

/** Records ready to be searched. Opaque: made by `buildIndex`, read by `search`, which also keeps its work space here. */
export interface SearchIndex {
  /** By name, then id: among equal hits the lower number comes first. */
  ids: readonly string[];
  postings: Postings;
  /** Read when first asked for: see `conceptsOf`. */
  synonyms: Synonyms;
  table: FacetTable;
  work: Work;
}

/** One place per record, made once: a search marks what is valid with its generation instead of clearing. */
export interface Work {
  /** Of a query of one word: the records that it found have the number of the turn, from 1 to 255. */
  turn: number;
  seen: Uint8Array;
  /** Of a query of several words. */
  generation: number;
  /** Generation + number of the query's word that found the record last. */
  marks: Uint32Array;
  /** The words of the query that found the record, as bits. */
  slots: Uint32Array;
  scores: Float64Array;
  /** How much of the query the record speaks of. */
  covered: Float64Array;
  /** What the present word is worth in the record, and the records that it found. */
  worth: Float64Array;
  own: Uint32Array;
  /** Per word of the query: posting * 16 + how. */
  finds: Uint32Array[];
  touched: Uint32Array;
  counts: Uint32Array;
  /** Per profile: records, what they lack; and the profiles that occur. */
  perProfile: Uint32Array;
  missing: Uint32Array;
  used: Uint32Array;
  /** The words looked up last, and the postings of each group of synonyms asked for so far. */
  known: Map<string, Range[]>;
  groups: Map<number, Uint32Array>;
  /** Postings, and words looked at for typos, since the index was made: a measure that no clock disturbs. */
  steps: number;
}

type Synonyms = NonNullable<IndexOptions['synonyms']>;
const none: Synonyms = [];

/** An index of its parts. */
export function indexOf(
  {ids, postings, table}: Pick<SearchIndex, 'ids' | 'postings' | 'table'>,
  synonyms: Synonyms = none,
): SearchIndex {
  const perRecord = (): Uint32Array => new Uint32Array(ids.length);
  const perProfile = (): Uint32Array => new Uint32Array(table.records.length);
  const scores = (): Float64Array => new Float64Array(ids.length);
  const work: Work = {
    turn: 0,
    seen: new Uint8Array(ids.length),
    generation: 0,
    marks: perRecord(),
    slots: perRecord(),
    scores: scores(),
    covered: scores(),
    worth: scores(),
    own: perRecord(),
    finds: [],
    touched: perRecord(),
    counts: new Uint32Array(table.values.length),
    perProfile: perProfile(),
    missing: perProfile(),
    used: perProfile(),
    known: new Map(),
    groups: new Map(),
    steps: 0,
  };
  return {ids, postings, synonyms, table, work};
}

/** The same index with other groups of synonyms, as when those of a language have arrived. */
export const withSynonyms = (index: SearchIndex, synonyms: Synonyms): SearchIndex => indexOf(index, synonyms);

/** Does in slices what the first search would have to do. */
export function* prepare({postings: {vocabulary}, synonyms}: SearchIndex): Generator<undefined, void> {
  conceptsOf(synonyms);
  yield;
  prepareConcepts(conceptsOf(synonyms));
  yield;
  prepareVocabulary(vocabulary);
}

/**
 * An index of `records` (offers, events, or anything of that shape). Of several records with one id the first stays; one
 * without an id is left out; any other field may be missing. Never throws, and keeps nothing of the records but words.
 */
export function buildIndex(records: readonly SearchRecord[], options: IndexOptions = {}): SearchIndex {
  const building = buildInSlices(records, options, records.length);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in slices of so many records, for a page that must stay quick: a pause after each, the index at the end.
 */
export function* buildInSlices(
  records: readonly SearchRecord[],
  options: IndexOptions = {},
  slice = 250,
): Generator<void, SearchIndex> {
  const seen = new Set<string>();
  const named: Named[] = [];
  const postings = postingWriter(options);
  const facets = facetWriter(options.districts);
  for (let n = 0; n < records.length; n++) {
    const record = records[n];
    if (typeof record?.id === 'string' && !seen.has(record.id)) {
      seen.add(record.id);
      named.push({id: record.id, name: nameOf(record.name)});
      postings.add(record);
      facets.add(record);
    }
    if ((n + 1) % slice === 0) yield;
  }
  const order = Uint32Array.from(named, (_, n) => n).sort((a, b) => byName(named[a]!, named[b]!));
  const ids = Array.from(order, (n) => named[n]!.id);
  return indexOf({ids, postings: postings.postings(order), table: facets.table(order)}, options.synonyms);
}
