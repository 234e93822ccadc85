/** An id from a name: `Café „Kinderwagen“` -> `cafe-kinderwagen`. Empty when the name has no letter of ours. */
export function slug(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => ({ä: 'ae', ö: 'oe', ü: 'ue'})[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100);
}
