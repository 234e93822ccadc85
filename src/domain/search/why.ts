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
    kind: kindOf(find & 15, postings.fields[posting]!),
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

function kindOf(way: number, field: number): WordReason['kind'] {
  switch (way) {
    case how.synonym:
    case how.phrase:
    case how.distant:
    case how.aside:
      return 'synonym';
    case how.typo:
    case how.typos:
      return 'typo';
    case how.compound:
    case how.loose:
    case how.parts:
      return 'compound';
    default:
      return fields[field]!;
  }
}
