/**
 * Days and times in German, letter by letter as Intl writes them (a test compares). The first formatter that a page makes
 * costs some 10 ms, on a phone 40, because engines then look through all languages they know; and nearly every page is German.
 */
const weekdays = 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' ');
const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** Of a day `2026-12-02` or a time on the wall `2026-12-02T10:00:00`; undefined for options that are not written here. */
export function germanMoment(local: string, options: Intl.DateTimeFormatOptions): string | undefined {
  const [year = '', month = '', rest = ''] = local.split('-');
  const weekday = weekdays[new Date(local.slice(0, 10)).getUTCDay()];
  // Intl writes no zeros before a year, and of a day that does not exist nothing at all.
  if (!/^[1-9]...$/.test(year) || !weekday) return undefined;
  const date = `${parseInt(rest)}. ${months[Number(month) - 1]}`;
  switch (Object.entries(options).join(' ')) {
    case 'dateStyle,full':
      return `${weekday}, ${date} ${year}`;
    case 'weekday,long day,numeric month,long':
      return `${weekday}, ${date}`;
    case 'day,numeric month,long':
      return date;
    case 'day,numeric month,long year,numeric':
      return `${date} ${year}`;
    case 'month,long year,numeric':
      return `${months[Number(month) - 1]} ${year}`;
    case 'weekday,long':
      return weekday;
    case 'weekday,short':
      return weekday.slice(0, 2);
    case 'day,numeric':
      return `${parseInt(rest)}`;
    case 'hour,numeric minute,2-digit':
      // `9:00`, but `09:00–10:00 Uhr`: so it is in Intl.
      return (local.slice(11, 16) || '00:00').replace(/^0/, '');
    default:
      return undefined;
  }
}

/** Of two times on the wall: undefined when they are not on one day. */
export function germanTimeRange(start: string, end: string): string | undefined {
  return start.slice(0, 10) === end.slice(0, 10) ? `${start.slice(11, 16)}–${end.slice(11, 16)} Uhr` : undefined;
}
