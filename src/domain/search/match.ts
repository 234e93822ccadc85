import {groupsFor, groupsNear, postingsOfGroup, tellingWords} from './concept.ts';
import type {WordReason} from './answer.ts';
import {fields} from './posting.ts';
import type {SearchIndex} from './search-index.ts';
import {findTypos, findWord, how, lastUpTo, type How} from './vocabulary.ts';

/** Postings `from` up to and without `to`, of `list` when there is one, else of the index. */
interface Range {
  from: number;
  to: number;
  how: How;
  list?: Uint32Array;
}

/** What a find is worth by `How`: exact, prefix, inflection, compound, synonym, one typo, two, synonym by typo or beginning. */
const worthOf = [100, 85, 80, 65, 50, 30, 20, 15];

/** The records that a text finds. */
export interface Matches {
  /** How many of `work.touched` are of interest; of those, the ones with `work.marks` equal to `mark`. */
  touched: number;
  mark: number;
  /** The words that were found, and the slot of `work.finds` of each. */
  found: string[];
  /** The words that were left out, because no record has them all. */
  leftOut: string[];
}

/** All that may stand for word `at`. Typos only when nothing else does, so that they never drown what was meant. */
function rangesFor({postings, concepts}: SearchIndex, words: readonly string[], at: number): Range[] {
  const word = words[at]!;
  const {starts, vocabulary} = postings;
  const ranges = (found: ReturnType<typeof findWord>): Range[] =>
    found.map(({from, to, how: way}) => ({from: starts[from]!, to: starts[to]!, how: way}));
  const meant = (groups: readonly number[], way: How): Range[] =>
    [...new Set(groups)].map((group) => {
      const list = postingsOfGroup(concepts, group, postings);
      return {from: 0, to: list.length, how: way, list};
    });
  const found = [...ranges(findWord(vocabulary, word)), ...meant(groupsFor(concepts, words, at), how.synonym)];
  if (found.some(({from, to}) => to > from)) return found;
  return [...ranges(findTypos(vocabulary, word)), ...meant(groupsNear(concepts, word), how.distant)];
}

const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, {from, to}) => sum + to - from, 0);

/**
 * Finds the records that hold all words of `text`; undefined when the text asks for nothing. The rarest word goes first, and
 * a word that would leave no record is left out, so what tells most decides.
 */
export function matchText(index: SearchIndex, text: string): Matches | undefined {
  const {work, postings, ids} = index;
  const {marks, scores, worth, touched} = work;
  const words = tellingWords(text);
  if (!words.length && (text.trim() === '' || /[\p{L}\p{N}]/u.test(text))) return undefined;
  const base = (work.generation += 16);
  const sought = words
    .map((word, at) => ({word, ranges: rangesFor(index, words, at)}))
    .map((entry) => ({...entry, size: sizeOf(entry.ranges)}))
    .sort((a, b) => a.size - b.size);
  const matches: Matches = {touched: 0, mark: base, found: [], leftOut: []};
  for (const {word, ranges, size} of sought) {
    const {mark} = matches;
    const slot = matches.found.length;
    if (size && !work.finds[slot]!.length) work.finds[slot] = new Uint32Array(ids.length);
    const finds = work.finds[slot]!;
    const telling = 1 + Math.log2(1 + ids.length / size) / 4;
    let hits = 0;
    for (const {from, to, how: way, list} of ranges) {
      const quality = worthOf[way]!;
      for (let i = from; i < to; i++) {
        const posting = list ? list[i]! : i;
        const record = postings.records[posting]!;
        const value = postings.weights[posting]! * quality;
        const seen = marks[record]!;
        if (seen === mark + 1) {
          if (value <= worth[record]!) continue;
          scores[record]! += (value - worth[record]!) * telling;
        } else if (slot === 0 || seen === mark) {
          if (slot === 0) touched[hits] = record;
          scores[record] = (slot ? scores[record]! : 0) + value * telling;
          marks[record] = mark + 1;
          hits++;
        } else continue;
        worth[record] = value;
        finds[record] = posting * 8 + way;
      }
    }
    if (hits) matches.mark++;
    (hits ? matches.found : matches.leftOut).push(word);
    if (slot === 0) matches.touched = hits;
  }
  return tells(matches, ids.length) ? matches : {...matches, touched: 0};
}

/** With words left out, the rest must still tell something: what half of all records have is no answer to nonsense. */
const tells = ({leftOut, touched}: Matches, size: number): boolean =>
  !leftOut.length || size < 11 || touched * 2 <= size;

/** Why the words found record n, each as the record writes it. */
export function wordReasonsOf({work, postings}: SearchIndex, {found, leftOut}: Matches, n: number): WordReason[] {
  const reasons = found.map((_, slot): WordReason => {
    const find = work.finds[slot]![n]!;
    const posting = find >>> 3;
    const way = find & 7;
    const term = postings.spellings[lastUpTo(postings.starts, posting)]!;
    if (way === how.synonym || way === how.distant) return {kind: 'synonym', term};
    if (way === how.typo || way === how.typos) return {kind: 'typo', term};
    return {kind: way === how.compound ? 'compound' : fields[postings.fields[posting]!]!, term};
  });
  return [...reasons, ...leftOut.map((term): WordReason => ({kind: 'partial', term}))];
}
