import {expected} from './messages.ts';
import {Unreadable} from './unreadable.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** Does the calendar have this day? `2026-02-31` is a well-formed date that nobody can meet on. */
export function isCalendarDay(date: string): boolean {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date.slice(0, 10));
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}

/** The day after, or `days` later, as `2026-11-23`. */
export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const weekdayName = '(?:(?:mo|di|mi|do|fr|sa|so)(?:\\.|\\p{L}+)?,?\\s+)?';
const germanDay = new RegExp(`^${weekdayName}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})$`, 'iu');
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `22.11.2026`, `22.11.26`, `So, 22.11.2026` or `2026-11-22` -> `2026-11-22`. Throws `Unreadable`. */
export function readDate(text: string): string {
  const cell = text.trim();
  const iso = isoDay.exec(cell);
  const german = germanDay.exec(cell);
  let date = '';
  if (iso) date = cell;
  else if (german) {
    const year = german[3]?.length === 2 ? `20${german[3]}` : (german[3] ?? '');
    date = `${year}-${two(Number(german[2]))}-${two(Number(german[1]))}`;
  }
  if (!isCalendarDay(date)) throw new Unreadable(expected.date, text);
  return date;
}

const timeOfDay = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*(?:uhr|h)?$/i;

/** `10`, `10:00`, `10.00 Uhr`, `10 Uhr`, `24:00` -> `10:00`. Throws `Unreadable`. */
export function readTime(text: string): string {
  const found = timeOfDay.exec(text.trim());
  const hour = Number(found?.[1] ?? NaN);
  const minute = Number(found?.[2] ?? 0);
  const ofDay = hour < 24 && minute < 60;
  if (!found || !(ofDay || (hour === 24 && minute === 0))) throw new Unreadable(expected.time, text);
  return `${two(hour)}:${two(minute)}`;
}

/** A day, a time of day, or both, as far as a cell tells. */
export interface DateAndTime {
  date?: string;
  time?: string;
}

/** `22.11.2026`, `22.11.2026, 10 Uhr`, `2026-11-22T10:00`, `10:00`. Throws `Unreadable`. */
export function readDateAndTime(text: string): DateAndTime {
  const cell = text.trim();
  try {
    return {date: readDate(cell)};
  } catch {
    const both =
      /^(.*?\d{4}(?:-\d{2}-\d{2})?|.*?\d\.\d{2})(?:T|,?\s+(?:um\s+|ab\s+)?)(\d{1,2}(?:[:.]\d{2}){0,2}(?:\s*(?:uhr|h))?)$/i.exec(
        cell,
      );
    try {
      if (both) return {date: readDate(both[1] ?? ''), time: readTime(both[2] ?? '')};
      return {time: readTime(cell)};
    } catch {
      throw new Unreadable(expected.dateTime, text);
    }
  }
}
