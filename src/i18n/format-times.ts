import {formatter} from './format.ts';

/** `10:00–12:00 Uhr` in the way of the language. */
export function formatTimeRange(start: string, end: string, locale: string, timeZone: string): string {
  const format = formatter(locale, {hour: 'numeric', minute: '2-digit', timeZone});
  return start === end ? format.format(new Date(start)) : format.formatRange(new Date(start), new Date(end));
}

/** `9.–11. Dezember 2026`; both days inclusive. */
export function formatDayRange(first: string, last: string, locale: string): string {
  const format = formatter(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** A clock time of the contract, `09:00` -> `9:00` in the way of the language. */
export function formatClock(time: string, locale: string): string {
  const [hour = '0', minute = '0'] = time.split(':');
  const format = formatter(locale, {hour: 'numeric', minute: '2-digit', timeZone: 'UTC'});
  return format.format(new Date(Date.UTC(2000, 0, 3, Number(hour), Number(minute))));
}

/** Weekday of RFC 5545 (`MO`) in words: `Mo`, `Montag`. */
export function formatWeekday(day: string, locale: string, weekday: 'short' | 'long'): string {
  const monday = Date.UTC(2000, 0, 3);
  const index = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(day);
  return formatter(locale, {weekday, timeZone: 'UTC'}).format(new Date(monday + index * 86_400_000));
}
