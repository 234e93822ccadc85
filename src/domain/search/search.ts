import type {Hit, Reason, SearchAnswer, SearchRequest} from './answer.ts';
import {Best} from './best.ts';
import {facetReasonsOf} from './facet-table.ts';
import {matchWords, rankWord} from './match.ts';
import {nearTopics} from './near.ts';
import type {SearchIndex} from './search-index.ts';
import {Tally} from './tally.ts';
import {unitsOf, type Unit} from './unit.ts';
import {reasonOf, reasonsOf} from './why.ts';

const wholeOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), 2 ** 31) : otherwise;

/**
 * Searches by text and choices. Without text all records that fulfil the choices, by name; the order of hits depends on the
 * index and the request alone. Looks at the first 1,000 characters and 12 telling words of the text. A text without a
 * telling word (`ich`) restricts nothing, one without any letter or digit finds nothing. Never throws.
 */
export function search(index: SearchIndex, request: SearchRequest = {}): SearchAnswer {
  const {ids, table} = index;
  const {only} = request;
  const units = wordsIn(index, request.text);
  const offset = wholeOr(request.offset, 0);
  const end = Math.min(ids.length, offset + wholeOr(request.limit, 20));
  const best = new Best(end);
  const tally = new Tally(index, request.facets ?? {}, only);
  const first = units?.[0];
  let isFound = true;
  if (first) isFound = units.length > 1 ? rankWords(index, units, tally, best) : rankWord(index, first, tally, best);
  else if (units) isFound = false;
  else {
    if (only) ids.forEach((_, record) => tally.count(record));
    else tally.countAll();
    for (let record = 0; record < ids.length && best.size < end; record++)
      if (tally.fits(record)) best.add(record, 0, 0, true);
  }
  const hits: Hit[] = [];
  for (let i = offset; i < best.size; i++) {
    const record = best.record(i);
    const reasons: Reason[] = !units
      ? []
      : units.length > 1
        ? reasonsOf(index, units, findsOf(index, units, record))
        : [reasonOf(index, best.find(i))];
    if (tally.chosen.required) reasons.push(...facetReasonsOf(table, tally.chosen, record));
    hits.push({id: ids[record]!, score: best.score(i), reasons});
  }
  const near = isFound || !units ? [] : nearTopics(index, matchWords(index, units).touched);
  const {total, facets, ages} = tally.counts(request.ages);
  return {total, hits, facets, ages, near};
}

/** What is asked for; undefined when nothing is. */
function wordsIn(index: SearchIndex, text: unknown): Unit[] | undefined {
  if (typeof text !== 'string') return undefined;
  const units = unitsOf(index, text);
  return units.length || (text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)) ? units : undefined;
}

function rankWords(index: SearchIndex, units: readonly Unit[], tally: Tally, best: Best): boolean {
  const {touched, covered, scores} = index.work;
  const matches = matchWords(index, units);
  let isFound = false;
  for (let i = 0; i < matches.touched; i++) {
    const record = touched[i]!;
    if (covered[record]! < matches.bar) continue;
    isFound = true;
    tally.count(record);
    const score = Math.round(scores[record]!);
    if (score >= best.least && tally.fits(record)) best.add(record, score, 0, true);
  }
  return isFound;
}

/** Where each of several words found a record. */
const findsOf = ({work}: SearchIndex, units: readonly Unit[], record: number): (number | undefined)[] =>
  units.map((_, slot) => ((work.slots[record]! >> slot) & 1 ? work.finds[slot]![record] : undefined));
