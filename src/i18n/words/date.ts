import {formatMoment} from '../format.ts';

/** "Mi., 16. Dez., 10:00" of one date; without a time when it takes all day. */
export function dateWords(
  {start, allDay}: {readonly start: string; readonly allDay: boolean},
  locale: string,
  timeZone: string,
): string {
  const time = allDay ? {} : ({hour: 'numeric', minute: '2-digit'} as const);
  return formatMoment(start, locale, timeZone, {weekday: 'short', day: 'numeric', month: 'short', ...time});
}
