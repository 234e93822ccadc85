import type {WordReason} from './answer.ts';
import {fields} from './posting.ts';
import type {SearchIndex} from './search-index.ts';
import {mostUnits, unitsOf, type Unit} from './unit.ts';
import {how, lastUpTo} from './vocabulary.ts';

/** What a find is worth by `how`, in hundredths. */
const worthOf = [100, 84, 90, 70, 60, 34, 50, 65, 58, 56, 36, 34, 30, 60];

/** How much a find says that the record is about the word, by `how` and by field, in hundredths. */
const sureOf = [100, 100, 100, 90, 100, 50, 100, 100, 65, 80, 60, 75, 100, 100];
const sureIn = [100, 100, 100, 80, 60, 60];

/** What a record must at least speak of, as part of all that the query tells. */
const leastCovered = 0.4;
/** Below this share records are left out as soon as there are enough that speak of more. */
const wellCovered = 0.58;
const enough = 5;

/** The records that a text finds. */
export interface Matches {
  /** Records in `work.touched`, of which those count whose `work.covered` is at least `bar`. */
  touched: number;
  bar: number;
  units: readonly Unit[];
}

/** What a rare word tells more than a common one; a word that nobody knows is as rare as can be. */
const rarity = (records: number, size: number): number => Math.log2(1 + records / Math.max(size, 1));

/**
 * Scores the records that speak of what `text` asks for; undefined when the text asks for nothing. A word weighs by where it
 * stands, how it was found and how rare it is; what covers more of the query comes first, and what covers too little of it
 * is no answer.
 */
export function matchText(index: SearchIndex, text: string): Matches | undefined {
  const {work, postings, ids} = index;
  const {marks, scores, worth, covered, slots, touched} = work;
  const units = unitsOf(index, text);
  if (!units.length && (text.trim() === '' || /[\p{L}\p{N}]/u.test(text))) return undefined;
  const isAlone = units.length === 1;
  const onlyWeak = units.every(({weak}) => weak);
  const base = (work.generation += mostUnits + 2);
  const {records, weights, fields: places} = postings;
  let count = 0;
  let asked = 0;
  units.forEach(({ranges, weak: isWeak, meant}, slot) => {
    const weak = isWeak && !onlyWeak;
    const size = ranges.reduce((sum, {from, to}) => sum + to - from, 0);
    work.steps += size;
    const rare = rarity(ids.length, size);
    const tells = (1 + rare / 4) * (weak ? 0.25 : 1);
    // What a query is about, its common words say nearly as well as its rare ones: baby clothes are clothes.
    // One that nobody knows may be what the query is about, unless it is a word of families.
    const share = weak ? 0 : 1 + rare / (size || meant ? 16 : 10);
    asked += share;
    if (size && !work.finds[slot]!.length) work.finds[slot] = new Uint32Array(ids.length);
    const finds = work.finds[slot]!;
    const mark = base + slot + 1;
    for (const {from, to, how: way, list} of ranges) {
      const quality = (worthOf[way]! * tells) / 100;
      const sure = (sureOf[way]! * share) / 10_000;
      // Most queries are one word, in which what a record is worth is its best posting: half of the work space is not needed.
      for (let i = from; isAlone && i < to; i++) {
        const posting = list ? list[i]! : i;
        const record = records[posting]!;
        const value = weights[posting]! * quality;
        if (marks[record] !== mark) {
          marks[record] = mark;
          touched[count++] = record;
        } else if (value <= scores[record]!) continue;
        scores[record] = value;
        covered[record] = sureIn[places[posting]!]! * sure;
        finds[record] = posting * 16 + way;
      }
      if (isAlone) continue;
      for (let i = from; i < to; i++) {
        const posting = list ? list[i]! : i;
        const record = records[posting]!;
        const value = weights[posting]! * quality;
        const seen = marks[record]!;
        if (seen === mark) {
          const before = worth[record]!;
          if (value <= before) continue;
          scores[record]! += value - before;
          covered[record]! += sureIn[places[posting]!]! * sure - work.sure[record]!;
        } else {
          if (seen <= base) {
            touched[count++] = record;
            scores[record] = covered[record] = slots[record] = 0;
          }
          marks[record] = mark;
          slots[record]! |= 1 << slot;
          scores[record]! += value;
          covered[record]! += sureIn[places[posting]!]! * sure;
        }
        worth[record] = value;
        work.sure[record] = sureIn[places[posting]!]! * sure;
        finds[record] = posting * 16 + way;
      }
    }
  });
  return {touched: count, bar: barFor(index, count, asked, units.length), units};
}

/** Weighs the scores of several words with what they cover, and says how much of `asked` must be covered. */
function barFor({work}: SearchIndex, count: number, asked: number, units: number): number {
  const {touched, covered, scores} = work;
  if (units < 2 || !asked) return leastCovered * asked;
  const byShare = new Uint32Array(101);
  for (let i = 0; i < count; i++) {
    const record = touched[i]!;
    const share = Math.min(1, covered[record]! / asked);
    scores[record]! *= 0.3 + 0.7 * share;
    byShare[Math.floor(share * 100)]!++;
  }
  let share = 100;
  for (let found = 0; share > leastCovered * 100; share--) {
    found += byShare[share]!;
    if (found >= enough) break;
  }
  return Math.min(wellCovered, Math.max(leastCovered, share / 100)) * asked;
}

/** Why the words found record n, each as the record writes it. */
export function wordReasonsOf({work, postings}: SearchIndex, {units}: Matches, n: number): WordReason[] {
  const reasons: WordReason[] = [];
  const missing: WordReason[] = [];
  units.forEach(({word, weak}, slot) => {
    if (units.length > 1 && !((work.slots[n]! >> slot) & 1)) {
      if (!weak) missing.push({kind: 'partial', term: word});
      return;
    }
    const find = work.finds[slot]![n]!;
    const posting = find >>> 4;
    const term = postings.spellings[lastUpTo(postings.starts, posting)]!;
    const reason: WordReason = {kind: kindOf(find & 15, postings.fields[posting]!), term};
    if (!reasons.some((other) => other.kind === reason.kind && other.term === term)) reasons.push(reason);
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
