import {DataError} from '../data/data-error.ts';

/** What a page may say once for all its elements, in `<script type="application/json" data-familienlotse>`. */
export interface PageBlock {
  /** Address of a `directory.json`, or several separated by blanks. */
  readonly api?: unknown;
  /** Address of the folder with the index of postcodes, for pages of a county or a Land. */
  readonly postcodes?: unknown;
  /** Language of the interface, a BCP 47 tag. */
  readonly locale?: unknown;
  /** IANA zone in which times are shown. */
  readonly timeZone?: unknown;
  /** The whole directory, so that the page needs no request. */
  readonly directory?: unknown;
}

/** The block as it was read last: it may hold a whole directory, and elements ask for its time zone with each picture. */
let last: {readonly script: Element | null; readonly text: string; readonly block: PageBlock} | undefined;

/** A block of more characters holds a directory: it is not read again to see whether somebody edited it in place. */
const long = 100_000;

/** The page's block; an empty one when there is none. @throws DataError of kind `config` when it is not a JSON object */
export function readPageBlock(page: Document): PageBlock {
  const script = page.querySelector('script[type="application/json"][data-familienlotse]');
  if (last && last.script === script && last.text.length > long && lengthOf(script) === last.text.length)
    return last.block;
  const text = script?.textContent ?? '{}';
  if (last?.text === text) return last.block;
  try {
    const block: PageBlock = Object(JSON.parse(text));
    last = {script, text, block};
    return block;
  } catch (cause) {
    throw new DataError('data-familienlotse: expected JSON', {kind: 'config', url: page.URL, cause});
  }
}

/** The length of an element's text, without putting the text together. */
function lengthOf(element: Element | null): number {
  let length = 0;
  for (const node of element?.childNodes ?? []) if (node instanceof Text) length += node.length;
  return length;
}

/** One word of the block, where a wish is enough: a broken block is reported by the element that needs its data. */
export function wish(page: Document, name: 'locale' | 'timeZone'): string | undefined {
  try {
    const word = readPageBlock(page)[name];
    return typeof word === 'string' ? word : undefined;
  } catch {
    return undefined;
  }
}
