import {firstPart, splitCompound} from './compound.ts';
import {conceptsOf, groupsNear, holdersOfAll, meantBy, phrasesIn, postingsOfGroup, readWords} from './concept.ts';
import {root, stem} from './fold.ts';
import * as how from './how.ts';
import type {SearchIndex} from './search-index.ts';
import {stopWords} from './stop-words.ts';
import {findTypos, findWord, knows, type Found, type How} from './vocabulary.ts';

/** Postings `from` up to and without `to`, of `list` when there is one, else of the index. */
export interface Range {
  from: number;
  to: number;
  how: How;
  /** Always there, as all ranges must be of one shape: else the loop over postings is compiled twice. */
  list: Uint32Array | undefined;
}

/** A word of the query that tells something, and all that may stand for it. */
export interface Unit {
  word: string;
  ranges: Range[];
  weak: boolean;
  /** It is in a group of synonyms, and in one of another language. */
  meant: boolean;
  foreign: boolean;
}

/** How many words of a query are looked for; further ones are passed over. */
export const mostUnits = 12;

/** Ways that leave it open whether the word was meant. */
const unsure: ReadonlySet<How> = new Set([how.loose, how.compound, how.derivation]);

/** Where fewer postings answer a compound, its parts are asked too. */
const fewest = 4;

/** Modifiers that make no other thing of a thing: baby clothes are clothes. */
const mildFirst = /^(kind|baby|elter|famili)/;

/** Last parts that name a form and not the matter: where, when and how there is advice on debts. */
const mildLast =
  /(stell|treff|kurs|besuch|angebot|termin|antrag|platz|beratung|grupp|hilf|ambulanz|such|meldung|kost|gebuhr)$/;

/** What a text asks for; empty when no word of it tells anything. */
export function unitsOf(index: SearchIndex, text: string): Unit[] {
  const concepts = conceptsOf(index.synonyms);
  const words = readWords(text);
  const stems = words.map(stem);
  const phrases = concepts.phrases.size ? phrasesIn(concepts, stems.map(root)) : [];
  const begun = /[\p{L}\p{N}\p{M}]$/u.test(text);
  // What says nothing in one language may be a word of another, as ev is this and a house, or the beginning of one.
  const isTold = (word: string, at: number): boolean =>
    !stopWords.has(word) && !(concepts.fillers.has(word) && words.length > 1 && !concepts.groupsOfStem.has(stems[at]!));
  /** A phrase of nothing but small words. */
  const isPhrase = !words.some(isTold);
  const units = new Map<string, Unit>();
  words.forEach((word, at) => {
    const spoken = phrases.filter(({places}) => places.includes(at));
    if (units.size >= mostUnits || units.has(word) || !(isTold(word, at) || (isPhrase && spoken.length))) return;
    const groups = spoken.length ? spoken.map(({group}) => group) : (concepts.groupsOfStem.get(stems[at]!) ?? []);
    const ranges = [
      ...(spoken.length
        ? [
            ...wholeRanges(index, word),
            ...spoken.flatMap(({group, places}) => [
              ...literalRanges(index, words, places),
              groupRange(index, group, how.phrase),
            ]),
          ]
        : rangesOf(index, word, begun && at === words.length - 1)),
      ...joinedRanges(index, words[at - 1], word),
      ...joinedRanges(index, word, words[at + 1]),
    ];
    units.set(word, {
      word,
      ranges,
      weak: !spoken.length && concepts.weak.has(stems[at]!),
      meant: groups.length > 0,
      foreign: groups.length > 0 && groups.every((group) => group > concepts.foreign),
    });
  });
  // Who writes in another language than the records writes words that stand in none, and they speak against nothing.
  const isForeign = [...units.values()].some(({foreign}) => foreign);
  for (const unit of units.values()) if (isForeign && !unit.ranges.some(({from, to}) => to > from)) unit.weak = true;
  return [...units.values()];
}

/** Records that say all words of a phrase themselves, where it was typed as one and has two words that tell something. */
function literalRanges(index: SearchIndex, words: readonly string[], places: readonly number[]): Range[] {
  const told = places.map((place) => words[place]!).filter((word) => !stopWords.has(word));
  if (told.length < 2 || places.at(-1)! - places[0]! >= places.length) return [];
  const lists = told.map((word) => [...meantBy(index.postings, word)]);
  return [rangeOver(holders(index, lists), how.literal)];
}

/** `Kita Platz` is Kitaplatz. */
function joinedRanges(index: SearchIndex, one: string | undefined, other: string | undefined): Range[] {
  if (!one || !other || stopWords.has(one) || stopWords.has(other)) return [];
  const word = one + other;
  const groups = conceptsOf(index.synonyms).groupsOfStem.get(stem(word)) ?? [];
  if (!groups.length && !knows(index.postings.vocabulary, word)) return [];
  return [...wholeRanges(index, word), ...groups.map((group) => groupRange(index, group, how.phrase))];
}

const postingRanges = ({postings: {starts}}: SearchIndex, found: readonly Found[]): Range[] =>
  found.map(({from, to, how: way}) => ({from: starts[from]!, to: starts[to]!, how: way, list: undefined}));

const directRanges = (index: SearchIndex, word: string): Range[] =>
  postingRanges(index, findWord(index.postings.vocabulary, word));

/** The word itself, or with another ending. */
const wholeRanges = (index: SearchIndex, word: string): Range[] =>
  directRanges(index, word).filter(({how: way}) => way === how.exact || way === how.inflection);

const rangeOver = (list: Uint32Array, way: How): Range => ({from: 0, to: list.length, how: way, list});

function groupRange({synonyms, postings, work}: SearchIndex, group: number, way: How): Range {
  let list = work.groups.get(group);
  if (!list) {
    work.groups.set(group, (list = postingsOfGroup(conceptsOf(synonyms), group, postings)));
    work.steps += list.length;
  }
  return rangeOver(list, way);
}

/** The ranges of a word; the words typed last are kept, so that of a longer query only the new word is looked up. */
function rangesOf(index: SearchIndex, word: string, begun: boolean): Range[] {
  const {known} = index.work;
  const key = begun ? word : `${word} `;
  let ranges = known.get(key);
  if (ranges) return ranges;
  ranges = lookUp(index, word);
  if (!begun) for (const range of ranges) if (range.how === how.prefix) range.how = how.begins;
  if (known.size >= mostUnits) known.clear();
  known.set(key, ranges);
  return ranges;
}

/** All that may stand for a word. What may be a slip counts only where nothing else fits, so that it never drowns what was meant. */
function lookUp(index: SearchIndex, word: string): Range[] {
  const {postings} = index;
  const concepts = conceptsOf(index.synonyms);
  const groups = concepts.groupsOfStem.get(stem(word)) ?? [];
  const direct = directRanges(index, word);
  const way = direct.some((range) => range.how === how.exact) ? how.aside : how.synonym;
  const found = [...direct, ...[...new Set(groups)].map((group) => groupRange(index, group, way))];
  const sure = found.reduce((sum, {from, to, how: way}) => sum + (unsure.has(way) ? 0 : to - from), 0);
  if (sure) return sure < fewest ? [...found, ...partRanges(index, word)] : found;
  index.work.steps += postings.vocabulary.words.length;
  const near = [...new Set(groupsNear(concepts, word))].map((group) => groupRange(index, group, how.distant));
  const slips = found.some(({how: way}) => way !== how.loose) ? [] : findTypos(postings.vocabulary, word);
  return [...found, ...partRanges(index, word), ...near, ...postingRanges(index, slips)];
}

function holders({postings, work}: SearchIndex, lists: readonly (readonly number[])[]): Uint32Array {
  for (const list of lists) work.steps += list.length;
  return new Uint32Array(holdersOfAll(postings, lists).values());
}

/** Records that speak of all parts of a compound, each for itself. */
function partRanges(index: SearchIndex, word: string): Range[] {
  const {postings} = index;
  const concepts = conceptsOf(index.synonyms);
  const isKnown = (part: string): boolean => {
    const stemmed = stem(part);
    return (
      !stopWords.has(part) &&
      (knows(postings.vocabulary, part) || concepts.groupsOfStem.has(stemmed) || mildLast.exec(stemmed)?.index === 0)
    );
  };
  const form = mildLast.exec(stem(word))?.index;
  const matter = form && firstPart(word.slice(0, form), isKnown);
  const parts = matter ? [matter, word.slice(form)] : splitCompound(word, isKnown);
  if (!parts.length) return [];
  const lists = parts.map((part) => [
    ...meantBy(postings, part),
    ...(concepts.groupsOfStem.get(stem(part)) ?? []).flatMap((group) => [
      ...(groupRange(index, group, how.synonym).list ?? []),
    ]),
  ]);
  const about = form ? 0 : mildFirst.test(word) ? -1 : 9;
  return [rangeOver(holders(index, lists), how.parts), rangeOver(new Uint32Array(lists.at(about) ?? []), how.loose)];
}
