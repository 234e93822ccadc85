import type {Hit, SearchAnswer, SearchRequest} from './answer.ts';
import {chosenOf, countsOf, facetReasonsOf, fulfils} from './facet-table.ts';
import {matchText, wordReasonsOf} from './match.ts';
import type {SearchIndex} from './search-index.ts';

const wholeOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 ? Math.min(Math.floor(value), 2 ** 31) : otherwise;

/**
 * Puts records in order while they arrive. Only the best are kept, so an arrival is mostly one comparison.
 * A key is one number: the score, and under it the record's number, the lower the better.
 */
class Best {
  readonly keys: number[] = [];

  constructor(private readonly most: number) {}

  add(record: number, score: number): void {
    const {keys, most} = this;
    const key = Math.round(score) * 2 ** 24 - record;
    if (keys.length === most && !(key > keys[most - 1]!)) return;
    let at = keys.length;
    while (at > 0 && keys[at - 1]! < key) at--;
    keys.splice(at, 0, key);
    if (keys.length > most) keys.pop();
  }
}

/**
 * Searches by text and choices. Without text all records that fulfil the choices, by name; the order of hits depends on the
 * index and the request alone. Looks at the first 1,000 characters and 12 telling words of the text. A text without a
 * telling word (`ich`) restricts nothing, one without any letter or digit finds nothing. Never throws.
 */
export function search(index: SearchIndex, request: SearchRequest = {}): SearchAnswer {
  const {ids, table, work} = index;
  const {touched, marks, scores} = work;
  const matches = typeof request.text === 'string' ? matchText(index, request.text) : undefined;
  const chosen = chosenOf(table, request.facets ?? {});
  const offset = wholeOr(request.offset, 0);
  const end = Math.min(ids.length, offset + wholeOr(request.limit, 20));
  const best = new Best(end);
  let total = 0;
  const asked = request.ages ?? [];
  const counts = {codes: work.counts.fill(0), asked, ages: asked.map(() => 0)};
  for (let i = 0; i < (matches ? matches.touched : ids.length); i++) {
    const record = matches ? touched[i]! : i;
    if ((matches && marks[record] !== matches.mark) || !fulfils(table, chosen, record, counts)) continue;
    total++;
    best.add(record, matches ? scores[record]! : 0);
  }
  const hits = best.keys.slice(offset).map((key): Hit => {
    // Adding 0 turns the -0 of a record without score into 0.
    const score = Math.ceil(key / 2 ** 24) + 0;
    const record = score * 2 ** 24 - key;
    const words = matches ? wordReasonsOf(index, matches, record) : [];
    return {id: ids[record]!, score, reasons: [...words, ...facetReasonsOf(table, chosen, record)]};
  });
  return {total, hits, facets: countsOf(table, counts.codes), ages: counts.ages};
}
