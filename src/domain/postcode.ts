/** The digits of Arabic and Persian keyboards (Unicode 0660 and 06F0), whose last four bits are their value. */
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** What somebody typed as a German postcode, `59368`; blanks do not count. Empty for what is none. */
export function postcodeIn(text: string): string {
  const digits = text.replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 15)).replace(/\s+/g, '');
  return /^\d{5}$/.test(digits) ? digits : '';
}
