import type {Schedule} from '../../contract/schedule.ts';
import {describeSchedule, weekdays, type RepeatingDays, type ScheduleDescription, type Weekday} from './description.ts';

/** Days of the week with the same opening hours, in the form they are shown: "Mo–Fr 9–12, 14–18". */
export interface HoursGroup {
  /** In order from Monday, without a gap. */
  days: Weekday[];
  /** `09:00` and `12:00`, in order; `00:00` and `24:00` is all day. A `closes` before `opens` is on the next day. */
  spans: {opens: string; closes: string}[];
  /** A season's hours: first and last day. */
  validFrom?: string;
  validTo?: string;
  /** Every how many weeks, when it is not every week. */
  interval?: number;
  exceptHolidays?: ('public' | 'school')[];
}

/** Whether hours are those of a week, such as `groupHours` groups: also by the day, and every second week. */
export const isWeekly = (
  description: ScheduleDescription,
): description is ScheduleDescription & {when: RepeatingDays} => {
  const {when} = description;
  return (
    (when.kind === 'weekly' || (when.kind === 'daily' && when.interval === 1)) &&
    !when.months.length &&
    !when.monthDays.length
  );
};

/**
 * The weekly opening hours among `hours`, grouped for showing: seasons one after the other, in each the days from Monday,
 * neighbours with equal hours together. Hours by the day count as weekly; others (monthly, single dates) are left out: word
 * them with `describeSchedule`.
 * @throws RangeError as `describeSchedule`
 */
export function groupHours(hours: readonly Schedule[]): HoursGroup[] {
  const seasons = new Map<
    string,
    {facts: Omit<HoursGroup, 'days' | 'spans'>; week: Map<string, HoursGroup['spans'][number]>[]}
  >();
  for (const schedule of hours) {
    const description = describeSchedule(schedule);
    if (!isWeekly(description)) continue;
    const {when, time, validFrom, until, exceptHolidays} = description;
    const validTo = description.validTo ?? until?.slice(0, 10);
    const days = when.days.length ? when.days.map(({day}) => day) : weekdays;
    const facts = {
      ...(validFrom && {validFrom}),
      ...(validTo && {validTo}),
      ...(when.interval > 1 && {interval: when.interval}),
      ...(exceptHolidays.length && {exceptHolidays}),
    };
    const key = JSON.stringify([validFrom ?? '', validTo ?? '', when.interval, exceptHolidays]);
    const season = seasons.get(key) ?? {facts, week: weekdays.map(() => new Map())};
    seasons.set(key, season);
    const opens = time?.opens ?? '00:00';
    const closes = time ? (time.closes ?? time.opens) : '24:00';
    for (const day of days) season.week[weekdays.indexOf(day)]?.set(`${opens}-${closes}`, {opens, closes});
  }
  return [...seasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, {facts, week}]) => {
      const groups: HoursGroup[] = [];
      let before = '';
      week.forEach((spans, index) => {
        const day = weekdays[index];
        const key = [...spans.keys()].sort().join();
        if (day && key) {
          if (key === before) groups.at(-1)?.days.push(day);
          else
            groups.push({
              days: [day],
              spans: [...spans.values()].sort((a, b) => (a.opens < b.opens ? -1 : 1)),
              ...facts,
            });
        }
        before = key;
      });
      return groups;
    });
}
