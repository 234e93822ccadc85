import {stem} from './fold.ts';
import {lettersOf, typosBetween, typosIn} from './typo.ts';

/** How a word was found, the best first. The numbers are kept in three bits: see `search.ts`. */
export const how = {
  exact: 0,
  prefix: 1,
  inflection: 2,
  compound: 3,
  synonym: 4,
  typo: 5,
  typos: 6,
  distant: 7,
} as const;
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
  /** All words in one string, each between two line ends: to find a word inside compounds is one `indexOf`. */
  joined: string;
  /** Where each word begins in `joined`. */
  starts: Uint32Array;
  letters: Int32Array;
}

/** `words` sorted by code unit, without doubles. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  let at = 1;
  const starts = Uint32Array.from(words, (word) => (at += word.length + 1) - word.length - 1);
  return {words, joined: `\n${words.join('\n')}\n`, starts, letters: Int32Array.from(words, lettersOf)};
}

/** The last index of a sorted list whose value is not above `value`; -1 when all are. */
export function lastUpTo(list: Uint32Array, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The first word that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words from `start` that begin with `beginning`, as the end of their range. No folded word holds U+FFFF. */
const endOf = (words: readonly string[], beginning: string): number => firstFrom(words, `${beginning}\uffff`);

/**
 * Where `word` stands in the vocabulary: itself, as beginning, with another ending, inside compounds. A short word is sought
 * inside others only at their end (Amt in Jugendamt, Kurs in Babykurse), from five letters on anywhere.
 */
export function findWord({words, joined, starts}: Vocabulary, word: string): Found[] {
  const found: Found[] = [];
  const root = stem(word);
  const first = firstFrom(words, word);
  const end = endOf(words, word);
  const rest = words[first] === word ? first + 1 : first;
  if (rest > first) found.push({from: first, to: rest, how: how.exact});
  if (end > rest) found.push({from: rest, to: end, how: how.prefix});
  const rootEnd = endOf(words, root);
  for (let i = firstFrom(words, root); i < rootEnd; i++) {
    if (i === first) i = end;
    if (i >= rootEnd) break;
    const inflected = stem(words[i]!) === root;
    if (inflected || root.length > 3) found.push({from: i, to: i + 1, how: inflected ? how.inflection : how.compound});
  }
  const part = root.length > 3 ? root : word;
  if (part.length < 3) return found;
  for (let at = joined.indexOf(part); at >= 0; at = joined.indexOf(part, at)) {
    const i = lastUpTo(starts, at);
    const before = at - starts[i]!;
    const after = words[i]!.slice(before + part.length);
    const fits =
      part.length > 4 || (part.length > 3 ? /^(e[mnrs]?|n|s|ern)?$/.test(after) : after === '' && before > 3);
    if (before > 2 && fits && !words[i]!.startsWith(root)) {
      found.push({from: i, to: i + 1, how: how.compound});
      at = starts[i]! + words[i]!.length;
    } else at++;
  }
  return found;
}

/** The words that `word` may be a slip of: those with one typo, else those with two. At most 50. */
export function findTypos({words, letters}: Vocabulary, word: string): Found[] {
  const found: Found[] = [];
  const bits = lettersOf(word);
  let most = typosIn(word);
  for (let i = 0; most > 0 && i < words.length; i++) {
    let missing = bits & ~letters[i]!;
    // Each typo can bring at most one letter that the other word lacks, so most words are out after a few steps.
    for (let left = most; missing !== 0 && left > 0; left--) missing &= missing - 1;
    if (missing !== 0) continue;
    const typos = typosBetween(word, words[i]!, most);
    if (typos > most) continue;
    if (typos < most) found.length = 0;
    most = Math.max(1, typos);
    if (found.length < 50) found.push({from: i, to: i + 1, how: most > 1 ? how.typos : how.typo});
  }
  return found;
}
