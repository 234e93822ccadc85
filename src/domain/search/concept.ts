import {fold, partsOf, stem} from './fold.ts';
import type {Postings} from './posting.ts';
import {stopWords} from './stop-words.ts';
import {findTypos, findWord, how, vocabularyOf, type How, type Vocabulary} from './vocabulary.ts';

/** The words of a query or of a synonym that tell something, folded, as many as a search looks at. */
export function tellingWords(text: string): string[] {
  const words = partsOf(text.slice(0, 1_000)).map(fold);
  return [...new Set(words)].filter((word) => word !== '' && !stopWords.has(word)).slice(0, mostWords);
}
export const mostWords = 12;
const longestPhrase = 4;

/** Groups of words of equal meaning, ready to be looked up. */
export interface Concepts {
  groups: readonly (readonly (readonly string[])[])[];
  /** The single words of all groups, and of each the groups it is in. */
  vocabulary: Vocabulary;
  groupsOfWord: ReadonlyMap<string, readonly number[]>;
  /** The same for phrases, by their stems. */
  groupsOfPhrase: ReadonlyMap<string, readonly number[]>;
  /** Postings of a group, worked out when it is first asked for. */
  found: Map<number, Uint32Array>;
}

const phraseOf = (words: readonly string[]): string => words.map(stem).join(' ');

export function conceptsOf(synonyms: readonly (readonly string[])[] = []): Concepts {
  const groupsOfWord = new Map<string, number[]>();
  const groupsOfPhrase = new Map<string, number[]>();
  const groups = synonyms.map((group, number) => {
    const entries = group.map(tellingWords).filter((words) => words.length);
    for (const words of entries) {
      const [map, key] = words.length > 1 ? [groupsOfPhrase, phraseOf(words)] : [groupsOfWord, words[0]!];
      map.set(key, [...(map.get(key) ?? []), number]);
    }
    return entries;
  });
  const vocabulary = vocabularyOf([...groupsOfWord.keys()].sort());
  return {groups, vocabulary, groupsOfWord, groupsOfPhrase, found: new Map()};
}

/** The groups that word `at` of a query stands for, alone or as part of a phrase. */
export function groupsFor(concepts: Concepts, words: readonly string[], at: number): number[] {
  const groups: number[] = [];
  for (const {from, to, how: way} of findWord(concepts.vocabulary, words[at]!)) {
    if (way === how.exact || way === how.inflection) groups.push(...groupsBetween(concepts, from, to));
  }
  for (let from = Math.max(0, at - longestPhrase + 1); from <= at; from++) {
    for (let to = Math.max(at + 1, from + 2); to <= Math.min(words.length, from + longestPhrase); to++) {
      groups.push(...(concepts.groupsOfPhrase.get(phraseOf(words.slice(from, to))) ?? []));
    }
  }
  return groups;
}

/** The groups that a word stands for which is not complete yet, or misspelled. */
export function groupsNear({vocabulary, ...concepts}: Concepts, word: string): number[] {
  const begun = word.length > 3 ? findWord(vocabulary, word).filter(({how: way}) => way === how.prefix) : [];
  const found = begun.length ? begun : findTypos(vocabulary, word);
  return found.flatMap(({from, to}) => groupsBetween({vocabulary, ...concepts}, from, to));
}

const groupsBetween = ({vocabulary, groupsOfWord}: Concepts, from: number, to: number): number[] =>
  vocabulary.words.slice(from, to).flatMap((word) => groupsOfWord.get(word) ?? []);

/** The postings at which a record speaks of a word in a synonym's sense: short words only whole, longer ones in compounds. */
function* postingsAt({vocabulary, starts}: Postings, word: string): Generator<number> {
  for (const {from, to, how: way} of findWord(vocabulary, word)) {
    const whole: readonly How[] = [how.exact, how.inflection];
    if (word.length > 3 || whole.includes(way)) for (let p = starts[from]!; p < starts[to]!; p++) yield p;
  }
}

/** The best posting per record of anything a group says; of a phrase a record must hold all words. */
export function postingsOfGroup({groups, found}: Concepts, group: number, postings: Postings): Uint32Array {
  const known = found.get(group);
  if (known) return known;
  const best = new Map<number, number>();
  for (const entry of groups[group] ?? []) {
    const seen = new Map<number, {posting: number; words: number}>();
    entry.forEach((word, words) => {
      for (const posting of postingsAt(postings, word)) {
        const record = postings.records[posting]!;
        const before = seen.get(record);
        if ((before?.words ?? 0) === words) seen.set(record, {posting, words: words + 1});
      }
    });
    for (const [record, {posting, words}] of seen) {
      const before = best.get(record);
      const better = before === undefined || postings.weights[posting]! > postings.weights[before]!;
      if (words === entry.length && better) best.set(record, posting);
    }
  }
  const list = Uint32Array.from(best.values());
  found.set(group, list);
  return list;
}
