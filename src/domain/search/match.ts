import type {SearchIndex} from './search-index.ts';
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

/** A score below `least` has no place among the best any more, nor has this one with a record that is not before `last`. */
export interface Bar {
  least: number;
  last: number;
}

/**
 * Puts a record among the best, with a whole score and where it was found.
 * @param isNew it has not come before; of one that comes again the better score counts
 */
export type Place = (record: number, score: number, find: number, isNew: boolean) => void;

/**
 * Most queries are one word, in which what a record is worth is its best posting: nothing has to be kept per record but that it
 * was seen. Returns how many records in `work.touched` are found, whatever is chosen.
 */
export function rankWord({postings, work}: SearchIndex, units: readonly Unit[], bar: Bar, place: Place): number {
  const {records, weights, fields} = postings;
  const {seen, touched} = work;
  if (++work.turn > 255) seen.fill((work.turn = 1) - 1);
  const turn = work.turn;
  let {least, last} = bar;
  let found = 0;
  for (const {from, to, how: way, list} of units[0]!.ranges) {
    work.steps += to - from;
    const worth = worthOf[way]!;
    const open = enoughIn[way]!;
    for (let i = from; i < to; i++) {
      const posting = list ? list[i]! : i;
      if (open !== everywhere && !((open >> fields[posting]!) & 1)) continue;
      const record = records[posting]!;
      const value = weights[posting]! * worth;
      const isNew = seen[record] !== turn;
      if (isNew) {
        seen[record] = turn;
        touched[found++] = record;
      }
      // Nearly all end here, as most are found equally well.
      if (value < least || (value === least && record >= last)) continue;
      place(record, value, findOf(posting, way), isNew);
      ({least, last} = bar);
    }
  }
  return found;
}

/** The same without words: all, by name. */
export function rankAll({ids, work}: SearchIndex, _: readonly Unit[], bar: Bar, place: Place): number {
  for (let record = 0; record < ids.length; record++) {
    work.touched[record] = record;
    if (bar.least < 0) place(record, 0, 0, true);
  }
  return ids.length;
}

/** The same for several words. */
export function rankWords(index: SearchIndex, units: readonly Unit[], bar: Bar, place: Place): number {
  const {touched, covered, scores} = index.work;
  const matches = matchWords(index, units);
  let found = 0;
  for (let i = 0; i < matches.touched; i++) {
    const record = touched[i]!;
    if (covered[record]! < matches.bar) continue;
    touched[found++] = record;
    const score = Math.round(scores[record]!);
    if (score > bar.least || (score === bar.least && record < bar.last)) place(record, score, 0, true);
  }
  return found;
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
  const {marks, scores, worth, covered, slots, touched, own} = work;
  const onlyWeak = units.every(({weak}) => weak);
  const base = (work.generation += mostUnits + 2);
  const {records, weights, fields} = postings;
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
    const finds = (work.finds[slot] ??= new Uint32Array(ids.length));
    const mark = base + slot + 1;
    let found = 0;
    for (const {from, to, how: way, list} of ranges) {
      const quality = (worthOf[way]! * tells) / 100;
      for (let i = from; i < to; i++) {
        const posting = list ? list[i]! : i;
        const record = records[posting]!;
        const value = weights[posting]! * quality;
        if (marks[record] === mark) {
          if (value <= worth[record]!) continue;
        } else {
          if (marks[record]! <= base) {
            touched[count++] = record;
            scores[record] = covered[record] = slots[record] = 0;
          }
          marks[record] = mark;
          own[found++] = record;
        }
        worth[record] = value;
        finds[record] = findOf(posting, way);
      }
    }
    for (let i = 0; i < found; i++) {
      const record = own[i]!;
      const find = finds[record]!;
      slots[record]! |= 1 << slot;
      scores[record]! += worth[record]!;
      covered[record]! += (sureIn[fields[find >>> 4]!]! * sureOf[find & 15]! * share) / 10_000;
    }
  });
  return {touched: count, bar: barFor(index, count, asked)};
}

/** Weighs the scores with what they cover, and says how much of `asked` must be covered. */
function barFor({work}: SearchIndex, count: number, asked: number): number {
  const {touched, covered, scores} = work;
  if (!asked) return 0;
  let found = 0;
  for (let i = 0; i < count; i++) {
    const record = touched[i]!;
    const share = Math.min(1, covered[record]! / asked);
    scores[record]! *= 0.3 + 0.7 * share;
    if (share >= wellCovered) found++;
  }
  return (found < enough ? leastCovered : wellCovered) * asked;
}
