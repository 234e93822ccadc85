import type {Hit, SearchAnswer, SearchRequest} from './answer.ts';
import {chosenOf, countProfile, countsOf, facetReasonsOf, missingIn} from './facet-table.ts';
import {matchText, wordReasonsOf} from './match.ts';
import {nearTopics} from './near.ts';
import type {SearchIndex} from './search-index.ts';

const wholeOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), 2 ** 31) : otherwise;

/**
 * Puts records in order while they arrive. Only the best are kept, so an arrival is mostly one comparison.
 * A key is one number: the score, and under it the record's number, the lower the better.
 */
class Best {
  readonly keys: Float64Array;
  size = 0;
  /** A lower whole score has no place any more. */
  least = 0;

  constructor(private readonly most: number) {
    this.keys = new Float64Array(most);
  }

  add(record: number, score: number): void {
    const {keys, most} = this;
    const key = score * 2 ** 24 - record;
    if (this.size === most && !(key > keys[most - 1]!)) return;
    let at = this.size < most ? this.size++ : most - 1;
    for (; at > 0 && keys[at - 1]! < key; at--) keys[at] = keys[at - 1]!;
    keys[at] = key;
    if (this.size === most) this.least = keys[most - 1]! / 2 ** 24;
  }
}

/**
 * Searches by text and choices. Without text all records that fulfil the choices, by name; the order of hits depends on the
 * index and the request alone. Looks at the first 1,000 characters and 12 telling words of the text. A text without a
 * telling word (`ich`) restricts nothing, one without any letter or digit finds nothing. Never throws.
 */
export function search(index: SearchIndex, request: SearchRequest = {}): SearchAnswer {
  const {ids, table, work} = index;
  const {touched, covered, scores} = work;
  const matches = typeof request.text === 'string' ? matchText(index, request.text) : undefined;
  const chosen = chosenOf(table, request.facets ?? {});
  const offset = wholeOr(request.offset, 0);
  const end = Math.min(ids.length, offset + wholeOr(request.limit, 20));
  const best = new Best(end);
  let total = 0;
  const asked = request.ages ?? [];
  const counts = {codes: work.counts.fill(0), asked, ages: asked.map(() => 0)};
  const {profiles} = table;
  const {perProfile, missing, used} = work;
  const {only} = request;
  let profileCount = 0;
  let isFound = false;
  const use = (profile: number): void => {
    used[profileCount++] = profile;
    missing[profile] = missingIn(table, chosen, profile);
  };
  const take = (record: number, score: number): void => {
    if (only && !only.has(ids[record]!)) return;
    const profile = profiles[record]!;
    if (perProfile[profile]!++ === 0) use(profile);
    if (score >= best.least && !missing[profile]) best.add(record, score);
  };
  if (matches) {
    for (let i = 0; i < matches.touched; i++) {
      const record = touched[i]!;
      if (covered[record]! < matches.bar) continue;
      isFound = true;
      take(record, Math.round(scores[record]!));
    }
  } else if (only) {
    ids.forEach((_, record) => take(record, 0));
  } else {
    perProfile.set(table.records);
    table.records.forEach((_, profile) => use(profile));
    for (let record = 0; record < ids.length && best.size < end; record++)
      if (!missing[profiles[record]!]) best.add(record, 0);
  }
  for (let i = 0; i < profileCount; i++) {
    const profile = used[i]!;
    if (!missing[profile]) total += perProfile[profile]!;
    countProfile(table, profile, missing[profile]!, perProfile[profile]!, counts);
    perProfile[profile] = 0;
  }
  const hits: Hit[] = [];
  for (let i = offset; i < best.size; i++) {
    // Adding 0 turns the -0 of a record without score into 0.
    const score = Math.ceil(best.keys[i]! / 2 ** 24) + 0;
    const record = score * 2 ** 24 - best.keys[i]!;
    const words = matches ? wordReasonsOf(index, matches, record) : [];
    hits.push({id: ids[record]!, score, reasons: [...words, ...facetReasonsOf(table, chosen, record)]});
  }
  const near = matches && !isFound ? nearTopics(index, matches.touched) : [];
  return {total, hits, facets: countsOf(table, counts.codes), ages: counts.ages, near};
}
