import type {Text} from '../contract/text.ts';

/** A text in one language, with the tag for its `lang` attribute. */
export interface TextInLocale {
  text: string;
  locale: string;
}

/** The language of a plain string when nobody says another: the towns are German. */
const usualLocale = 'de';

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** The key that serves `wanted` best: the tag itself, its bare language, another form of the language. */
function keyFor(keys: readonly string[], wanted: string): string | undefined {
  const tag = wanted.toLowerCase();
  const language = languageOf(wanted);
  return (
    keys.find((key) => key.toLowerCase() === tag) ??
    keys.find((key) => key.toLowerCase() === language) ??
    keys.find((key) => languageOf(key) === language)
  );
}

/**
 * The best of a record's own texts for a reader. `locales` is what the reader wants, the dearest first; for each the exact
 * tag is taken, else the same language (`de` for `de-simple`). Failing all, the text in `sourceLocale` (the first of the
 * directory's locales; `de` when absent), else any. Blank texts do not count; without a text the answer is undefined.
 */
export function textIn(
  text: Text | undefined,
  locales: readonly string[],
  sourceLocale: string = usualLocale,
): TextInLocale | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return text.trim() === '' ? undefined : {text, locale: sourceLocale};
  const keys = Object.keys(text).filter((key) => text[key]?.trim());
  for (const wanted of [...locales, sourceLocale]) {
    const key = keyFor(keys, wanted);
    if (key !== undefined) return {text: text[key] ?? '', locale: key};
  }
  const first = keys[0];
  return first === undefined ? undefined : {text: text[first] ?? '', locale: first};
}
