import {DataError} from '../data/data-error.ts';

/** What a page may say once for all its elements, in `<script type="application/json" data-familienlotse>`. */
export interface PageBlock {
  /** Address of a `directory.json`, or several separated by blanks. */
  readonly api?: string;
  /** Language of the interface, a BCP 47 tag. */
  readonly locale?: string;
  /** IANA zone in which times are shown. */
  readonly timeZone?: string;
  /** The whole directory, so that the page needs no request. */
  readonly directory?: unknown;
}

/**
 * The page's block; an empty one when there is none.
 * @throws DataError of kind `config` when the block is not a JSON object or one of its words is not text
 */
export function readPageBlock(page: Document = document): PageBlock {
  const text = page.querySelector('script[type="application/json"][data-familienlotse]')?.textContent;
  if (!text?.trim()) return {};
  let block: unknown;
  try {
    block = JSON.parse(text);
  } catch (cause) {
    throw fault(page, '', 'expected JSON', cause);
  }
  if (typeof block !== 'object' || block === null) throw fault(page, '', 'expected a JSON object');
  const {api, locale, timeZone, directory} = block as Record<string, unknown>;
  return {
    ...word(page, 'api', api),
    ...word(page, 'locale', locale),
    ...word(page, 'timeZone', timeZone),
    ...(directory === undefined ? {} : {directory}),
  };
}

/** The block where a wish is enough: a broken one is reported by the element that needs its data. */
export function wishes(page: Document): Pick<PageBlock, 'locale' | 'timeZone'> {
  try {
    return readPageBlock(page);
  } catch {
    return {};
  }
}

function word(page: Document, name: 'api' | 'locale' | 'timeZone', value: unknown): Partial<PageBlock> {
  if (value === undefined) return {};
  if (typeof value !== 'string') throw fault(page, name, `expected text, got ${typeof value}`);
  return {[name]: value};
}

function fault(page: Document, pointer: string, message: string, cause?: unknown): DataError {
  const where = `data-familienlotse block${pointer && `: ${pointer}`}`;
  return new DataError(`${where}: ${message}`, {kind: 'config', url: page.URL, pointer, cause});
}
