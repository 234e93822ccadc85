import type {Reason, SearchAnswer, SearchRequest} from './answer.ts';
import {chosenOf, countsOf, facetReasonsOf, missingIn} from './facet-table.ts';
import {matchWords, rankAll, rankWord, rankWords, type Bar, type Place} from './match.ts';
import {nearTopics} from './near.ts';
import type {SearchIndex} from './search-index.ts';
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
  const {ids, table, work} = index;
  const {only, text} = request;
  const {profiles} = table;
  const {perProfile, missing, used, touched} = work;
  const chosen = chosenOf(table, request.facets ?? {});
  const offset = wholeOr(request.offset, 0);
  const end = Math.min(ids.length, offset + wholeOr(request.limit, 20));
  /** The best so far, in order. */
  const best: {record: number; score: number; find: number}[] = [];
  const bar: Bar = {least: end ? -1 : Infinity, last: 0};
  const isIn = (record: number): boolean => !only || only.has(ids[record]!);
  const place: Place = (record, score, find, isNew) => {
    if (missingIn(table, chosen, profiles[record]!) || !isIn(record)) return;
    const before = isNew ? -1 : best.findIndex((each) => each.record === record);
    if (before >= 0) {
      if (best[before]!.score >= score) return;
      best.splice(before, 1);
    }
    let at = best.length;
    for (; at > 0; at--) {
      const other = best[at - 1]!;
      if (other.score > score || (other.score === score && other.record < record)) break;
    }
    best.splice(at, 0, {record, score, find});
    if (best.length > end) best.pop();
    if (best.length === end) ({score: bar.least, record: bar.last} = best[end - 1]!);
  };
  const units = wordsIn(index, text);
  const rank = !units ? rankAll : units.length === 1 ? rankWord : rankWords;
  const found = rank(index, units ?? [], bar, place);
  let profileCount = 0;
  for (let i = 0; i < found; i++) {
    const record = touched[i]!;
    const profile = profiles[record]!;
    if (only && !isIn(record)) continue;
    if (perProfile[profile]!++ === 0) {
      used[profileCount++] = profile;
      missing[profile] = missingIn(table, chosen, profile);
    }
  }
  const hits = best.slice(offset).map(({record, score, find}) => {
    const reasons: Reason[] = !units
      ? []
      : units.length > 1
        ? reasonsOf(index, units, record)
        : [reasonOf(index, find)];
    reasons.push(...facetReasonsOf(table, chosen, record));
    return {id: ids[record]!, score, reasons};
  });
  const near = found || !units ? [] : nearTopics(index, matchWords(index, units).touched);
  return {hits, near, ...countsOf(index, profileCount, request.ages)};
}

/** What is asked for; undefined when nothing is. */
function wordsIn(index: SearchIndex, text: unknown): Unit[] | undefined {
  if (typeof text !== 'string') return undefined;
  const units = unitsOf(index, text);
  return units.length || (text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text)) ? units : undefined;
}
