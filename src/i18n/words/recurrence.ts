import type {RepeatingDays, ScheduleDescription} from '../../domain/schedule/index.ts';
import {formatList, formatMoment, formatNumber} from '../format.ts';
import {formatWeekday} from '../format-times.ts';
import {msg, str} from '../msg.ts';
import {notesOf, otherWords, spansWords} from './hours.ts';

/**
 * A rule in words: "jeden ersten Mittwoch im Monat: 10:00–12:00, nicht an Feiertagen, bis 30. Juni 2027". Undefined for single
 * dates, which need none, and for a rule that is told better by its dates than by words.
 */
export function recurrenceWords(description: ScheduleDescription, locale: string): string | undefined {
  const words = ruleWords(description, locale);
  if (!words) return undefined;
  const {exceptHolidays, until, count} = description;
  return [words, ...notesOf({days: [], spans: [], exceptHolidays}), ...endWords(until, count, locale)].join(', ');
}

function ruleWords(description: ScheduleDescription, locale: string): string | undefined {
  const {when, time} = description;
  if (when.kind === 'monthly') return monthlyWords(description, when, locale);
  const days = daysWords(when, locale);
  if (!days || !time) return days;
  const {opens, closes = opens} = time;
  const times = spansWords([{opens, closes}], locale);
  return msg(str`${days}: ${times}`, {id: 'hours.on_day', desc: '"Sa., 28. Nov.": "10:00–14:00"'});
}

/** What opening hours say of a month, and every how many months. */
function monthlyWords(description: ScheduleDescription, when: RepeatingDays, locale: string): string | undefined {
  const words = otherWords({...description, when: {...when, interval: 1}}, '', locale);
  if (!words || when.interval === 1) return words;
  const months = formatNumber(when.interval, locale);
  return `${words}, ${msg(str`nur alle ${months} Monate`, {id: 'calendar.months', desc: 'Only every "2" months'})}`;
}

function daysWords(when: ScheduleDescription['when'], locale: string): string | undefined {
  if (when.kind === 'once' || when.kind === 'dates' || when.kind === 'never') return undefined;
  const {kind, interval, days, monthDays, months, weeks, yearDays, positions} = when;
  if (weeks.length || yearDays.length || positions.length || days.some(({ordinal}) => ordinal)) return undefined;
  const every = formatNumber(interval, locale);
  const weekdays = formatList(
    days.map(({day}) => formatWeekday(day, locale, 'long')),
    locale,
  );
  if (kind === 'yearly') {
    const [month, secondMonth] = months;
    const [day, secondDay] = monthDays;
    if (!month || !day || day < 1 || secondMonth || secondDay || days.length || interval > 1) return undefined;
    const date = `2000-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const on = formatMoment(date, locale, 'UTC', {day: 'numeric', month: 'long'});
    return msg(str`jedes Jahr am ${on}`, {id: 'calendar.yearly', desc: 'Every year on "20. September"'});
  }
  if (months.length || monthDays.length) return undefined;
  if (kind === 'weekly' || (kind === 'daily' && days.length && interval === 1))
    return interval === 1
      ? msg(str`jeden ${weekdays}`, {id: 'calendar.weekly', desc: 'Every "Montag und Donnerstag"'})
      : msg(str`alle ${every} Wochen am ${weekdays}`, {
          id: 'calendar.weeks',
          desc: 'Every "2" weeks on "Montag und Donnerstag"',
        });
  if (kind !== 'daily' || days.length) return undefined;
  return interval === 1
    ? msg('jeden Tag', {id: 'calendar.daily', desc: 'Every day'})
    : msg(str`alle ${every} Tage`, {id: 'calendar.days', desc: 'Every "3" days'});
}

function endWords(until: string | undefined, count: number | undefined, locale: string): string[] {
  if (until) {
    const to = formatMoment(until.slice(0, 10), locale, 'UTC', {day: 'numeric', month: 'long', year: 'numeric'});
    return [msg(str`bis ${to}`, {id: 'hours.to', desc: 'Hours that are true up to "30. September 2026"'})];
  }
  if (!count) return [];
  const times = formatNumber(count, locale);
  return [msg(str`${times}-mal`, {id: 'calendar.times', desc: 'A series of "8" dates'})];
}
