/**
 * Days as whole numbers (0 is 1970-01-01, a Thursday), months as whole numbers (0 is January of the year 0) and wall-clock
 * times as seconds since 1970 "on the wall", without any zone. Expanding a rule is arithmetic with these; `Date` would be
 * slower and would drag in the machine's zone.
 */
export const DAY = 86_400;

const {floor} = Math;

/** @throws RangeError that names what cannot be read. What was expected is said where rules are written: `fromRRule`, lint. */
export function fault(field: string, text: unknown): never {
  throw new RangeError(`${field} "${text}" cannot be read`);
}

/** Remainder that is never negative. */
export const mod = (value: number, by: number): number => value - floor(value / by) * by;

/** The day a wall-clock time lies in. */
export const dayOf = (local: number): number => floor(local / DAY);

/** Weekday of a day, 0 is Monday. */
export const weekdayOf = (day: number): number => mod(day + 3, 7);

/** The first day of a month. */
export function firstOf(month: number): number {
  // The year is taken to begin in March, so that the leap day is its last day.
  const march = month - 2;
  const year = floor(march / 12);
  return (
    365 * year +
    floor(year / 4) -
    floor(year / 100) +
    floor(year / 400) +
    floor((mod(march, 12) * 153 + 2) / 5) -
    719_468
  );
}

/** The month a day lies in. */
export function monthOf(day: number): number {
  // The mean length of a month leads to the right one or to a neighbour.
  const month = floor(day / 30.436875) + 23_640;
  return day < firstOf(month) ? month - 1 : day < firstOf(month + 1) ? month : month + 1;
}

const twoDigits = (value: number): string => (value < 10 ? '0' : '') + value;

let lastDay = NaN;
let lastDate = '';

/** `2026-11-22` of a day. Neighbouring occurrences ask for the same day again and again, so the last answer is kept. */
export function isoDate(day: number): string {
  if (day !== lastDay) {
    const month = monthOf(day);
    lastDay = day;
    lastDate = `${`${floor(month / 12)}`.padStart(4, '0')}-${twoDigits((month % 12) + 1)}-${twoDigits(day - firstOf(month) + 1)}`;
  }
  return lastDate;
}

/** `10:00` of seconds. */
export const isoTime = (seconds: number): string =>
  `${twoDigits(floor(seconds / 3600))}:${twoDigits(floor(seconds / 60) % 60)}`;

/** `2026-11-22T10:00:00` of a wall-clock time. */
export const isoLocal = (local: number): string =>
  `${isoDate(dayOf(local))}T${isoTime(mod(local, DAY))}:${twoDigits(mod(local, 60))}`;

/**
 * Seconds on the wall of `2026-11-22` (its midnight) or `2026-11-22T10:00[:00]`.
 * @throws RangeError that names the text, also for a day that does not exist (30 February)
 */
export function readLocal(text: string, field = 'date'): number {
  const time = Date.parse(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text) ? text + (text[10] ? 'Z' : '') : '');
  // Some engines roll 30 February over to March instead of refusing it.
  return new Date(time).toJSON()?.startsWith(text) ? time / 1000 : fault(field, text);
}
