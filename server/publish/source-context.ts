import type {Known} from './known.ts';

/** What a source file is read against. */
export interface SourceContext {
  /** The language of plain text: the first of `locales`. */
  locale: string;
  locales: readonly string[];
  known: Known;
  /** The town's own audiences: code and name. */
  audiences: ReadonlyMap<string, string>;
}
