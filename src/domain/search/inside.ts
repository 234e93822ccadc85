import {stem} from './fold.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Where words stand inside other words. */
export interface Inside {
  /**
   * Calls `tell` with each word that holds `part` after its first letters, with whether what
   * stands before it is a word too.
   */
  find(part: string, tell: (word: number, known: boolean) => void): void;
  /** Is what stands in a word from a place on a word too, perhaps after a link? */
  joins(word: number, at: number): boolean;
  /** Is it a word, or one but for its ending? */
  knows(word: string): boolean;
}

const buckets = 4_096;
const hashAt = (word: string, at: number): number =>
  ((word.charCodeAt(at) * 31 + word.charCodeAt(at + 1)) * 37 + word.charCodeAt(at + 2)) & (buckets - 1);

/** The first letters of a word, in which no part is sought. */
const lead = 3;

/** What makes verbs of verbs: `einkaufen` is not a kind of `kaufen` as `Kinderkleider` are a kind of `Kleider`. */
const verbPrefix = /^(ein|ver|ent|zer|aus|auf)$/;

/** Letters between the parts of a compound. */
const endsInLink = /(s|n|e|er|en|es|ns)$/;

/** Each group of three letters after the first three, with the words it stands in: of a part the rarest group is looked up. */
export function insideOf({words, stems}: Pick<Vocabulary, 'words' | 'stems'>): Inside {
  const starts = new Uint32Array(buckets + 1);
  for (const word of words) for (let at = lead; at + 3 <= word.length; at++) starts[hashAt(word, at) + 1]!++;
  for (let i = 0; i < buckets; i++) starts[i + 1]! += starts[i]!;
  const list = new Uint32Array(starts[buckets]!);
  const next = starts.slice();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (let at = lead; at + 3 <= word.length; at++) list[next[hashAt(word, at)]!++] = i;
  }
  const known = new Set(words);
  for (let i = 0; i < words.length; i++) if (stems[i]! >= lead) known.add(words[i]!.slice(0, stems[i]));
  const isWord = (beginning: string): boolean => {
    if (verbPrefix.test(beginning)) return false;
    if (known.has(beginning)) return true;
    const link = endsInLink.exec(beginning);
    return link !== null && link.index >= lead && known.has(beginning.slice(0, link.index));
  };
  /** What was looked at before: at which places of which words others end, and begin. */
  const memo = [new Map<number, boolean>(), new Map<number, boolean>()] as const;
  const once = (seen: Map<number, boolean>, i: number, at: number, look: () => boolean): boolean => {
    const key = i * 64 + at;
    let found = seen.get(key);
    if (found === undefined) seen.set(key, (found = look()));
    return found;
  };
  const joins = (i: number, at: number): boolean =>
    once(memo[1], i, at, () => {
      const tail = words[i]!.slice(at);
      return isKnown(tail.replace(/^(er|e[ns]?|n|s)(?=....)/, '')) || isKnown(tail);
    });
  const isKnown = (word: string): boolean => word.length > 2 && (known.has(word) || known.has(stem(word)));
  return {
    joins,
    knows: (word) => known.has(word) || known.has(stem(word)),
    find(part, tell) {
      let bucket = hashAt(part, 0);
      for (let at = 1; at + 3 <= part.length; at++) {
        const other = hashAt(part, at);
        if (starts[other + 1]! - starts[other]! < starts[bucket + 1]! - starts[bucket]!) bucket = other;
      }
      let last = -1;
      for (let p = starts[bucket]!; p < starts[bucket + 1]!; p++) {
        const i = list[p]!;
        if (i === last) continue;
        last = i;
        const word = words[i]!;
        const at = word.indexOf(part, lead);
        if (at < 0 || !fits(word, at, part.length)) continue;
        if (!verbPrefix.test(word.slice(0, at)))
          tell(
            i,
            once(memo[0], i, at, () => isWord(word.slice(0, at))),
          );
      }
    },
  };
}

/** Short parts stand at the end of a word: four letters before an ending, three after four at least. */
function fits(word: string, at: number, length: number): boolean {
  if (length > 4) return true;
  const after = word.slice(at + length);
  return length > 3 ? /^(e[mnrs]?|n|s|ern)?$/.test(after) : after === '' && at > 3;
}
