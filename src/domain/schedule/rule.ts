import type {Schedule} from '../../contract/schedule.ts';
import {DAY, dayOf, fault, firstOf, mod, monthOf, weekdayOf} from './day.ts';

export const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const DAILY = 3;
const WEEKLY = 4;
const YEARLY = 6;

/**
 * Days (or smaller steps) looked at in vain before a rule counts as impossible. The Gregorian calendar repeats after 146,097
 * days, so for DAILY and longer nothing that can happen is missed.
 */
const PATIENCE = 150_000;

const {ceil, floor, max, min} = Math;

/** The values of a part in order that fit, or the one that the start gives. */
const spread = (set: Set<number> | undefined, own: number, size: number): number[] =>
  set ? [...set].filter((n) => n >= 0 && n < size).sort((a, b) => a - b) : [own];

/** Whether the set has the place of `at` in [low, high), in steps of `size`, counted from the front (1, 2) or back (-1, -2). */
const among = (set: Set<number>, at: number, low: number, high: number, size: number, plus = 0): boolean =>
  set.has(plus + size * floor((at - low) / size + 1)) || set.has(plus + size * floor((at - high) / size));

/**
 * The rule of a schedule (RFC 5545 section 3.3.10) as a function that gives its local starts in [low, high), in order. A period
 * (a year, a month, ...) yields the days that satisfy every BY part, times the times of day; BYSETPOS picks among them.
 * Everything happens on the wall clock, for HOURLY, MINUTELY and SECONDLY too. A week of BYWEEKNO belongs day by day to the
 * calendar year it lies in, and an ordinal in BYDAY counts in the month, or in the year for YEARLY without BYMONTH.
 * @param start local seconds of DTSTART
 * @param end local seconds at which the rule stops
 * @throws RangeError that names a part which cannot be read
 */
export function startsOf(
  schedule: Schedule,
  start: number,
  end: number,
): (low: number, high: number) => Iterable<number> {
  const {interval = 1, count = Infinity, wkst = 'MO', freq} = schedule;
  const unit = FREQUENCIES.indexOf(freq ?? '');
  if (unit < 0) fault('freq', freq);
  if (!(interval >= 1)) fault('interval', interval);

  const read = (
    part:
      'bymonth' | 'bymonthday' | 'byyearday' | 'byweekno' | 'byday' | 'byhour' | 'byminute' | 'bysecond' | 'bysetpos',
    scale = 1,
    form = /^[+-]?\d+()$/,
  ) => {
    const list = schedule[part];
    return list
      ? new Set(
          list.split(',').map((text) => {
            const [, weekday] = form.exec(text) ?? fault(part, list);
            // A weekday is a number from 0, plus 7 times its ordinal.
            return scale * (parseInt(text) || 0) + max(0, WEEKDAYS.indexOf(weekday ?? ''));
          }),
        )
      : undefined;
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
    if (unit === WEEKLY || weeks) weekdays = new Set([weekdayOf(startDay)]);
    else {
      monthDays = new Set([startDay - firstOf(startMonth) + 1]);
      if (inYear) months = new Set([(startMonth % 12) + 1]);
    }
  }

  // Seconds, minutes, hours: those below the unit make the times of a base, the others say which bases count.
  const clock = [read('bysecond'), read('byminute'), read('byhour')];
  let times = [0];
  clock.forEach((set, level) => {
    const scale = 60 ** level;
    const size = level > 1 ? 24 : 60;
    // RFC 5545: without leap seconds, second 60 is 59.
    if (!level && set?.delete(60)) set.add(59);
    const values = unit > level ? spread(set, mod(floor(start / scale), size), size) : [0];
    times = values.flatMap((value) => times.map((time) => value * scale + time));
  });

  // From each weekday, how many days it is to the next one that BYDAY names.
  const waits = WEEKDAYS.map((_, weekday) =>
    weekdays ? min(...[...weekdays].map((named) => mod(named - weekday, 7))) : 0,
  );
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
    if (months && !months.has((month % 12) + 1)) return next;
    if (monthDays) {
      let soon = next;
      for (const n of monthDays) {
        const named = (n > 0 ? first - 1 : next) + n;
        if (named >= day && named < soon) soon = named;
      }
      if (soon > day) return soon;
    }
    const weekday = weekdayOf(day);
    const wait = waits[weekday];
    if (wait) return day + wait;
    // A week belongs to the year in which its fourth day lies.
    const fourth = day - mod(weekday - weekStart, 7) + 3;
    const year = weeks ? monthOf(fourth) : 0;
    return (!yearDays || among(yearDays, day, newYear, nextYear, 1)) &&
      (!weekdays ||
        weekdays.has(weekday) ||
        among(weekdays, day, inYear ? newYear : first, inYear ? nextYear : next, 7, weekday)) &&
      (!weeks || among(weeks, fourth, firstOf(year - (year % 12)), firstOf(year - (year % 12) + 12), 7))
      ? day
      : day + 1;
  };

  // Periods are counted in seconds up to the week, in months above.
  const weekStart = WEEKDAYS.indexOf(wkst);
  const step = [1, 60, 3600, DAY, 7 * DAY, 1, 12][unit] ?? 1;
  const shift = unit === WEEKLY ? (3 - weekStart) * DAY : 0;
  const periodOf = (local: number): number => floor((unit > WEEKLY ? monthOf(dayOf(local)) : local + shift) / step);
  const beginOf = (period: number): number => (unit > WEEKLY ? firstOf(period * step) * DAY : period * step - shift);

  return function* (low, high) {
    high = min(high, end);
    const origin = periodOf(start);
    let left = count;
    let patience = PATIENCE;
    // Only a rule with COUNT has to be walked from its beginning.
    let period =
      origin + (left < Infinity ? 0 : max(0, floor((periodOf(max(low, start)) - origin) / interval)) * interval);
    for (; patience > 0; period += interval) {
      const begin = beginOf(period);
      if (begin >= high) return;
      const after = beginOf(period + 1);
      const bases: number[] = [];
      // Below DAILY, the period itself is the one base.
      for (let base = begin; base < after; base += DAY) {
        patience--;
        let target = seek(dayOf(base)) * DAY;
        for (let level = 2; level >= unit && target <= base; level--) {
          const place = floor(base / 60 ** level);
          if (clock[level]?.has(mod(place, level > 1 ? 24 : 60)) === false) target = (place + 1) * 60 ** level;
        }
        if (target <= base) bases.push(base);
        else if (unit < DAILY) period += interval * (ceil((target - base) / (step * interval)) - 1);
        else base = target - DAY;
      }
      const size = bases.length * times.length;
      const picked =
        places && spread(new Set([...places].map((place) => (place > 0 ? place - 1 : size + place))), 0, size);
      for (let i = 0; i < (picked ? picked.length : size); i++) {
        const index = picked?.[i] ?? i;
        const local = (bases[floor(index / times.length)] ?? 0) + (times[index % times.length] ?? 0);
        if (local < start) continue;
        if (local >= high) return;
        patience = PATIENCE;
        if (local >= low) yield local;
        if (!--left) return;
      }
    }
  };
}
