import {configureLocalization, type LocaleModule} from '@lit/localize';

/** The language in which the code is written. */
export const sourceLocale = 'de';

/** Languages of the interface, beside the source. `de-simple` is Leichte Sprache. */
export const targetLocales = ['ar', 'de-simple', 'en'] as const;
type TargetLocale = (typeof targetLocales)[number];
export type Locale = typeof sourceLocale | TargetLocale;

const modules: Record<TargetLocale, () => Promise<LocaleModule>> = {
  ar: () => import('./locales/ar.ts'),
  'de-simple': () => import('./locales/de-simple.ts'),
  en: () => import('./locales/en.ts'),
};

const loaded = new Map<string, LocaleModule>();

const localization = configureLocalization({
  sourceLocale,
  targetLocales,
  // Only asked for after `activate` has the module: @lit/localize never asks again for a locale that failed once.
  loadLocale: (locale) => {
    const module = loaded.get(locale);
    return module ? Promise.resolve(module) : Promise.reject(new Error(`locale ${locale} is not loaded`));
  },
});

/** The locale the words are in now. */
export const activeLocale = (): Locale => negotiate(localization.getLocale());

/**
 * The locale that serves a BCP 47 tag best: itself (`de-simple`), its language (`de-AT` -> `de`), else the source.
 * `de-x-leicht` and `de-Leichte` are other spellings that content systems use for Leichte Sprache.
 */
export function negotiate(tag: string): Locale {
  const wanted = tag.trim().toLowerCase().replaceAll('_', '-');
  if (/^de-.*(simple|leicht)/.test(wanted)) return 'de-simple';
  const language = wanted.split('-', 1)[0];
  return targetLocales.find((locale) => locale === wanted || locale === language) ?? sourceLocale;
}

/**
 * Puts the words into the locale that serves `tag` best. When its file cannot be had the words stay as they are, and the
 * next call tries again.
 */
export async function activate(tag: string): Promise<Locale> {
  const locale = negotiate(tag);
  try {
    if (locale !== sourceLocale && !loaded.has(locale)) loaded.set(locale, await modules[locale]());
    await localization.setLocale(locale);
  } catch (cause) {
    console.warn(`familienlotse: words for "${locale}" could not be loaded`, cause);
  }
  return activeLocale();
}

/** Writing direction of a language, for `dir` beside `lang`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ckb|yi|sd|ug)\b/i.test(tag) ? 'rtl' : 'ltr';
}
