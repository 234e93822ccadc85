import type {Text} from '../contract/text.ts';
import {textIn, type TextInLocale} from '../domain/text.ts';

/** For whom a view is made. */
export interface Reader {
  /** Language of the interface around the text. */
  readonly locale: string;
  /** Languages wanted for a record's own texts, the dearest first. */
  readonly locales: readonly string[];
  /** Language of the directory's plain strings. */
  readonly source: string;
}

/** Characters that reorder what surrounds them (Unicode TR 9): a name must not turn its neighbours round. */
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;

/** A record's text for a reader, safe to set among other words. */
export function textFor(text: Text | undefined, {locales, source}: Reader): TextInLocale | undefined {
  const best = textIn(text, locales, source);
  return best && {text: best.text.replace(reordering, ''), locale: best.locale};
}

/** The bare string, for names in attributes, files and sorting. */
export function plain(text: Text | undefined, reader: Reader): string {
  return textFor(text, reader)?.text ?? '';
}
