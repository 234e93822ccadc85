import {fold, partsOf, root, stem} from './fold.ts';
import * as how from './how.ts';
import type {Postings} from './posting.ts';
import {silentWords, stopWords} from './stop-words.ts';
import {findTypos, findWord, firstFrom, prepareVocabulary, vocabularyOf, type Vocabulary} from './vocabulary.ts';

/** The words of a query, folded, as many as a search looks at; those that say nothing at all are left out. */
export function readWords(words: string): string[] {
  return partsOf(words.slice(0, 1_000))
    .map(fold)
    .filter((word) => word !== '' && !silentWords.has(word))
    .slice(0, mostRead);
}
const mostRead = 24;

interface Phrase {
  readonly stems: readonly string[];
  readonly group: number;
}

/** Words of which a record must hold all. Only nouns, by their capital letter, are sought in texts and compounds too. */
interface Sought {
  readonly words: readonly string[];
  readonly noun: boolean;
}

/** Groups of words of equal meaning, ready to be looked up. */
export interface Concepts {
  /** What records are sought for of each group: words, and phrases of which a record must hold all words. */
  groups: readonly (readonly Sought[])[];
  /** Words without meaning in other languages than German, and the first group of them: what follows is of such languages. */
  fillers: ReadonlySet<string>;
  foreign: number;
  /**
   * Stems of words of every sentence: they decide between hits, but find nothing beside words that tell more. Alone they are
   * words like any other.
   */
  weak: ReadonlySet<string>;
  /** The groups of single words, by stem. */
  groupsOfStem: ReadonlyMap<string, readonly number[]>;
  /** Phrases by what their longest word says. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Sorted single words, for those that are misspelled or not complete; worked out when first needed. */
  vocabulary?: Vocabulary;
}

/** Several indexes of one page read the same groups. */
const made = new WeakMap<readonly (readonly string[])[], Concepts>();

/**
 * @param synonyms groups; one whose first word is empty lists words without meaning, one that begins with `~` weak words;
 *   `<` and `>` are told of in `synonyms.de.ts`
 */
export function conceptsOf(synonyms: readonly (readonly string[])[]): Concepts {
  const before = made.get(synonyms);
  if (before) return before;
  const groupsOfStem = new Map<string, number[]>();
  const phrases = new Map<string, Phrase[]>();
  const fillers = new Set<string>();
  let foreign = Infinity;
  const weak = new Set<string>();
  const groups = synonyms.map((group, number) => {
    const sought: Sought[] = [];
    const listed = group.length < 2 ? undefined : group[0] === '' ? fillers : group[0] === '~' ? weak : undefined;
    if (listed === fillers) foreign = Math.min(foreign, number);
    const [said, then] = [group.indexOf('<'), group.indexOf('>')];
    group.forEach((entry, place) => {
      const isSought = place > then && (said < 0 || place < said);
      // Who says Beratung is not to be led through what it is called in all languages.
      const isSaid = then < 0 || place < then;
      const words = readWords(entry);
      const noun = entry[0] !== entry[0]?.toLowerCase();
      if (listed) for (const word of partsOf(entry)) listed.add(listed === weak ? stem(fold(word)) : fold(word));
      else if (words.length > 1) {
        // A verb may have any ending there: Miete nicht bezahlt, bezahlen, bezahle.
        const stems = words.map((word) => root(stem(word)));
        if (isSaid) push(phrases, longestOf(stems), {stems, group: number});
        if (isSought && !words.some((word) => stopWords.has(word))) sought.push({words, noun});
      } else if (words[0] !== undefined && !stopWords.has(words[0])) {
        if (isSaid) push(groupsOfStem, stem(words[0]), number);
        if (isSought) sought.push({words, noun});
      }
    });
    return sought;
  });
  const concepts = {groups, fillers, foreign, weak, groupsOfStem, phrases};
  made.set(synonyms, concepts);
  return concepts;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const longestOf = (stems: readonly string[]): string =>
  stems.reduce((longest, each) => (each.length > longest.length ? each : longest));

/** A phrase in a query: its group, and the places of its words. */
export interface FoundPhrase {
  group: number;
  places: number[];
}

/** The phrases of a query, given the roots of its words, which may have up to three others among them. */
export function phrasesIn({phrases}: Concepts, stems: readonly string[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  stems.forEach((anchor) => {
    for (const {stems: sought, group} of phrases.get(anchor) ?? []) {
      for (let start = stems.indexOf(sought[0]!); start >= 0; start = stems.indexOf(sought[0]!, start + 1)) {
        const places = [start];
        for (const each of sought.slice(1)) {
          const place = stems.indexOf(each, places.at(-1)! + 1);
          if (place < 0 || place - start >= sought.length + 3) break;
          places.push(place);
        }
        if (places.length === sought.length) {
          found.push({group, places});
          break;
        }
      }
    }
  });
  return found;
}

const vocabularyIn = (concepts: Concepts): Vocabulary =>
  (concepts.vocabulary ??= vocabularyOf([...concepts.groupsOfStem.keys()].sort()));

/** Works out what the first misspelled word would else. */
export const prepareConcepts = (concepts: Concepts): void => prepareVocabulary(vocabularyIn(concepts));

/** The groups that a word stands for which is not complete yet, has an unknown ending, or is misspelled. */
export function groupsNear(concepts: Concepts, word: string): number[] {
  if (word.length < 4) return [];
  const vocabulary = vocabularyIn(concepts);
  const begun = findWord(vocabulary, word).filter(({how: way}) => way === how.prefix);
  const first = word.charAt(0);
  // Hardly anybody errs in the first letter, and the groups of many languages hold many words.
  const slips = begun.length
    ? begun
    : findTypos(vocabulary, word, firstFrom(vocabulary.words, first), firstFrom(vocabulary.words, `${first}\uffff`));
  const alike = slips.some(({how: way}) => way !== how.typos) ? [] : sameBeginning(vocabulary, word);
  const found = alike.length ? alike : slips;
  return found.flatMap(({from, to}) =>
    vocabulary.words.slice(from, to).flatMap((each) => concepts.groupsOfStem.get(each) ?? []),
  );
}

/** Words that begin as `word` does and differ in a few last letters, as those of many languages do by case or person. */
function sameBeginning({words}: Vocabulary, word: string): {from: number; to: number}[] {
  const least = word.charCodeAt(0) < 0x250 ? 5 : 4;
  for (let length = word.length; length >= Math.max(least, word.length - 4); length--) {
    const beginning = word.slice(0, length);
    const found = [];
    for (let from = firstFrom(words, beginning); words[from]?.startsWith(beginning); from++)
      if (words[from]!.length <= Math.min(length + 3, word.length + 2)) found.push({from, to: from + 1});
    if (found.length) return found;
  }
  return [];
}

/** Postings `from` up to and without `to` at which a record speaks of a word in a synonym's sense. */
export function* meantBy({vocabulary, starts, fields}: Postings, word: string, noun = true): Generator<number> {
  for (const {from, to, how: way} of findWord(vocabulary, word)) {
    const whole = way === how.exact || way === how.inflection;
    if (!whole && (!noun || word.length < 4 || way === how.loose)) continue;
    // Texts speak of everything: in them only nouns are sought, and only as words.
    for (let p = starts[from]!; p < starts[to]!; p++) if ((whole && noun) || fields[p]! < 4) yield p;
  }
}

/** The best posting per record of anything a group says; of a phrase a record must hold all words. */
export function postingsOfGroup({groups}: Concepts, group: number, postings: Postings): Uint32Array {
  const best = new Map<number, number>();
  for (const {words, noun} of groups[group] ?? []) {
    const lists = words.map((word) => meantBy(postings, word, noun));
    for (const [record, posting] of holdersOfAll(postings, lists)) {
      const before = best.get(record);
      if (before === undefined || postings.weights[posting]! > postings.weights[before]!) best.set(record, posting);
    }
  }
  return Uint32Array.from(best.values());
}

/** Of each record that is in all lists of postings, the best posting of the last list. */
export function holdersOfAll({records, weights}: Postings, lists: readonly Iterable<number>[]): Map<number, number> {
  let held: Map<number, number> | undefined;
  for (const list of lists) {
    const next = new Map<number, number>();
    for (const posting of list) {
      const record = records[posting]!;
      if (held && !held.has(record)) continue;
      const before = next.get(record);
      if (before === undefined || weights[posting]! > weights[before]!) next.set(record, posting);
    }
    held = next;
  }
  return held ?? new Map();
}
