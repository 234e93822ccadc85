import type {IndexOptions} from './record.ts';

type Groups = NonNullable<IndexOptions['synonyms']>;

/** One file per language, loaded alone. Keys are language codes of BCP 47. */
const languages = new Map<string, () => Promise<Groups>>(
  Object.entries({
    ar: async () => (await import('./synonyms.ar.ts')).synonymsArabic,
    en: async () => (await import('./synonyms.en.ts')).synonymsEnglish,
    pl: async () => (await import('./synonyms.pl.ts')).synonymsPolish,
    ro: async () => (await import('./synonyms.ro.ts')).synonymsRomanian,
    ru: async () => (await import('./synonyms.ru.ts')).synonymsRussian,
    tr: async () => (await import('./synonyms.tr.ts')).synonymsTurkish,
    sq: async () => (await import('./synonyms.sq.ts')).synonymsAlbanian,
    bg: async () => (await import('./synonyms.bg.ts')).synonymsBulgarian,
    hr: async () => (await import('./synonyms.hr.ts')).synonymsCroatian,
    fr: async () => (await import('./synonyms.fr.ts')).synonymsFrench,
    it: async () => (await import('./synonyms.it.ts')).synonymsItalian,
    ku: async () => (await import('./synonyms.ku.ts')).synonymsKurdish,
    fa: async () => (await import('./synonyms.fa.ts')).synonymsPersian,
    es: async () => (await import('./synonyms.es.ts')).synonymsSpanish,
    uk: async () => (await import('./synonyms.uk.ts')).synonymsUkrainian,
  }),
);

/** Who reads Ukrainian mostly writes Russian too, and the other way round; Moldovan is Romanian. */
const also = new Map([
  ['uk', 'ru'],
  ['ru', 'uk'],
  ['mo', 'ro'],
  // one language in Latin letters, named by country; Dari is Persian
  ['bs', 'hr'],
  ['sr', 'hr'],
  ['prs', 'fa'],
  ['kmr', 'ku'],
]);

/**
 * The everyday words of the languages a visitor reads, as the page and the browser name them (`uk-UA`); English is always
 * among them. They are chosen before anything is typed, so that no request tells what somebody looks for.
 * @throws when a file cannot be loaded
 */
export async function synonymsFor(tags: readonly string[]): Promise<Groups> {
  const codes = ['en', ...tags].flatMap((tag) => {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    return [code, also.get(code) ?? code];
  });
  const wanted = [...new Set(codes)].map((code) => languages.get(code)?.() ?? []);
  return (await Promise.all(wanted)).flat();
}
