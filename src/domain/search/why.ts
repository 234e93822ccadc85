import type {WordReason} from './answer.ts';
import * as how from './how.ts';
import {fields} from './posting.ts';
import type {SearchIndex} from './search-index.ts';
import type {Unit} from './unit.ts';
import {firstFrom} from './vocabulary.ts';

/** A find is one number: the posting, and in the last four bits how it was found. */
export const findOf = (posting: number, way: number): number => posting * 16 + way;

/** Why one word found a record, as the record writes it. */
export function reasonOf({postings}: SearchIndex, find: number): WordReason {
  const posting = find >>> 4;
  return {
    kind: kinds[find & 15] ?? fields[postings.fields[posting]!]!,
    term: postings.spellings[firstFrom(postings.starts, posting + 1) - 1]!,
  };
}

/** Why several words found record n, and which of them did not. */
export function reasonsOf(index: SearchIndex, units: readonly Unit[], n: number): WordReason[] {
  const {slots, finds} = index.work;
  const reasons: WordReason[] = [];
  const missing: WordReason[] = [];
  units.forEach(({word, weak}, slot) => {
    if ((slots[n]! >> slot) & 1) {
      const {kind, term} = reasonOf(index, finds[slot]![n]!);
      if (!reasons.some((other) => other.kind === kind && other.term === term)) reasons.push({kind, term});
    } else if (!weak) missing.push({kind: 'partial', term: word});
  });
  return [...reasons, ...missing];
}

/** By `how`; the others are told by where the word stands. */
const kinds: Readonly<Record<number, WordReason['kind']>> = {
  [how.compound]: 'compound',
  [how.loose]: 'compound',
  [how.synonym]: 'synonym',
  [how.phrase]: 'synonym',
  [how.parts]: 'compound',
  [how.typo]: 'typo',
  [how.typos]: 'typo',
  [how.distant]: 'synonym',
  [how.aside]: 'synonym',
};
