import {facetNames} from './answer.ts';
import type {SearchIndex} from './search-index.ts';
import {textOfNumbers} from './numbers.ts';

/**
 * An index as JSON, which a page reads much faster than it builds one. Synonyms are not in it: they come from files of their
 * own, and are the same for all towns. Lists of numbers are texts: see `numbers.ts`.
 */
export interface StoredIndex {
  version: 1;
  ids: readonly string[];
  /** By line. A spelling is empty when it is the word. */
  words: string;
  spellings: string;
  stems: string;
  roots: string;
  /** Postings per word; their records, each as the step from the one before. */
  counts: string;
  records: string;
  fields: string;
  weights: string;
  facets: {
    /** Each value with the number of its facet. */
    values: readonly (readonly [number, string])[];
    profiles: string;
    /** Codes per profile, and the codes. */
    counts: string;
    codes: string;
    /** Youngest and oldest per profile, in months; null is no bound. */
    ages: readonly (readonly [number | null, number | null])[];
  };
}

const steps = (starts: Uint32Array): Uint32Array => starts.slice(1).map((start, i) => start - starts[i]!);

/** What `restoreIndex` takes; a publisher writes it beside the offers that the index was built from. */
export function storeIndex({ids, postings, table}: SearchIndex): StoredIndex {
  const {vocabulary, spellings, starts, records, fields, weights} = postings;
  const moves = records.slice();
  for (let word = 0; word < vocabulary.words.length; word++)
    for (let i = starts[word + 1]! - 1; i > starts[word]!; i--) moves[i]! -= moves[i - 1]!;
  const bound = (months: number): number | null => (Number.isFinite(months) ? months : null);
  return {
    version: 1,
    ids,
    words: vocabulary.words.join('\n'),
    spellings: spellings.map((spelling, i) => (spelling === vocabulary.words[i] ? '' : spelling)).join('\n'),
    stems: textOfNumbers(vocabulary.stems),
    roots: textOfNumbers(vocabulary.roots),
    counts: textOfNumbers(steps(starts)),
    records: textOfNumbers(moves),
    fields: textOfNumbers(fields),
    weights: textOfNumbers(weights),
    facets: {
      values: table.values.map(({facet, value}) => [facetNames.indexOf(facet), value]),
      profiles: textOfNumbers(table.profiles),
      counts: textOfNumbers(steps(table.starts)),
      codes: textOfNumbers(table.lists),
      ages: [...table.youngest].map((youngest, n) => [bound(youngest), bound(table.oldest[n]!)]),
    },
  };
}
