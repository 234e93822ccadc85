/**
 * A folded word as it is heard, so that what sounds alike is no typo: Stilcaffee and Stillcafé, Vorm and Form. No longer than the
 * word.
 */
export const soundOf = (word: string): string =>
  word
    .replace(/([aeiou])h|(.)\2+/g, '$1$2')
    .replace(/ph|v/g, 'f')
    .replace(/d?th?|d$/g, 't')
    .replace(/c?k|c(?!h)|q|g$/g, 'k')
    .replace(/y|ie/g, 'i');

/** The letters of a word as bits, a quick way to see that two words cannot be near each other. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << word.charCodeAt(i);
  return bits;
}

/** How many typos a word of this length may have. */
export const typosIn = (word: string): number => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Room for three rows of the table below; no word is longer than `fold` lets it be, and none has more than two typos. */
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(64),
  new Uint8Array(64),
  new Uint8Array(64),
];

/**
 * Typos between two words: letters too many, missing, wrong, or swapped with their neighbour (optimal string alignment).
 * From six letters on `typed` may also be the beginning of `word`. More than `most`, or two with another first letter, is
 * Infinity.
 */
export function typosBetween(typed: string, word: string, most: number): number {
  const begins = typed.length > 5;
  if (typed.length - word.length > most || (!begins && word.length - typed.length > most)) return Infinity;
  const width = Math.min(word.length, typed.length + most);
  let [before, last, next] = rows;
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let row = 1; row <= typed.length; row++) {
    let least = (next[0] = row);
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      next[column] = cost;
      if (cost < least) least = cost;
    }
    // A swap reaches back two rows and still costs one, so no later row gets below this one.
    if (least > most) return Infinity;
    [before, last, next] = [last, next, before];
  }
  const typos = begins ? Math.min(...last.subarray(0, width + 1)) : last[width]!;
  return typos > most || (typos > 1 && typed[0] !== word[0]) ? Infinity : typos;
}
