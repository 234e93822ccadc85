import {msg, str} from '../msg.ts';
import {formatMoment} from '../format.ts';

/** `9:00` of an instant. */
function clockTime(instant: string, locale: string, timeZone: string): string {
  return formatMoment(instant, locale, timeZone, {hour: 'numeric', minute: '2-digit'});
}

/** A coming instant as people say it: "heute um 9:00 Uhr", "morgen um …", "Montag um …", "am 2. Januar". */
export function nextTimeWords(instant: string, now: Date, locale: string, timeZone: string): string {
  const time = clockTime(instant, locale, timeZone);
  const days = dayNumber(instant, timeZone) - dayNumber(now.toISOString(), timeZone);
  if (days < 1) return msg(str`heute um ${time} Uhr`, {id: 'next.today', desc: 'Today at "9:00"'});
  if (days < 2) return msg(str`morgen um ${time} Uhr`, {id: 'next.tomorrow', desc: 'Tomorrow at "9:00"'});
  if (days < 7) {
    const weekday = formatMoment(instant, locale, timeZone, {weekday: 'long'});
    return msg(str`${weekday} um ${time} Uhr`, {id: 'next.weekday', desc: '"Montag" at "9:00"'});
  }
  const day = formatMoment(instant, locale, timeZone, {day: 'numeric', month: 'long'});
  return msg(str`am ${day}`, {id: 'next.day', desc: 'On "2. Januar"'});
}

/** When something ends: the clock time while it is today, else as `nextTimeWords`. */
export function endWords(instant: string, now: Date, locale: string, timeZone: string): string {
  if (dayNumber(instant, timeZone) > dayNumber(now.toISOString(), timeZone)) {
    return nextTimeWords(instant, now, locale, timeZone);
  }
  const time = clockTime(instant, locale, timeZone);
  return msg(str`${time} Uhr`, {id: 'next.clock', desc: 'A time of day'});
}

/** Days since 1970 on the calendar of a zone. */
function dayNumber(instant: string, timeZone: string): number {
  const numeric = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  return Date.parse(formatMoment(instant, 'en-CA', timeZone, numeric)) / 86_400_000;
}
