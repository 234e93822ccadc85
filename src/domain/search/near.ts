import type {SearchIndex} from './search-index.ts';

const most = 3;

/**
 * The topics nearest to a text that found too little: those of records that speak of a part of it; when there is none, the
 * topics with the most records. Ids, the nearest first.
 */
export function nearTopics({table, work}: SearchIndex, touched: number): string[] {
  const {values, lists, starts, sizes, profiles, topics} = table;
  // By the mean rather than the sum: else the topic with the most offers is the nearest to everything.
  let nearness = (code: number): number => sizes[code]!;
  let near = topics;
  if (touched > 0) {
    const sums = new Float64Array(values.length);
    for (let i = 0; i < touched; i++) {
      const record = work.touched[i]!;
      const profile = profiles[record]!;
      for (let p = starts[profile]!; p < starts[profile + 1]!; p++) sums[lists[p]!]! += work.scores[record]!;
    }
    const spoken = topics.filter((code) => sums[code]! > 0);
    if (spoken.length) [near, nearness] = [spoken, (code) => sums[code]! / Math.sqrt(sizes[code]!)];
  }
  // Sorting is stable: of equally near ones the first.
  const best = near.slice().sort((a, b) => nearness(b) - nearness(a));
  return best.slice(0, most).map((code) => values[code]!.value);
}
