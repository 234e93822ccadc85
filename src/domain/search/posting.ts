import {fold, wordsOf} from './fold.ts';
import type {IndexOptions, SearchRecord} from './record.ts';
import {stopWords} from './stop-words.ts';
import {vocabularyOf, type Vocabulary} from './vocabulary.ts';

/** Where a word stands, and what that is worth. A short name gains up to 8: its one word says more. */
export const fields = ['name', 'topic', 'keyword', 'organization', 'place', 'text'] as const;
const weights = [40, 22, 20, 18, 14, 10];

/** Which word stands in which record. The postings of a word lie side by side, so those of a beginning do too. */
export interface Postings {
  vocabulary: Vocabulary;
  /** Each word as a record writes it. */
  spellings: readonly string[];
  /** The postings of word n are from `starts[n]` to `starts[n + 1]`. */
  starts: Uint32Array;
  records: Uint32Array;
  fields: Uint8Array;
  weights: Uint8Array;
}

/** All strings in a text, localized text or list of them; nothing else is one, and nothing is sought deeper than that. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && depth < 3
    ? Object.values(value).flatMap((item) => textsOf(item, depth + 1))
    : [];
}

const namesOf = (names: IndexOptions['topicNames'], ids: unknown): string[] =>
  textsOf(ids).flatMap((id) => (names && Object.hasOwn(names, id) ? textsOf(names[id]) : []));

/** The texts of a record in the order of `fields`. */
const fieldTexts = (record: SearchRecord, options: IndexOptions): string[][] => [
  textsOf([record.name, record.alternate_name]),
  namesOf(options.topicNames, record.topics),
  textsOf(record.keywords),
  [...textsOf(record.provider), ...namesOf(options.organizationNames, record.organization_id)],
  [
    ...namesOf(options.placeNames, [record.place_id, record.place_ids]),
    ...namesOf(options.districtNames, record.districts),
  ],
  textsOf(record.description),
];

/** The postings of `records`, numbered in their order. A word is counted once per record, where it weighs most. */
export function postingsOf(records: readonly SearchRecord[], options: IndexOptions): Postings {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const spellings: string[] = [];
  /** Folding is dear and texts repeat themselves: each spelling is folded once. -1 is a word that is not indexed. */
  const known = new Map<string, number>();
  const numberOf = (spelling: string): number => {
    const before = known.get(spelling);
    if (before !== undefined) return before;
    const word = fold(spelling);
    let number = word === '' || stopWords.has(word) ? -1 : numbers.get(word);
    if (number === undefined) {
      number = words.push(word) - 1;
      spellings.push(spelling);
      numbers.set(word, number);
    }
    known.set(spelling, number);
    return number;
  };
  /** Names of topics, places and organizations come again with every record: the words of a short text are kept. */
  const read = new Map<string, readonly number[]>();
  const numbersOf = (text: string): readonly number[] => {
    const before = read.get(text);
    if (before) return before;
    const found = wordsOf(text).map(numberOf);
    if (text.length < 80) read.set(text, found);
    return found;
  };
  const lastRecord: number[] = [];
  const raw: number[] = [];
  records.forEach((record, n) => {
    fieldTexts(record, options).forEach((texts, field) => {
      for (const text of texts) {
        const found = numbersOf(text);
        const weight = weights[field]! + (field ? 0 : Math.round(8 / found.length));
        for (const number of found) {
          if (number < 0 || lastRecord[number] === n) continue;
          lastRecord[number] = n;
          raw.push(number, n, field, weight);
        }
      }
    });
  });
  const order = words.map((_, number) => number).sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
  const places = new Uint32Array(words.length);
  order.forEach((number, place) => (places[number] = place));
  const count = raw.length / 4;
  const starts = new Uint32Array(words.length + 1);
  for (let i = 0; i < raw.length; i += 4) starts[places[raw[i]!]! + 1]!++;
  for (let i = 0; i < words.length; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const postings = {
    vocabulary: vocabularyOf(order.map((number) => words[number]!)),
    spellings: order.map((number) => spellings[number]!),
    starts,
    records: new Uint32Array(count),
    fields: new Uint8Array(count),
    weights: new Uint8Array(count),
  };
  for (let i = 0; i < raw.length; i += 4) {
    const at = next[places[raw[i]!]!]!++;
    postings.records[at] = raw[i + 1]!;
    postings.fields[at] = raw[i + 2]!;
    postings.weights[at] = raw[i + 3]!;
  }
  return postings;
}
