/** Content lines as iCalendar (RFC 5545 section 3.1) and vCard (RFC 6350 section 3.2) share them. */

const lineOctets = 75;
const encoder = new TextEncoder();

/** Folds one line at 75 octets without the line end, never inside a character. */
export function foldLine(line: string): string {
  if (encoder.encode(line).length <= lineOctets) return line;
  let folded = '';
  let room = lineOctets;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (octets > room) {
      folded += '\r\n ';
      // The blank that begins a continued line counts.
      room = lineOctets - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

/**
 * A TEXT value: backslash, semicolon, comma and line ends escaped. Control characters are left out, since no escape exists
 * for them, and a lone half of a surrogate pair becomes U+FFFD.
 */
export const escapeText = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A parameter value, quoted where it must be; RFC 6868 writes quotes and line ends in it with a caret. */
export function parameter(text: string): string {
  const safe = text
    .replace(/\^/g, '^^')
    .replace(/\r\n?|\n/g, '^n')
    .replace(/"/g, "^'")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}

/** A URI value: no blank, control character or line end may end it early. */
export const uriValue = (uri: string): string =>
  uri.replace(/[\u0000-\u0020\u007f]/g, (found) => encodeURIComponent(found));

/** Lines as a document: folded, each ended with CRLF. */
export const documentOf = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('');
