import {germanMoment, germanTimeRange} from './german.ts';

/** Intl formatters are costly to make and cheap to keep: one per language, kind and options. */
const kept = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

/** What `map` holds under a key, made when it is first asked for. */
function keptIn<T>(map: Map<string, T>, key: string, make: () => T): T {
  let format = map.get(key);
  if (!format) map.set(key, (format = make()));
  return format;
}

/**
 * The tag to give to Intl: Leichte Sprache counts like German, English tells the time as on the door, without a.m. and p.m.;
 * Arabic is shown with the digits that stand on German
 * telephones, doors and timetables.
 */
export function intlTag(locale: string): string {
  if (locale.startsWith('de')) return 'de';
  if (locale === 'en') return 'en-GB';
  return /^ar\b/.test(locale) ? 'ar-u-nu-latn' : locale;
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Clocks on German doors have 24 hours in every language.
  const make = () => new Intl.DateTimeFormat(intlTag(locale), {hourCycle: 'h23', ...options});
  return keptIn(kept, locale + JSON.stringify(options), make);
}

/** A day and a time on the wall say the same in every zone. */
const isLocal = (iso: string): boolean => /^[\d-]{10}(T[\d:]*)?$/.test(iso);

/** What Intl is given: a time on the wall is one of UTC to it. */
const dateOf = (iso: string): Date => new Date(iso[10] && isLocal(iso) ? `${iso}Z` : iso);

/**
 * A moment of the contract: a day `2026-12-02`, a time as it is on the wall `2026-12-02T10:00:00`, or an instant with offset,
 * which is shown in `timeZone`.
 */
export function formatMoment(
  iso: string,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  const said = locale.startsWith('de') && isLocal(iso) ? germanMoment(iso, options) : undefined;
  return said ?? formatter(locale, {...options, timeZone: isLocal(iso) ? 'UTC' : timeZone}).format(dateOf(iso));
}

/** `10:00–12:00 Uhr` in the way of the language; both with offset, or both as on the wall. */
export function formatTimeRange(start: string, end: string, locale: string, timeZone: string): string {
  const options = {hour: 'numeric', minute: '2-digit'} as const;
  if (start === end) return formatMoment(start, locale, timeZone, options);
  const said = locale.startsWith('de') && isLocal(start) ? germanTimeRange(start, end) : undefined;
  const zone = isLocal(start) ? 'UTC' : timeZone;
  return said ?? formatter(locale, {...options, timeZone: zone}).formatRange(dateOf(start), dateOf(end));
}

/** `9.–11. Dezember 2026`; both days inclusive. */
export function formatDayRange(first: string, last: string, locale: string): string {
  const format = formatter(locale, {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

/** A clock time of the contract, `09:00` -> `9:00` in the way of the language. */
export function formatClock(time: string, locale: string): string {
  const [hour = '0', minute = '0'] = time.split(':');
  const date = new Date(Date.UTC(2000, 0, 3, Number(hour), Number(minute)));
  return formatMoment(date.toJSON().slice(0, 19), locale, 'UTC', {hour: 'numeric', minute: '2-digit'});
}

/** Weekday of RFC 5545 (`MO`) in words: `Mo`, `Montag`. */
export function formatWeekday(day: string, locale: string, weekday: 'short' | 'long'): string {
  const index = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].indexOf(day);
  return formatMoment(`2000-01-0${index + 3}`, locale, 'UTC', {weekday});
}

/** `a, b und c`. */
export function formatList(words: readonly string[], locale: string): string {
  return keptIn(lists, locale, () => new Intl.ListFormat(intlTag(locale), {type: 'conjunction'})).format(words);
}

export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  // Small whole numbers are the same in all our languages; see `german.ts` for why Intl is not asked.
  if (!options && /^\d{1,3}$/.test(String(value))) return String(value);
  const make = () => new Intl.NumberFormat(intlTag(locale), options);
  return keptIn(numbers, locale + (options ? JSON.stringify(options) : ''), make).format(value);
}

/** A language's own name in the reader's language: `ar` -> `Arabisch`. */
export function formatLanguage(tag: string, locale: string): string {
  if (/^de-(simple|leicht)/i.test(tag)) return 'Leichte Sprache';
  try {
    return new Intl.DisplayNames(intlTag(locale), {type: 'language'}).of(tag) ?? tag;
  } catch {
    // Not a tag Intl knows; what the source wrote is better than nothing.
    return tag;
  }
}
