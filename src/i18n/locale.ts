import {speak, type Templates} from './msg.ts';

/** The language in which the code is written. */
export const sourceLocale = 'de';

/** Languages of the interface, beside the source. `de-simple` is Leichte Sprache. */
export const targetLocales = ['ar', 'de-simple', 'en'] as const;
type TargetLocale = (typeof targetLocales)[number];
export type Locale = typeof sourceLocale | TargetLocale;

/** Words of all elements, and those that only some need. */
export type WordsPart = 'all' | 'asking' | 'calendar' | 'finding' | 'office';

type Load = () => Promise<{readonly templates: Templates}>;

const modules: Record<TargetLocale, Record<WordsPart, Load>> = {
  ar: {
    all: () => import('./locales/ar.ts'),
    asking: () => import('./locales/ar.asking.ts'),
    office: () => import('./locales/ar.office.ts'),
    finding: () => import('./locales/ar.finding.ts'),
    calendar: () => import('./locales/ar.calendar.ts'),
  },
  'de-simple': {
    all: () => import('./locales/de-simple.ts'),
    asking: () => import('./locales/de-simple.asking.ts'),
    office: () => import('./locales/de-simple.office.ts'),
    finding: () => import('./locales/de-simple.finding.ts'),
    calendar: () => import('./locales/de-simple.calendar.ts'),
  },
  en: {
    all: () => import('./locales/en.ts'),
    asking: () => import('./locales/en.asking.ts'),
    office: () => import('./locales/en.office.ts'),
    finding: () => import('./locales/en.finding.ts'),
    calendar: () => import('./locales/en.calendar.ts'),
  },
};

const needed = new Set<WordsPart>(['all']);

/** Tells that a page has an element that needs these words; they come with the next `activate`. */
export function need(part: WordsPart): void {
  needed.add(part);
}

let active: Locale = sourceLocale;

/** The latest wish: a file that comes after another was wished for is not used. */
let wanted: Locale = sourceLocale;

/** The locale the words are in now. */
export const activeLocale = (): Locale => active;

/**
 * The locale that serves a BCP 47 tag best: itself (`de-simple`), its language (`de-AT` -> `de`), else the source.
 * `de-x-leicht` and `de-Leichte` are other spellings that content systems use for Leichte Sprache.
 */
export function negotiate(tag: string): Locale {
  const written = tag.trim().toLowerCase().replaceAll('_', '-');
  if (/^de-.*(simple|leicht)/.test(written)) return 'de-simple';
  const language = written.split('-', 1)[0];
  return targetLocales.find((locale) => locale === written || locale === language) ?? sourceLocale;
}

/**
 * Puts the words into the locale that serves `tag` best. When its file cannot be had the words stay as they are, and the
 * next call tries again.
 */
export async function activate(tag: string): Promise<Locale> {
  const locale = (wanted = negotiate(tag));
  try {
    const templates = locale === sourceLocale ? undefined : await wordsIn(locale);
    if (locale === wanted) {
      active = locale;
      speak(templates);
    }
  } catch (cause) {
    console.warn(`familienlotse: words for "${locale}" could not be loaded`, cause);
  }
  return active;
}

async function wordsIn(locale: TargetLocale): Promise<Templates> {
  const parts = await Promise.all([...needed].map((part) => modules[locale][part]()));
  return Object.assign({}, ...parts.map(({templates}) => templates));
}

/** Writing direction of a language, for `dir` beside `lang`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur|ps|ckb|yi|sd|ug)\b/i.test(tag) ? 'rtl' : 'ltr';
}
