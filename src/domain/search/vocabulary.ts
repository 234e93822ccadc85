import {root, stem} from './fold.ts';
import * as how from './how.ts';
import {insideOf, type Inside} from './inside.ts';
import {lettersOf, soundOf, typosBetween, typosIn} from './typo.ts';

export type How = (typeof how)[keyof typeof how];

/** Words `from` up to and without `to` of a vocabulary. */
export interface Found {
  from: number;
  to: number;
  how: How;
}

/** Sorted folded words. */
export interface Vocabulary {
  words: readonly string[];
  /** Of each word, how many of its letters are its stem, and its root: see `fold.ts`. */
  stems: Uint8Array;
  roots: Uint8Array;
  /** What is worked out when it is first needed: see `insideOf`, `soundOf` and `lettersOf`. */
  inside?: Inside;
  sounds?: readonly string[];
  letters?: Int32Array;
}

/** `words` sorted by code unit, without doubles. */
export const vocabularyOf = (words: readonly string[]): Vocabulary => ({
  words,
  stems: Uint8Array.from(words, (word) => stem(word).length),
  roots: Uint8Array.from(words, (word) => root(stem(word)).length),
});

/** The first place of a sorted list that is not before `value`. */
export function firstFrom<T extends string | number>(list: ArrayLike<T>, value: T, low = 0): number {
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where `word` stands in the vocabulary: itself, as beginning, with another ending, as part of compounds. A short word is
 * sought inside others only at their end (Amt in Jugendamt, Kurs in Babykurse), from five letters on anywhere.
 */
export function findWord(vocabulary: Vocabulary, word: string): Found[] {
  const {words, stems, roots} = vocabulary;
  const found: Found[] = [];
  const stemmed = stem(word);
  const rooted = root(stemmed);
  const first = firstFrom(words, word);
  // No folded word holds U+FFFF.
  const end = firstFrom(words, `${word}\uffff`, first);
  const rest = words[first] === word ? first + 1 : first;
  if (rest > first) found.push({from: first, to: rest, how: how.exact});
  if (end > rest) found.push({from: rest, to: end, how: how.prefix});
  const rootStart = rooted === word ? first : firstFrom(words, rooted);
  const rootEnd = rooted === word ? end : firstFrom(words, `${rooted}\uffff`, rootStart);
  for (let i = rootStart; i < rootEnd; i++) {
    if (i === first && end > first) {
      i = end - 1;
      continue;
    }
    const way =
      stems[i] === stemmed.length && words[i]!.startsWith(stemmed)
        ? how.inflection
        : roots[i] === rooted.length
          ? how.derivation
          : stemmed.length > 3 && words[i]!.length > stemmed.length + 3 && words[i]!.startsWith(stemmed)
            ? knows(vocabulary, word) && vocabulary.inside?.joins(i, stemmed.length) && how.compound
            : undefined;
    if (way) found.push({from: i, to: i + 1, how: way});
  }
  const part = stemmed.length > 3 ? stemmed : word;
  if (part.length < 3) return found;
  vocabulary.inside ??= insideOf(vocabulary);
  vocabulary.inside.find(part, (i, known) => {
    if (words[i]!.startsWith(stemmed)) return;
    found.push({from: i, to: i + 1, how: known ? how.compound : how.loose});
  });
  return found;
}

/** Works out what the first search would else. */
export function prepareVocabulary(vocabulary: Vocabulary): void {
  vocabulary.inside ??= insideOf(vocabulary);
  vocabulary.sounds ??= vocabulary.words.map(soundOf);
  vocabulary.letters ??= Int32Array.from(vocabulary.sounds, lettersOf);
}

/** Has the vocabulary this very word, or one that differs in its ending only? */
export function knows(vocabulary: Vocabulary, word: string): boolean {
  vocabulary.inside ??= insideOf(vocabulary);
  return vocabulary.inside.knows(word);
}

/** In a shorter word one typo makes more doubt: `Aktien` and `Aktion`. */
const sureFrom = 8;

/**
 * The words from `start` up to and without `end` that `word` may be a slip of: those that sound alike, else those with one typo,
 * else those with two. At most 50.
 */
export function findTypos(vocabulary: Vocabulary, word: string, start = 0, end = vocabulary.words.length): Found[] {
  prepareVocabulary(vocabulary);
  const {words, sounds = [], letters = new Int32Array()} = vocabulary;
  const found: Found[] = [];
  let most = typosIn(word);
  if (!most) return found;
  const heard = soundOf(word);
  const bits = lettersOf(heard);
  const first = heard.charCodeAt(0);
  for (let i = start; i < end; i++) {
    // Two typos and another first letter are another word.
    const allowed = sounds[i]!.charCodeAt(0) === first ? most : Math.min(most, 1);
    let missing = bits & ~letters[i]!;
    // Each typo can bring at most one letter that the other word lacks, so most words are out after a few steps.
    for (let left = allowed; missing !== 0 && left > 0; left--) missing &= missing - 1;
    if (missing !== 0) continue;
    const typos = typosBetween(heard, sounds[i]!, allowed);
    // Short words sound alike by chance: Tattoo and tato.
    if (typos > allowed || (word.length < sureFrom && typosBetween(word, words[i]!, 1) > 1)) continue;
    if (typos < most) found.length = 0;
    most = typos;
    if (found.length < 50)
      found.push({from: i, to: i + 1, how: most > 1 || word.length < sureFrom ? how.typos : how.typo});
  }
  return found;
}
