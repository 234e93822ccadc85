import type {Best} from './best.ts';
import type {SearchIndex} from './search-index.ts';
import type {Tally} from './tally.ts';
import {mostUnits, type Unit} from './unit.ts';
import {findOf} from './why.ts';

/** What a find is worth by `how`, in hundredths. */
const worthOf = [100, 84, 90, 70, 60, 34, 50, 65, 58, 56, 36, 34, 24, 60, 300];

/** How much a find says that the record is about the word, by `how` and by field, in hundredths. */
const sureOf = [100, 100, 100, 90, 100, 50, 100, 100, 65, 80, 60, 75, 100, 100, 100];
const sureIn = [100, 100, 100, 80, 60, 60];

/** What a record must at least speak of, as part of all that the query tells. */
const leastCovered = 0.4;
/** Below this share records are left out as soon as there are enough that speak of more. */
const wellCovered = 0.58;
const enough = 5;

/** By `how`, the fields in which a single word is answer enough, as bits. */
const enoughIn = sureOf.map((sure) =>
  sureIn.reduce((bits, inField, field) => (sure * inField >= leastCovered * 10_000 ? bits | (1 << field) : bits), 0),
);
const everywhere = 2 ** sureIn.length - 1;

/**
 * Most queries are one word, in which what a record is worth is its best posting: nothing has to be kept per record but that it
 * was seen. Returns whether anything is found, whatever is chosen.
 */
export function rankWord({postings, work}: SearchIndex, {ranges}: Unit, tally: Tally, best: Best): boolean {
  const {records, weights, fields} = postings;
  const {seen} = work;
  if (++work.turn > 255) {
    seen.fill(0);
    work.turn = 1;
  }
  const turn = work.turn;
  let isFound = false;
  for (const {from, to, how: way, list} of ranges) {
    work.steps += to - from;
    const worth = worthOf[way]!;
    const open = enoughIn[way]!;
    for (let i = from; i < to; i++) {
      const posting = list ? list[i]! : i;
      if (open !== everywhere && !((open >> fields[posting]!) & 1)) continue;
      const record = records[posting]!;
      const isNew = seen[record] !== turn;
      if (isNew) {
        seen[record] = turn;
        isFound = true;
        tally.count(record);
      }
      const value = weights[posting]! * worth;
      // Nearly all are out here: most that are found are found equally well.
      if (value < best.least || (value === best.least && record >= best.last)) continue;
      if (tally.fits(record)) best.add(record, value, findOf(posting, way), isNew);
    }
  }
  return isFound;
}

/** The records that words find: those in `work.touched` of which `work.covered` is at least `bar`. */
export interface Matches {
  touched: number;
  bar: number;
}

/** What a rare word tells more than a common one; a word that nobody knows is as rare as can be. */
const rarity = (records: number, size: number): number => Math.log2(1 + records / Math.max(size, 1));

/**
 * Scores the records that speak of what the words ask for. A word weighs by where it stands, how it was found and how rare it
 * is; what covers more of the query comes first, and what covers too little of it is no answer.
 */
export function matchWords(index: SearchIndex, units: readonly Unit[]): Matches {
  const {work, postings, ids} = index;
  const {marks, scores, worth, covered, slots, touched} = work;
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
        finds[record] = findOf(posting, way);
      }
    }
  });
  return {touched: count, bar: barFor(index, count, asked)};
}

/** Weighs the scores with what they cover, and says how much of `asked` must be covered. */
function barFor({work}: SearchIndex, count: number, asked: number): number {
  const {touched, covered, scores} = work;
  if (!asked) return 0;
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
