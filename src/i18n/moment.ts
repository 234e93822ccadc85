import {formatMoment} from './format.ts';
import {formatTimeRange} from './format-times.ts';

/**
 * Days and times in German, letter by letter as Intl writes them: a test compares. The first formatter that a page makes
 * costs some 10 ms, on a phone 40, because engines then look through all languages they know; and nearly every page is German.
 */
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** What Intl is given in other languages: a time on the wall is one of UTC to it. */
const instantOf = (local: string): string => (local[10] ? `${local}Z` : local);

/** A day `2026-12-02` or a time as it is on the wall, `2026-12-02T10:00:00`, in the way of the language. */
export const momentWords = (local: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  (locale.startsWith('de') && germanMoment(local, options)) || formatMoment(instantOf(local), locale, 'UTC', options);

/** `10:00–12:00 Uhr` in the way of the language, of two times on the wall. */
export function timeRangeWords(start: string, end: string, locale: string): string {
  const day = start.slice(0, 10);
  if (start === end) return momentWords(start, locale, {hour: 'numeric', minute: '2-digit'});
  return locale.startsWith('de') && end.startsWith(day)
    ? `${start.slice(11, 16)}–${end.slice(11, 16)} Uhr`
    : formatTimeRange(instantOf(start), instantOf(end), locale, 'UTC');
}

/** Of a day `2026-12-02` or a time on the wall `2026-12-02T10:00:00`; undefined for options that are not written here. */
function germanMoment(local: string, options: Intl.DateTimeFormatOptions): string | undefined {
  const [year = '', month = '', rest = ''] = local.split('-');
  const weekday = weekdays[new Date(local.slice(0, 10)).getUTCDay()];
  // Intl writes no zeros before a year, and of a day that does not exist nothing at all.
  if (!/^[1-9]...$/.test(year) || !weekday) return undefined;
  const day = `${parseInt(rest)}`;
  const inYear = `${months[Number(month) - 1]} ${year}`;
  switch (Object.entries(options).join(' ')) {
    case 'dateStyle,full':
      return `${weekday}, ${day}. ${inYear}`;
    case 'month,long year,numeric':
      return inYear;
    case 'weekday,long':
      return weekday;
    case 'weekday,short':
      return weekday.slice(0, 2);
    case 'day,numeric':
      return day;
    case 'hour,numeric minute,2-digit':
      // `9:00`, but `09:00–10:00 Uhr`: so it is in Intl.
      return (local.slice(11, 16) || '00:00').replace(/^0/, '');
    default:
      return undefined;
  }
}
