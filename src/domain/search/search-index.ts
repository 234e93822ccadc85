import {conceptsOf, mostWords, type Concepts} from './concept.ts';
import {facetTableOf, type FacetTable} from './facet-table.ts';
import {fold} from './fold.ts';
import {postingsOf, textsOf, type Postings} from './posting.ts';
import type {IndexOptions, SearchRecord} from './record.ts';

/** Records ready to be searched. Opaque: made by `buildIndex`, read by `search`, which also keeps its work space here. */
export interface SearchIndex {
  /** By name, then id: among equal hits the lower number comes first. */
  ids: readonly string[];
  postings: Postings;
  concepts: Concepts;
  table: FacetTable;
  work: Work;
}

/** One place per record, made once: a search marks what is valid with its generation instead of clearing. */
export interface Work {
  generation: number;
  /** Generation + number of query words that the record has fulfilled so far. */
  marks: Uint32Array;
  scores: Float64Array;
  /** What the present word is worth in the record. */
  worth: Uint16Array;
  /** Per word of the query: posting * 8 + how. */
  finds: Uint32Array[];
  touched: Uint32Array;
  counts: Uint32Array;
}

const nameOf = ({name}: SearchRecord): string => fold(textsOf(name)[0] ?? '');

/**
 * An index of `records` (offers, events, or anything of that shape). Of several records with one id the first stays; one
 * without an id is left out; any other field may be missing. Never throws, and keeps nothing of the records but words.
 */
export function buildIndex(records: readonly SearchRecord[], options: IndexOptions = {}): SearchIndex {
  const first = new Map<string, {record: SearchRecord; name: string}>();
  for (const record of records) {
    if (typeof record?.id === 'string' && !first.has(record.id)) first.set(record.id, {record, name: nameOf(record)});
  }
  const sorted = [...first.values()]
    .sort((a, b) => (a.name === b.name ? (a.record.id < b.record.id ? -1 : 1) : a.name < b.name ? -1 : 1))
    .map(({record}) => record);
  const size = sorted.length;
  const table = facetTableOf(sorted, options.districts);
  return {
    ids: sorted.map(({id}) => id),
    postings: postingsOf(sorted, options),
    concepts: conceptsOf(options.synonyms),
    table,
    work: {
      generation: 0,
      marks: new Uint32Array(size),
      scores: new Float64Array(size),
      worth: new Uint16Array(size),
      finds: Array.from({length: mostWords}, () => new Uint32Array(0)),
      touched: new Uint32Array(size),
      counts: new Uint32Array(table.values.length),
    },
  };
}
