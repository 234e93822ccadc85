import {facetNames} from './answer.ts';
import {facetTableOf} from './facet-table.ts';
import {numbersOfText} from './numbers.ts';
import type {IndexOptions} from './record.ts';
import {indexOf, type SearchIndex} from './search-index.ts';
import type {StoredIndex} from './stored-index.ts';

/**
 * The index that was stored, the same as `buildIndex` would make. Undefined when it is of another version or damaged: then
 * the page builds its own.
 */
export function restoreIndex(stored: StoredIndex, synonyms?: IndexOptions['synonyms']): SearchIndex | undefined {
  try {
    return stored.version === 1 ? read(stored, synonyms) : undefined;
  } catch {
    return undefined;
  }
}

function read(stored: StoredIndex, synonyms: IndexOptions['synonyms']): SearchIndex | undefined {
  const {ids, facets} = stored;
  const words = stored.words === '' ? [] : stored.words.split('\n');
  const written = stored.spellings.split('\n');
  const size = words.length;
  const starts = startsOf(stored.counts, size);
  const count = starts[size]!;
  const records = numbersOfText(stored.records, new Uint32Array(count));
  for (let word = 0; word < size; word++)
    for (let i = starts[word]! + 1; i < starts[word + 1]!; i++) records[i]! += records[i - 1]!;
  const profiles = numbersOfText(facets.profiles, new Uint32Array(ids.length));
  const codeStarts = startsOf(facets.counts, facets.ages.length);
  const lists = numbersOfText(facets.codes, new Uint32Array(codeStarts[facets.ages.length]!));
  const values = facets.values.flatMap(([number, value]) => {
    const facet = facetNames[number];
    return facet ? [{facet, value}] : [];
  });
  const within = (list: Uint32Array, end: number): boolean => list.every((number) => number < end);
  const whole =
    written.length === Math.max(size, 1) &&
    within(records, ids.length) &&
    within(profiles, facets.ages.length) &&
    within(lists, values.length);
  if (!whole) return undefined;
  return indexOf(
    {
      ids,
      postings: {
        vocabulary: {
          words,
          stems: numbersOfText(stored.stems, new Uint8Array(size)),
          roots: numbersOfText(stored.roots, new Uint8Array(size)),
        },
        spellings: words.map((word, i) => written[i] || word),
        starts,
        records,
        fields: numbersOfText(stored.fields, new Uint8Array(count)),
        weights: numbersOfText(stored.weights, new Uint8Array(count)),
      },
      table: facetTableOf({
        values,
        profiles,
        lists,
        starts: codeStarts,
        youngest: Float64Array.from(facets.ages, ([youngest]) => youngest ?? -Infinity),
        oldest: Float64Array.from(facets.ages, ([, oldest]) => oldest ?? Infinity),
      }),
    },
    synonyms,
  );
}

function startsOf(counts: string, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  numbersOfText(counts, starts.subarray(1));
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  return starts;
}
