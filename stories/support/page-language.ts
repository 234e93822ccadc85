/** The languages of the interface, in the words of those who read them. */
export const languages = {
  de: 'Deutsch',
  en: 'English',
  ar: 'العربية',
  'de-simple': 'Leichte Sprache',
} as const;

export type Language = keyof typeof languages;

/**
 * Gives the page a language, as a content system does: `<html lang>` and `<html dir>`. The elements follow at once. A story
 * that needs one says so as `globals: {locale: 'ar'}`; Storybook and the browser tests call this before they render it.
 * @param locale a key of `languages`; any other word is taken for `de`
 * @returns the page's root, which has that language and its direction now
 */
export function speak(locale: unknown): HTMLElement {
  const root = document.documentElement;
  root.lang = typeof locale === 'string' && locale in languages ? locale : 'de';
  root.dir = root.lang === 'ar' ? 'rtl' : 'ltr';
  return root;
}
