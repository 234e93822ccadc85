import {eachText} from './each-text.ts';
import {fold, wordsOf} from './fold.ts';
import type {IndexOptions, SearchRecord, Words} from './record.ts';
import {stopWords} from './stop-words.ts';
import {vocabularyOf, type Vocabulary} from './vocabulary.ts';

/** Where a word stands, the best first. */
export const fields = ['name', 'topic', 'keyword', 'organization', 'place', 'text'] as const;

/** What a word is worth by its field. In a short name or text it says more; `text` is that of one of typical length. */
const weights = [150, 88, 84, 64, 50, 36];
const text = 5;
const typicalWords = 40;

/** Which word stands in which record. The postings of a word lie side by side, so those of a beginning do too. */
export interface Postings {
  vocabulary: Vocabulary;
  /** Each word as a record writes it. */
  spellings: readonly string[];
  /** The postings of word n are from `starts[n]` to `starts[n + 1]`, by record. */
  starts: Uint32Array;
  records: Uint32Array;
  fields: Uint8Array;
  weights: Uint8Array;
}

/** What a word of a text of `length` words is worth. */
function weightIn(field: number, length: number): number {
  const weight = weights[field]!;
  if (field === 0) return weight + Math.round(40 / length);
  return field === text
    ? Math.round(weight * Math.min(1.6, Math.max(0.4, 1.4 / (0.4 + length / typicalWords))))
    : weight;
}

/** Takes records one after the other, and makes postings of those that it has got. */
export interface PostingWriter {
  /** Records get the numbers 0, 1, … in the order in which they come. */
  add(record: SearchRecord): void;
  /** @param order the numbers of all records in the order in which they are to be numbered anew */
  postings(order: Uint32Array): Postings;
}

export function postingWriter(options: IndexOptions): PostingWriter {
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
      last.push(-1);
    }
    known.set(spelling, number);
    return number;
  };
  /** Names of topics, places and organizations come again with every record: the words of a short text are kept. */
  const read = new Map<string, readonly number[]>();
  const numbersOf = (words: string): readonly number[] => {
    const before = read.get(words);
    if (before) return before;
    const found = wordsOf(words)
      .map(numberOf)
      .filter((number) => number >= 0);
    if (words.length < 80) read.set(words, found);
    return found;
  };
  /** The raw postings, by record: the word, and its field and weight. `last` is the latest posting of each word. */
  const rawWords: number[] = [];
  const facts: number[] = [];
  const recordStarts: number[] = [0];
  const last: number[] = [];
  let start = 0;
  const addNumbers = (field: number, found: readonly number[]): void => {
    const weight = weightIn(field, found.length);
    for (const number of found) {
      const before = last[number]!;
      if (before < start) {
        last[number] = rawWords.push(number) - 1;
        facts.push(field * 256 + weight);
      } else if (field === text) {
        // Said again: a little more each time, up to twice as much.
        const said = facts[before]!;
        if ((said & 255) + 4 <= (said >> 8 === text ? weight * 2 : 250)) facts[before] = said + 4;
      }
    }
  };
  const addTexts = (field: number, value: unknown): void =>
    eachText(value, (each) => addNumbers(field, numbersOf(each)));
  const addNames = (field: number, names: Words | undefined, ids: unknown): void => {
    if (!names || !ids) return;
    eachText(ids, (id) => {
      if (Object.hasOwn(names, id)) addTexts(field, names[id]);
    });
  };
  const add = (record: SearchRecord): void => {
    start = rawWords.length;
    addTexts(0, record.name);
    addTexts(0, record.alternate_name);
    addNames(1, options.topicNames, record.topics);
    addTexts(2, record.keywords);
    addTexts(3, record.provider);
    addNames(3, options.organizationNames, record.organization_id);
    addNames(4, options.placeNames, record.place_id);
    addNames(4, options.placeNames, record.place_ids);
    addNames(4, options.districtNames, record.districts);
    addTexts(text, record.description);
    recordStarts.push(rawWords.length);
  };
  const postings = (order: Uint32Array): Postings => {
    const sorted = words.slice().sort();
    const places = new Uint32Array(words.length);
    sorted.forEach((word, place) => (places[numbers.get(word)!] = place));
    const count = rawWords.length;
    const starts = new Uint32Array(words.length + 1);
    for (let i = 0; i < count; i++) starts[places[rawWords[i]!]! + 1]!++;
    for (let i = 0; i < words.length; i++) starts[i + 1]! += starts[i]!;
    const next = starts.slice();
    const written = {
      vocabulary: vocabularyOf(sorted),
      spellings: sorted.map((word) => spellings[numbers.get(word)!]!),
      starts,
      records: new Uint32Array(count),
      fields: new Uint8Array(count),
      weights: new Uint8Array(count),
    };
    order.forEach((record, n) => {
      for (let i = recordStarts[record]!; i < recordStarts[record + 1]!; i++) {
        const at = next[places[rawWords[i]!]!]!++;
        written.records[at] = n;
        written.fields[at] = facts[i]! >> 8;
        written.weights[at] = facts[i]! & 255;
      }
    });
    return written;
  };
  return {add, postings};
}
