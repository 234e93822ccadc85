/** The letters and digits of a heading or word: `Straße und Nr.` and `strasse_und_nr` are the same. */
export function wordKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9+]/g, '');
}
