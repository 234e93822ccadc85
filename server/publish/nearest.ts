const folded = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Optimal string alignment: insert, delete, replace, and swap of neighbours cost one each. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (i > 1 && j > 1 && swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The known word that was most likely meant, or undefined when none is near: at most a third of the letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = folded(word).slice(0, 100);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const other = folded(candidate).slice(0, 100);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (Math.abs(other.length - wanted.length) > allowed) continue;
    const steps = distance(wanted, other);
    if (steps <= allowed && steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
