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
export function dayOf(local: number): number {
  // Engines divide whole numbers much faster when the fraction is cut off.
  const day = (local / DAY) | 0;
  return day * DAY > local ? day - 1 : day;
}

/** Weekday of a day, 0 is Monday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The first day of a month. */
export function firstOf(month: number): number {
  // The year is taken to begin in March, so that the leap day is its last day; 400 years more, and nothing is negative.
  const march = month + 4798;
  const year = (march / 12) | 0;
  return (
    365 * year + (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0) + ((((march % 12) * 153 + 2) / 5) | 0) - 865_565
  );
}

/** The month a day lies in. */
export function monthOf(day: number): number {
  // The mean length of a month leads to the right one or to a neighbour.
  const month = ((day / 30.436875 + 28_440) | 0) - 4800;
  return day < firstOf(month) ? month - 1 : day < firstOf(month + 1) ? month : month + 1;
}

/** Neighbouring occurrences, and those of other schedules, ask for the same texts again and again: the last 1,024 are kept. */
function remembered(write: (key: number) => string): (key: number) => string {
  // Filled, because engines keep arrays with many holes in slow tables.
  const keys: number[] = Array(1024).fill(NaN);
  const texts: string[] = Array(1024).fill('');
  return (key) => {
    const slot = key & 1023;
    if (keys[slot] === key) return texts[slot] ?? '';
    keys[slot] = key;
    return (texts[slot] = write(key));
  };
}

/** `null...` for a time outside of what `Date` can say. */
const iso = (seconds: number): string => `${new Date(seconds * 1000).toJSON()}`;

/** `2026-11-22` of a day. */
export const isoDate = remembered((day) => iso(day * DAY).slice(0, 10));

const isoTime = remembered((seconds) => iso(seconds).slice(10, 19));

/** `2026-11-22T10:00:00` of a wall-clock time. */
export const isoLocal = (local: number): string => {
  const day = dayOf(local);
  return isoDate(day) + isoTime(local - day * DAY);
};

/** `+01:00` of an offset in seconds. */
export const isoOffset = remembered((offset) => (offset < 0 ? '-' : '+') + iso(Math.abs(offset)).slice(11, 16));

/**
 * Seconds on the wall of `2026-11-22` (its midnight) or `2026-11-22T10:00[:00]`.
 * @throws RangeError that names the text, also for a day that does not exist (30 February)
 */
export function readLocal(text: string, field = 'date'): number {
  const two = (at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
  const {length} = text;
  const time =
    (firstOf(two(0) * 1200 + two(2) * 12 + two(5) - 1) + two(8) - 1) * DAY +
    (length > 10 ? two(11) * 3600 + two(14) * 60 + (length > 16 ? two(17) : 0) : 0);
  // A text of another length has no number where one is looked for; any other that is no date is not what is written for it.
  return time === time && isoLocal(time).startsWith(text) ? time : fault(field, text);
}
