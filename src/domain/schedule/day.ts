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

/** Neighbouring occurrences, and those of other schedules, ask for the same texts again and again. */
function remembered(write: (key: number) => string): (key: number) => string {
  const texts = new Map<number, string>();
  return (key) => {
    let text = texts.get(key);
    if (!text) {
      if (texts.size > 5_000) texts.clear();
      texts.set(key, (text = write(key)));
    }
    return text;
  };
}

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** `2026-11-22` of a day. */
export const isoDate = remembered((day) => iso(day * DAY).slice(0, 10));

const isoTime = remembered((seconds) => iso(seconds).slice(10, 19));

/** `2026-11-22T10:00:00` of a wall-clock time. */
export const isoLocal = (local: number): string => isoDate(dayOf(local)) + isoTime(mod(local, DAY));

/** `+01:00` of an offset in seconds. */
export const isoOffset = remembered((offset) => (offset < 0 ? '-' : '+') + iso(Math.abs(offset)).slice(11, 16));

/**
 * Seconds on the wall of `2026-11-22` (its midnight) or `2026-11-22T10:00[:00]`.
 * @throws RangeError that names the text, also for a day that does not exist (30 February)
 */
export function readLocal(text: string, field = 'date'): number {
  const time =
    Date.parse(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text) ? text + (text[10] ? 'Z' : '') : '') / 1000;
  // Some engines roll 30 February over to March instead of refusing it.
  return time === time && text.startsWith(isoDate(dayOf(time))) ? time : fault(field, text);
}
