/** Text of a file, and how it was written. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
}

/**
 * What Windows-1252 has where ISO 8859-1 has control characters. Written out because TextDecoder of Node 20 takes
 * `windows-1252` for ISO 8859-1 (nodejs/node issue 56542), against the Encoding Standard.
 */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => high[control.charCodeAt(0) - 0x80] ?? control);

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);

/**
 * The text of a file without its byte order mark. Bytes that are not valid UTF-8 are Windows-1252, which German Excel
 * writes as "CSV (Trennzeichen-getrennt)"; "Unicode-Text" is UTF-16 with a mark.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (starts(bytes, 0xff, 0xfe)) return {text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le'};
  if (starts(bytes, 0xfe, 0xff)) return {text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be'};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'utf-8'};
  } catch {
    return {text: windows1252(bytes), encoding: 'windows-1252'};
  }
}
