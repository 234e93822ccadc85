import {msg, str} from '@lit/localize';
import {formatMoment} from '../format.ts';

/** `9:00` of an instant. */
export function clockTime(instant: string, locale: string, timeZone: string): string {
  return formatMoment(instant, locale, timeZone, {hour: 'numeric', minute: '2-digit'});
}

/** A coming instant as people say it: "heute um 9:00", "morgen um 9:00", "Montag um 9:00", "am 2. Januar". */
export function nextTimeWords(instant: string, now: Date, locale: string, timeZone: string): string {
  const time = clockTime(instant, locale, timeZone);
  const days = dayNumber(instant, timeZone) - dayNumber(now.toISOString(), timeZone);
  if (days < 1) return msg(str`heute um ${time}`, {id: 'next.today', desc: 'Today at "9:00"'});
  if (days < 2) return msg(str`morgen um ${time}`, {id: 'next.tomorrow', desc: 'Tomorrow at "9:00"'});
  if (days < 7) {
    const weekday = formatMoment(instant, locale, timeZone, {weekday: 'long'});
    return msg(str`${weekday} um ${time}`, {id: 'next.weekday', desc: '"Montag" at "9:00"'});
  }
  const day = formatMoment(instant, locale, timeZone, {day: 'numeric', month: 'long'});
  return msg(str`am ${day}`, {id: 'next.day', desc: 'On "2. Januar"'});
}

/** Days since 1970 on the calendar of a zone. */
function dayNumber(instant: string, timeZone: string): number {
  const numeric = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  return Date.parse(formatMoment(instant, 'en-CA', timeZone, numeric)) / 86_400_000;
}
