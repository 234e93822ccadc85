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

/** The formatter of a language with these options. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // Clocks on German doors have 24 hours in every language.
  const make = () => new Intl.DateTimeFormat(intlTag(locale), {hourCycle: 'h23', ...options});
  return keptIn(kept, locale + JSON.stringify(options), make);
}

/** A moment of the contract: a day `2026-12-02`, or an instant with offset, shown in `timeZone`. */
export function formatMoment(
  iso: string,
  locale: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return iso.length === 10
    ? formatter(locale, {...options, timeZone: 'UTC'}).format(new Date(`${iso}T00:00:00Z`))
    : formatter(locale, {...options, timeZone}).format(new Date(iso));
}

/** `a, b und c`. */
export function formatList(words: readonly string[], locale: string): string {
  return keptIn(lists, locale, () => new Intl.ListFormat(intlTag(locale), {type: 'conjunction'})).format(words);
}

export function formatNumber(value: number, locale: string, options?: Intl.NumberFormatOptions): string {
  // Small whole numbers are the same in all our languages; see `moment.ts` for why Intl is not asked.
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
