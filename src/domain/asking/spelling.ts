/** Signs that nobody mistakes for each other, read aloud or written by hand: Crockford's base 32. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As many signs as a reference and a family's code have; 40 and 60 bits. */
export const referenceLength = 8;
export const codeLength = 12;

/** So many signs by chance. */
export function newSigns(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  // 256 is a multiple of 32: no sign is likelier than another.
  return [...bytes].map((byte) => signs[byte & 31]).join('');
}

/** What somebody typed, as it was meant: small letters, blanks and hyphens; O for 0, I and L for 1. */
export const readSigns = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/** In groups of four: `4TRZ-80KM`. */
export const spelled = (text: string): string => text.replace(/.{4}(?=.)/g, '$&-');
