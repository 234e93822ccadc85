import {wordKey} from './word-key.ts';

/** Languages that family services in Germany name; the German and English names come from Intl. */
const tags = [
  'de',
  'en',
  'ar',
  'tr',
  'uk',
  'ru',
  'pl',
  'ro',
  'bg',
  'fa',
  'prs',
  'ps',
  'ku',
  'ckb',
  'kmr',
  'ti',
  'so',
  'am',
  'fr',
  'es',
  'pt',
  'it',
  'el',
  'sq',
  'sr',
  'hr',
  'bs',
  'mk',
  'hu',
  'cs',
  'sk',
  'sl',
  'lt',
  'lv',
  'et',
  'nl',
  'da',
  'sv',
  'fi',
  'no',
  'vi',
  'zh',
  'ja',
  'ko',
  'th',
  'hi',
  'ur',
  'pa',
  'bn',
  'ta',
  'az',
  'hy',
  'ka',
  'he',
  'sw',
  'ha',
  'yo',
  'ig',
  'rom',
  'syr',
  'gsg',
  'id',
  'tl',
  'mn',
  'kk',
  'uz',
  'be',
  'ne',
  'si',
  'ml',
  'om',
  'ln',
  'rw',
  'wo',
  'ff',
  'hsb',
  'dsb',
  'nds',
] as const;

const more: Readonly<Record<string, string>> = {
  leichtesprache: 'de-simple',
  einfachesprache: 'de-simple',
  farsi: 'fa',
  persisch: 'fa',
  dari: 'prs',
  romanes: 'rom',
  kurmandschi: 'kmr',
  kurmanci: 'kmr',
  sorani: 'ckb',
  gebaerdensprache: 'gsg',
  deutschegebaerdensprache: 'gsg',
  dgs: 'gsg',
  aramaeisch: 'syr',
  niederdeutsch: 'nds',
  plattdeutsch: 'nds',
};

function names(): Map<string, string> {
  const byName = new Map(Object.entries(more));
  for (const locale of ['de', 'en']) {
    const display = new Intl.DisplayNames([locale], {type: 'language', fallback: 'none'});
    for (const tag of tags) {
      const name = display.of(tag);
      if (name !== undefined) byName.set(wordKey(name), tag);
    }
  }
  return byName;
}

const byName = names();

/** `Türkisch`, `Turkish`, `tr`, `Leichte Sprache`, `de-simple` -> the tag; undefined when it names no language. */
export function languageTag(text: string): string | undefined {
  const word = text.trim();
  const named = byName.get(wordKey(word));
  if (named !== undefined) return named;
  const [language = '', ...rest] = word.toLowerCase().split(/[-_]/);
  const known = tags.some((tag) => tag === language) && rest.every((part) => /^[a-z0-9]{2,8}$/.test(part));
  return known ? [language, ...word.split(/[-_]/).slice(1)].join('-') : undefined;
}

/** The German names, for suggestions. */
export const languageNames = (): string[] => {
  const display = new Intl.DisplayNames(['de'], {type: 'language', fallback: 'none'});
  return tags.flatMap((tag) => display.of(tag) ?? []);
};
