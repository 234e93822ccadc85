/** A small generator of numbers (mulberry32): the same seed gives the same rules everywhere. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export interface GeneratedRule {
  /** RRULE value; no UNTIL, so that every library gets its end in its own way. */
  rule: string;
  /** Local, `2019-01-02T10:00:00`. */
  dtstart: string;
  freq: string;
  parts: ReadonlySet<string>;
}

const frequencies =
  'YEARLY YEARLY YEARLY MONTHLY MONTHLY MONTHLY MONTHLY WEEKLY WEEKLY WEEKLY DAILY DAILY HOURLY MINUTELY SECONDLY'.split(
    ' ',
  );
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const two = (n: number): string => String(n).padStart(2, '0');

/** Rules of every shape that RFC 5545 allows, weighted towards what calendars hold. */
export function generateRule(random: (below: number) => number): GeneratedRule {
  const freq = frequencies[random(frequencies.length)] ?? 'DAILY';
  const long = freq === 'YEARLY' || freq === 'MONTHLY';
  const parts = new Map<string, string>([['FREQ', freq]]);
  const chance = (percent: number): boolean => random(100) < percent;
  const some = (most: number, pick: () => number | string): string =>
    [...new Set(Array.from({length: 1 + random(most)}, pick))].join(',');
  // Ascending, because rrule keeps the times of a day in the order in which they are written.
  const times = (most: number, below: number): string =>
    [...new Set(Array.from({length: 1 + random(most)}, () => random(below)))].sort((a, b) => a - b).join(',');
  const signed = (most: number) => () => (1 + random(most)) * (chance(25) ? -1 : 1);

  if (chance(40)) parts.set('INTERVAL', String(2 + random(freq === 'YEARLY' ? 3 : freq === 'SECONDLY' ? 5_000 : 12)));
  if (chance(30)) parts.set('COUNT', String(1 + random(30)));
  if (chance(25)) parts.set('WKST', weekdays[random(7)] ?? 'MO');
  if (chance(freq === 'YEARLY' ? 40 : 15))
    parts.set(
      'BYMONTH',
      some(3, () => 1 + random(12)),
    );
  if (freq === 'YEARLY' && chance(15)) parts.set('BYWEEKNO', some(3, signed(53)));
  if (!['DAILY', 'WEEKLY', 'MONTHLY'].includes(freq) && chance(12)) parts.set('BYYEARDAY', some(4, signed(366)));
  if (freq !== 'WEEKLY' && chance(25)) parts.set('BYMONTHDAY', some(4, signed(31)));
  if (chance(45)) {
    const ordinals = long && !parts.has('BYWEEKNO') && chance(60);
    const most = freq === 'YEARLY' && !parts.has('BYMONTH') ? 53 : 5;
    parts.set(
      'BYDAY',
      some(4, () => `${ordinals ? signed(most)() : ''}${weekdays[random(7)]}`),
    );
  }
  if (chance(15)) parts.set('BYHOUR', times(3, 24));
  if (chance(15)) parts.set('BYMINUTE', times(3, 60));
  if (chance(8)) parts.set('BYSECOND', times(2, 60));
  if (parts.size > 1 && [...parts.keys()].some((part) => part.startsWith('BY')) && chance(20))
    parts.set('BYSETPOS', some(2, signed(4)));
  return {
    rule: [...parts].map(([name, value]) => `${name}=${value}`).join(';'),
    dtstart: `${2015 + random(10)}-${two(1 + random(12))}-${two(1 + random(28))}T${two(random(24))}:${two(random(4) * 15)}:00`,
    freq,
    parts: new Set(parts.keys()),
  };
}
