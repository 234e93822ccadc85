import {firstOf, mod, monthOf, weekdayOf} from '../../domain/schedule/day.ts';
import type {View} from './toolbar.ts';

/** The days that a grid can show: the moons of public holidays are known for these years (1900 to 2199). */
const earliest = firstOf(1900 * 12);
const latest = firstOf(2200 * 12) - 1;

/** A month is always shown in as many weeks, so that nothing below it moves. */
const weeksOfMonth = 6;

export type Range = readonly [first: number, last: number];

/** The days that a view shows around one of them, both included; undefined for the list, which begins now. */
export function rangeOf(view: View, cursor: number): Range | undefined {
  switch (view) {
    case 'month': {
      const first = mondayOf(firstOf(monthOf(cursor)));
      return [first, first + 7 * weeksOfMonth - 1];
    }
    case 'week':
      return [mondayOf(cursor), mondayOf(cursor) + 6];
    case 'day':
      return [cursor, cursor];
    case 'agenda':
      return undefined;
  }
}

/** What of a month's weeks belongs to the month itself; all of it in other views. */
export function ownOf<T extends {readonly day: number; readonly last: number}>(
  entries: readonly T[],
  view: View,
  cursor: number,
): readonly T[] {
  if (view !== 'month') return entries;
  const month = monthOf(cursor);
  const [first, next] = [firstOf(month), firstOf(month + 1)];
  return entries.filter(({day, last}) => day < next && last >= first);
}

/** Weeks begin on Monday, as on every timetable in Germany, whatever language the page speaks. */
export const mondayOf = (day: number): number => day - weekdayOf(day);

/** The same day some months on, or the last of that month: a month after 31 January is 28 February. */
export function monthsOn(day: number, months: number): number {
  const month = monthOf(day);
  const first = firstOf(month + months);
  return Math.min(first + day - firstOf(month), firstOf(month + months + 1) - 1);
}

/** A day that a grid can show. */
export const within = (day: number): number => Math.min(Math.max(day, earliest), latest);

/** The day that the next or the previous (-1) page of a view begins with. */
export function pageOn(view: View, cursor: number, step: 1 | -1): number {
  return within(view === 'month' ? monthsOn(cursor, step) : cursor + step * (view === 'week' ? 7 : 1));
}

/** Where a key leads in the grid, as in the date grid of the ARIA Authoring Practices; undefined for any other key. */
export function dayForKey(
  cursor: number,
  {key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  dir: 'ltr' | 'rtl',
): number | undefined {
  const forward = dir === 'rtl' ? -1 : 1;
  const weekday = mod(weekdayOf(cursor), 7);
  switch (key) {
    case 'ArrowRight':
      return within(cursor + forward);
    case 'ArrowLeft':
      return within(cursor - forward);
    case 'ArrowDown':
      return within(cursor + 7);
    case 'ArrowUp':
      return within(cursor - 7);
    case 'Home':
      return within(cursor - weekday);
    case 'End':
      return within(cursor + 6 - weekday);
    case 'PageDown':
      return within(monthsOn(cursor, shiftKey ? 12 : 1));
    case 'PageUp':
      return within(monthsOn(cursor, shiftKey ? -12 : -1));
    default:
      return undefined;
  }
}
