import {firstOf, mod, monthOf} from './day.ts';

/** What a rule says of its days; absent: everything fits. */
export interface DayParts {
  /** 1 is January. */
  readonly months: readonly number[] | undefined;
  /** From the front (1, 2) or the back (-1, -2), as the others that may be negative. */
  readonly monthDays: readonly number[] | undefined;
  readonly yearDays: readonly number[] | undefined;
  /** Numbers of weeks, times 7. */
  readonly weeks: readonly number[] | undefined;
  /** Weekdays from 0, plus 7 times their ordinal. */
  readonly weekdays: readonly number[] | undefined;
  /** Whether ordinals of weekdays count in the year; else in the month. */
  readonly inYear: boolean;
  /** The weekday with which weeks begin. */
  readonly weekStart: number;
}

const {floor} = Math;

/**
 * The days of a month, of which the first and the next month's first are given, that satisfy every part: bit 0 is the first day.
 * So a month is decided with a few operations, whatever the rule asks for.
 */
export function dayBits(
  {months, monthDays, yearDays, weeks, weekdays, inYear, weekStart}: DayParts,
  month: number,
  first: number,
  next: number,
): number {
  const january = month - (month % 12);
  if (months && !months.includes(month - january + 1)) return 0;
  const bit = (day: number): number => (day >= first && day < next ? 1 << (day - first) : 0);
  let all = ~(-1 << (next - first));
  let some = 0;
  if (monthDays) {
    for (const n of monthDays) some |= bit((n > 0 ? first - 1 : next) + n);
    all &= some;
  }
  if (yearDays) {
    some = 0;
    for (const n of yearDays) some |= bit((n > 0 ? firstOf(january) - 1 : firstOf(january + 12)) + n);
    all &= some;
  }
  if (weekdays) {
    some = 0;
    const low = inYear ? firstOf(january) : first;
    const high = inYear ? firstOf(january + 12) : next;
    // Day 0 was a Thursday. Without an ordinal that of every week: bits 0, 7, 14, 21 and 28, from the first one on.
    for (const n of weekdays)
      some |=
        n > 6
          ? bit(low + mod(n - low - 3, 7) + 7 * floor(n / 7) - 7)
          : n < 0
            ? bit(high + 6 - mod(high + 2 - n, 7) + 7 * floor(n / 7))
            : 0x10204081 << mod(n - first - 3, 7);
    all &= some;
  }
  if (weeks) {
    some = 0;
    for (let day = first - mod(first + 3 - weekStart, 7); day < next; day += 7) {
      // A week belongs to the year in which its fourth day lies.
      const year = monthOf(day + 3);
      for (const n of weeks) {
        const place = (day + 3 - firstOf(year - (year % 12) + (n > 0 ? 0 : 12))) / 7;
        if (n === 7 * floor(place + Number(n > 0))) some |= day < first ? 127 >> (first - day) : 127 << (day - first);
      }
    }
    all &= some;
  }
  return all;
}
