/** RFC 5545 weekdays in the order of the German week. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

const names: readonly [RegExp, Weekday][] = [
  [/^mo(ntags?|n)?$/, 'MO'],
  [/^(di(enstags?)?|tue?|tuesday)$/, 'TU'],
  [/^(mi(ttwochs?)?|wed?|wednesday)$/, 'WE'],
  [/^(do(nnerstags?)?|thu?|thursday)$/, 'TH'],
  [/^fr(eitags?|i)?$/, 'FR'],
  [/^sa(mstags?|t)?$|^sonnabends?$/, 'SA'],
  [/^(so(nntags?)?|sun?|sunday)$/, 'SU'],
];

/** `Mo`, `Mo.`, `Montag`, `montags`, also the letters of OpenStreetMap (`Tu`, `We`). Undefined when it is no weekday. */
export function weekdayOf(word: string): Weekday | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return names.find(([pattern]) => pattern.test(plain))?.[1];
}

/** From the first to the last day inclusive; `Sa-Mo` goes round the end of the week. */
export function weekdaysBetween(first: Weekday, last: Weekday): Weekday[] {
  const from = weekdays.indexOf(first);
  const length = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({length}, (_, i) => weekdays[(from + i) % 7] ?? 'MO');
}

/** `MO,WE,FR`: each day once, in the order of the week. */
export const byday = (days: readonly Weekday[]): string => weekdays.filter((day) => days.includes(day)).join(',');
