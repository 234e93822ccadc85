import type {Schedule} from '../../contract/schedule.ts';
import {DAY, dayOf, fault, firstOf, mod, monthOf, weekdayOf} from './day.ts';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Seconds of the frequencies up to the week, months of the others. */
const STEPS = [1, 60, 3600, DAY, 7 * DAY, 1, 12];

const DAILY = 3;
const WEEKLY = 4;
const YEARLY = 6;

/**
 * Days (or smaller steps) looked at in vain before a rule counts as impossible. The Gregorian calendar repeats after 146,097
 * days, so for DAILY and longer nothing that can happen is missed.
 */
const PATIENCE = 150_000;

const {ceil, clz32, floor, max, min} = Math;

/** Tells some more starts of a rule, in order; false when there are no more. It begins with few, for those who want few. */
export type Walk = (tell: (local: number) => void) => boolean;

/** The values that fit, in order, each once. */
const spread = (values: readonly number[], size: number): number[] =>
  [...new Set(values)].filter((n) => n >= 0 && n < size).sort((a, b) => a - b);

/** Whether the list has the place of `at` in [low, high), in steps of `size`, counted from the front (1, 2) or back (-1, -2). */
const among = (list: readonly number[], at: number, low: number, high: number, size: number, plus = 0): boolean =>
  list.includes(plus + size * floor((at - low) / size + 1)) || list.includes(plus + size * floor((at - high) / size));

/**
 * The rule of a schedule (RFC 5545 section 3.3.10) as a function that walks along its local starts in [low, high). A period
 * (a year, a month, ...) yields the days that satisfy every BY part, times the times of day; BYSETPOS picks among them.
 * Everything happens on the wall clock, for HOURLY, MINUTELY and SECONDLY too. A week of BYWEEKNO belongs day by day to the
 * calendar year it lies in, and an ordinal in BYDAY counts in the month, or in the year for YEARLY without BYMONTH.
 * @param start local seconds of DTSTART
 * @param end local seconds at which the rule stops
 * @throws RangeError that names a part which cannot be read
 */
export function startsOf(schedule: Schedule, start: number, end: number): (low: number, high: number) => Walk {
  const {interval = 1, count, wkst = 'MO', freq} = schedule;
  let unit = FREQUENCIES.indexOf(freq ?? '');
  if (unit < 0) fault('freq', freq);
  if (!(interval >= 1)) fault('interval', interval);

  const read = (
    part:
      'bymonth' | 'bymonthday' | 'byyearday' | 'byweekno' | 'byday' | 'byhour' | 'byminute' | 'bysecond' | 'bysetpos',
    scale = 1,
    form = /^[+-]?\d+()$/,
  ): number[] | undefined => {
    const list = schedule[part];
    if (!list) return undefined;
    const values = list.split(',').map((text) => {
      const [, weekday] = form.exec(text) ?? fault(part, list);
      // A weekday is a number from 0, plus 7 times its ordinal.
      return scale * (parseInt(text) || 0) + max(0, WEEKDAYS.indexOf(weekday ?? ''));
    });
    // However long a list is, there are few values.
    return [...new Set(values)];
  };
  let months = read('bymonth');
  let monthDays = read('bymonthday');
  let weekdays = read('byday', 7, /^(?:[+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/);
  const yearDays = read('byyearday');
  const weeks = read('byweekno', 7);
  const places = read('bysetpos');

  const startDay = dayOf(start);
  const startMonth = monthOf(startDay);
  const inYear = unit === YEARLY && !months;
  if (!weekdays && (unit === WEEKLY || (unit > WEEKLY && !monthDays && !yearDays))) {
    if (unit === WEEKLY || weeks) weekdays = [weekdayOf(startDay)];
    else {
      monthDays = [startDay - firstOf(startMonth) + 1];
      if (inYear) months = [(startMonth % 12) + 1];
    }
  }

  // Seconds, minutes, hours: those below the unit make the times of a base, the others say which bases count.
  const clock = [read('bysecond'), read('byminute'), read('byhour')];
  let times = [0];
  for (const level of [0, 1, 2]) {
    if (unit <= level) break;
    const list = clock[level];
    const scale = STEPS[level] ?? 1;
    const size = level > 1 ? 24 : 60;
    // RFC 5545: without leap seconds, second 60 is 59.
    const values = list
      ? spread(level ? list : list.map((second) => (second === 60 ? 59 : second)), size)
      : [mod(floor(start / scale), size)];
    const sums: number[] = [];
    for (const value of values) for (const time of times) sums.push(value * scale + time);
    times = sums;
  }

  // Every day, but only on some weekdays: the same, a week at a time.
  if (unit === DAILY && interval === 1 && weekdays && !places) unit = WEEKLY;
  // Whether all periods are alike.
  const alike =
    unit <= WEEKLY &&
    !months &&
    !monthDays &&
    !yearDays &&
    (unit === WEEKLY || !weekdays) &&
    clock.every((list, level) => !list || level < unit);

  // A bit for each weekday that BYDAY names, of two weeks.
  let named = 0;
  for (const n of weekdays ?? [0, 1, 2, 3, 4, 5, 6]) named |= 129 << mod(n, 7);
  // The month that was looked at last: its first day and the next one's, 1 January and the next one.
  let [month, first, next, newYear, nextYear] = [0, 0, 0, 0, 0];
  /** The day itself when it satisfies the BY parts, else the next one that may. */
  const seek = (day: number): number => {
    if (day < first || day >= next) {
      month = monthOf(day);
      first = firstOf(month);
      next = firstOf(month + 1);
      newYear = firstOf(month - (month % 12));
      nextYear = firstOf(month - (month % 12) + 12);
    }
    if (months && !months.includes((month % 12) + 1)) return next;
    if (monthDays) {
      let soon = next;
      for (const n of monthDays) {
        const named = (n > 0 ? first - 1 : next) + n;
        if (named >= day && named < soon) soon = named;
      }
      if (soon > day) return soon;
    }
    const weekday = weekdayOf(day);
    const coming = named >> weekday;
    if (!(coming & 1)) return day + 31 - clz32(coming & -coming);
    // A week belongs to the year in which its fourth day lies.
    const fourth = day - mod(weekday - weekStart, 7) + 3;
    const year = weeks ? monthOf(fourth) : 0;
    return (!yearDays || among(yearDays, day, newYear, nextYear, 1)) &&
      (!weekdays ||
        weekdays.includes(weekday) ||
        among(weekdays, day, inYear ? newYear : first, inYear ? nextYear : next, 7, weekday)) &&
      (!weeks || among(weeks, fourth, firstOf(year - (year % 12)), firstOf(year - (year % 12) + 12), 7))
      ? day
      : day + 1;
  };

  // Periods are counted in seconds up to the week, in months above.
  const weekStart = WEEKDAYS.indexOf(wkst);
  const step = STEPS[unit] ?? 1;
  const shift = unit === WEEKLY ? (3 - weekStart) * DAY : 0;
  const periodOf = (local: number): number => floor((unit > WEEKLY ? monthOf(dayOf(local)) : local + shift) / step);
  const beginOf = (period: number): number => (unit > WEEKLY ? firstOf(period * step) * DAY : period * step - shift);

  const origin = periodOf(start);
  // When all periods are alike, what the first one gives, from its beginning.
  let pattern: readonly number[] | undefined;

  return (low, high) => {
    high = min(high, end);
    let steps = 0;
    let patience = PATIENCE;
    let period = origin;

    /** What a period gives, in seconds from its beginning. Below DAILY, it leaps to the last one that gives nothing. */
    const look = (begin: number): readonly number[] => {
      let all: number[] = [];
      if (unit < DAILY) {
        let target = seek(dayOf(begin)) * DAY;
        for (let level = 2; level >= unit && target <= begin; level--) {
          const scale = STEPS[level] ?? 1;
          const place = floor(begin / scale);
          if (clock[level]?.includes(mod(place, level > 1 ? 24 : 60)) === false) target = (place + 1) * scale;
        }
        if (target > begin) {
          period += interval * (ceil((target - begin) / (step * interval)) - 1);
          return all;
        }
        all = times;
      } else {
        const after = dayOf(beginOf(period + 1));
        for (let day = dayOf(begin); day < after;) {
          steps++;
          const found = seek(day);
          if (found > day) day = found;
          else {
            for (const time of times) all.push(day * DAY - begin + time);
            day++;
          }
        }
      }
      return places
        ? spread(
            places.map((place) => (place > 0 ? place - 1 : all.length + place)),
            all.length,
          ).map((place) => all[place] ?? 0)
        : all;
    };

    if (alike) pattern ??= look(beginOf(origin));
    // A rule with COUNT has to be walked from its beginning, unless one knows what the periods skipped give.
    let left = count ?? 0;
    const skipped = max(0, floor((periodOf(min(max(low, start), end)) - origin) / interval));
    if (skipped && (pattern || !count)) {
      period += skipped * interval;
      for (const at of pattern ?? []) left -= skipped - Number(beginOf(origin) + at < start);
    }
    const from = max(low, start);
    let begin = beginOf(period);
    let size = 1;
    return (tell) => {
      // What is kept at hand engines need not look up again and again.
      let at = begin;
      const to = high;
      for (let n = size; at < to && n > 0 && steps++ <= patience; n--) {
        const given = pattern ?? look(at);
        for (const plus of given) {
          const local = at + plus;
          if (count && local >= start && left-- <= 0) return false;
          if (local >= from && local < to) tell(local);
        }
        if (given.length) patience = steps + PATIENCE;
        if (pattern) at += interval * step;
        else at = beginOf((period += interval));
      }
      begin = at;
      size = min(2 * size, 64);
      return at < to && steps <= patience;
    };
  };
}
