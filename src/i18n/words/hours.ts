import type {HoursException, HoursGroup, ScheduleDescription} from '../../domain/schedule/index.ts';
import {formatList, formatMoment} from '../format.ts';
import {formatClock, formatWeekday} from '../format-times.ts';
import {msg, str} from '../msg.ts';

type Span = HoursGroup['spans'][number];

/** "9:00–12:00, 14:00–18:00", "den ganzen Tag". */
export function spansWords(spans: readonly Span[], locale: string): string {
  return spans
    .map(({opens, closes}) =>
      opens === '00:00' && closes === '24:00'
        ? msg('den ganzen Tag', {id: 'hours.all_day', desc: 'Instead of opening hours: from midnight to midnight'})
        : opens === closes
          ? formatClock(opens, locale)
          : `${formatClock(opens, locale)}–${formatClock(closes, locale)}`,
    )
    .join(', ');
}

/** "vom 1. April bis 30. September 2026"; undefined for hours of all the year. */
export function seasonWords(first: string | undefined, last: string | undefined, locale: string): string | undefined {
  const long = {day: 'numeric', month: 'long', year: 'numeric'} as const;
  const short = {day: 'numeric', month: 'long'} as const;
  if (first && last) {
    const from = formatMoment(first, locale, 'UTC', first.slice(0, 4) === last.slice(0, 4) ? short : long);
    const to = formatMoment(last, locale, 'UTC', long);
    return msg(str`vom ${from} bis ${to}`, {id: 'hours.season', desc: 'From "1. April" to "30. September 2026"'});
  }
  if (first) {
    const from = formatMoment(first, locale, 'UTC', long);
    return msg(str`ab ${from}`, {id: 'hours.from', desc: 'Hours that are true from "1. April 2026" on'});
  }
  if (!last) return undefined;
  const to = formatMoment(last, locale, 'UTC', long);
  return msg(str`bis ${to}`, {id: 'hours.to', desc: 'Hours that are true up to "30. September 2026"'});
}

/** "jede 2. Woche", "nicht an Feiertagen": what else is to be known of weekly hours, each a line. */
export function notesOf({interval, exceptHolidays = []}: HoursGroup): string[] {
  const notes: string[] = [];
  if (interval)
    notes.push(
      msg(str`nur jede ${interval}. Woche`, {id: 'hours.every_weeks', desc: 'Hours only in every "2"nd week'}),
    );
  if (exceptHolidays.length > 1)
    notes.push(
      msg('nicht an Feiertagen und nicht in den Schulferien', {
        id: 'hours.not_on_both',
        desc: 'Closed on public holidays and in school holidays',
      }),
    );
  else if (exceptHolidays[0] === 'public')
    notes.push(msg('nicht an Feiertagen', {id: 'hours.not_on_public', desc: 'Closed on public holidays'}));
  else if (exceptHolidays[0] === 'school')
    notes.push(msg('nicht in den Schulferien', {id: 'hours.not_in_school', desc: 'Closed in school holidays'}));
  return notes;
}

/** "Do., 24. Dez. geschlossen", "Do., 24. Dez. bis Fr., 1. Jan. geschlossen", "Sa., 28. Nov.: 10:00–14:00". */
export function exceptionWords({first, last, spans}: HoursException, locale: string): string {
  const written = (date: string): string =>
    formatMoment(date, locale, 'UTC', {weekday: 'short', day: 'numeric', month: 'short'});
  const [day, end] = [written(first), written(last)];
  if (spans.length) {
    return onDays(day, spans, locale);
  }
  return first === last
    ? msg(str`${day} geschlossen`, {id: 'hours.closed_on', desc: 'Closed on "Do., 24. Dez."'})
    : msg(str`${day} bis ${end} geschlossen`, {
        id: 'hours.closed_from_to',
        desc: 'Closed from "Do., 24. Dez." to "Fr., 1. Jan."',
      });
}

/** "jeden ersten Mittwoch im Monat: 10:00–12:00"; undefined for days that are over, or that there are no words for. */
export function otherWords(other: ScheduleDescription, today: string, locale: string): string | undefined {
  const days = daysWords(other, today, locale);
  if (!days) return undefined;
  const {opens, closes = opens} = other.time ?? {opens: '00:00', closes: '24:00'};
  return onDays(days, [{opens, closes}], locale);
}

function onDays(days: string, spans: readonly Span[], locale: string): string {
  const times = spansWords(spans, locale);
  return msg(str`${days}: ${times}`, {id: 'hours.on_day', desc: '"Sa., 28. Nov.": "10:00–14:00"'});
}

/** "jeden ersten Mittwoch im Monat", "am 15. jedes Monats", "24. November 2026". */
function daysWords({when}: ScheduleDescription, today: string, locale: string): string | undefined {
  if (when.kind === 'once' || when.kind === 'dates') {
    const dates = (when.kind === 'once' ? [when.date] : when.dates).filter((date) => date >= today).slice(0, 4);
    return dates.length
      ? formatList(
          dates.map((date) => formatMoment(date, locale, 'UTC', {day: 'numeric', month: 'long', year: 'numeric'})),
          locale,
        )
      : undefined;
  }
  if (when.kind !== 'monthly' || when.interval > 1) return undefined;
  const {days, monthDays, months, weeks, yearDays, positions} = when;
  if (months.length || weeks.length || yearDays.length || positions.length || (days.length && monthDays.length))
    return undefined;
  const words = days.length
    ? days.map(({day, ordinal}) => weekdayOfMonth(formatWeekday(day, locale, 'long'), ordinal))
    : monthDays.map(dayOfMonth);
  const known = words.filter((word) => word !== undefined);
  return known.length && known.length === words.length ? formatList(known, locale) : undefined;
}

function weekdayOfMonth(weekday: string, ordinal: number | undefined): string | undefined {
  switch (ordinal) {
    case 1:
      return msg(str`jeden ersten ${weekday} im Monat`, {id: 'hours.first', desc: 'Every first "Mittwoch" of a month'});
    case 2:
      return msg(str`jeden zweiten ${weekday} im Monat`, {id: 'hours.second', desc: 'Every second "Mittwoch"'});
    case 3:
      return msg(str`jeden dritten ${weekday} im Monat`, {id: 'hours.third', desc: 'Every third "Mittwoch"'});
    case 4:
      return msg(str`jeden vierten ${weekday} im Monat`, {id: 'hours.fourth', desc: 'Every fourth "Mittwoch"'});
    case -1:
      return msg(str`jeden letzten ${weekday} im Monat`, {id: 'hours.last', desc: 'Every last "Mittwoch"'});
    default:
      return undefined;
  }
}

function dayOfMonth(day: number): string | undefined {
  if (day > 0) return msg(str`am ${day}. jedes Monats`, {id: 'hours.month_day', desc: 'On the "15" of every month'});
  if (day < -1) return undefined;
  return msg('am letzten Tag jedes Monats', {id: 'hours.last_day', desc: 'On the last day of every month'});
}
