import {weekdayOf} from './weekday.ts';

const ordinals: readonly [RegExp, number][] = [
  [/^(1\.|erste[nrs]?)$/, 1],
  [/^(2\.|zweite[nrs]?)$/, 2],
  [/^(3\.|dritte[nrs]?)$/, 3],
  [/^(4\.|vierte[nrs]?)$/, 4],
  [/^(5\.|fünfte[nrs]?)$/, 5],
  [/^vorletzte[nrs]?$/, -2],
  [/^letzte[nrs]?$/, -1],
];

const ofMonth = /,?\s+(?:im|des|eines|in jedem|jeden|jedes|pro)(?:\s+jede[ns])?\s+monate?s?$/;
const start = /^(?:(?:immer|monatlich|am|an|jede[nrsm]?)\s+)+/;
const joints = new Set(['und', 'u.', ',', '+', '&', '/', 'sowie', 'am', 'jeden', 'jede']);

/**
 * `jeden 1. und 3. Mittwoch im Monat` -> `1WE,3WE`, `letzter Freitag im Monat` -> `-1FR`; undefined when the words are
 * others. "Jeden zweiten Mittwoch" without the month may as well mean every other week, so it is not understood.
 */
export function readMonthly(text: string): string | undefined {
  const phrase = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const monthIsSaid = ofMonth.test(phrase) || phrase.startsWith('monatlich');
  const days: string[] = [];
  let nths: number[] = [];
  let used = false;
  for (const word of phrase
    .replace(ofMonth, '')
    .replace(start, '')
    .replace(/([,+&/])/g, ' $1 ')
    .split(/\s+/)) {
    if (joints.has(word)) continue;
    const nth = ordinals.find(([pattern]) => pattern.test(word))?.[1];
    const day = weekdayOf(word);
    if (nth !== undefined) {
      nths = used ? [nth] : [...nths, nth];
      used = false;
    } else if (day && nths.length > 0) {
      days.push(...nths.map((n) => `${n}${day}`));
      used = true;
    } else return undefined;
  }
  const clear = monthIsSaid || days.every((day) => /^-?1/.test(day));
  return used && clear ? days.join(',') : undefined;
}
