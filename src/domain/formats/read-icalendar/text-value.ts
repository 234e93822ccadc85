import type {PropertyLine} from './property-line.ts';

/** HTML as plain text; plain text as it is. */
export type PlainText = (text: string) => string;

/** Takes back the escapes of a TEXT value, also those that are none: `\:` is a colon. */
export const unescapeText = (text: string): string =>
  text.replace(/\\([\s\S])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** The values of a list, apart at commas that are not escaped. */
export const listOf = (text: string): string[] =>
  (text.match(/(?:\\[\s\S]|[^\\,])+/g) ?? []).map((each) => unescapeText(each).trim()).filter((each) => each !== '');

/** Text of vCalendar 1.0, which old telephones and groupware still write. */
function quotedPrintable(text: string): string {
  const bytes: number[] = [];
  const source = new TextEncoder().encode(text.replace(/=\r?\n?$/, ''));
  for (let at = 0; at < source.length; at++) {
    const byte = source[at] ?? 0;
    const code =
      byte === 0x3d ? Number.parseInt(String.fromCharCode(source[at + 1] ?? 0, source[at + 2] ?? 0), 16) : NaN;
    if (code === code) at += 2;
    bytes.push(code === code ? code : byte);
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

const block = /<\/?(p|br|div|li|ul|ol|table|tr|h[1-6]|blockquote)\b/i;

/** Line ends of a text that has some markup but no blocks are meant; where there are blocks, they are only layout. */
const withBreaks = (text: string): string =>
  /<[a-z]|&[a-z#]/i.test(text) && !block.test(text) ? text.replace(/\r?\n/g, '<br>') : text;

/** A TEXT property for people: unescaped, without HTML and control characters, in at most `most` characters. */
export function textOf(line: PropertyLine | undefined, plain: PlainText, most: number): string {
  if (!line) return '';
  const encoding = line.parameters.get('ENCODING')?.toUpperCase();
  const value = encoding === 'QUOTED-PRINTABLE' ? quotedPrintable(line.value) : line.value;
  const text = plain(withBreaks(unescapeText(value.slice(0, 4 * most))))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.length > most ? `${text.slice(0, most - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
}

/** A text in one line. */
export const lineOf = (line: PropertyLine | undefined, plain: PlainText, most: number): string =>
  textOf(line, plain, most).replace(/\s+/g, ' ');
