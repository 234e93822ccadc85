import type {Street} from '../../contract/requests.ts';

/** Nobody's address is longer, and each number in it is a try. */
const longest = 200;

const short: Readonly<Record<string, string>> = {st: 'sankt', str: 'strasse', pl: 'platz', nr: ''};
const german: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/**
 * A street's name as it is compared: `Wilhelm-Busch-Str.`, `wilhelm busch straße` and `Wilhelmbuschstrasse` are one. Words that
 * end in `str` or `pl.` are written out, as are `St.` and `Str.` alone.
 */
export const streetKey = (name: string): string =>
  name
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})pl\./gu, '$1platz')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => short[word] ?? word.replace(/str$/, 'strasse'))
    .join('');

/** For keyboards without umlauts, on which `Mühlenweg` is `Muhlenweg`. */
const loose = (key: string): string => key.replace(/([aou])e/g, '$1');

/** Whether a house number is one of `1-49`, `2-50 even`, `51-`, `7`. */
export function hasNumber(numbers: string, number: number): boolean {
  const [, from = '', range, to = '', side] = /^(\d+)(-(\d*))?(?: (odd|even))?$/.exec(numbers) ?? [];
  const last = range === undefined ? Number(from) : to === '' ? Infinity : Number(to);
  if (from === '' || number < Number(from) || number > last) return false;
  return side === undefined || (side === 'even') === (number % 2 === 0);
}

/** Where a street's name may begin and end in what was typed, and the number behind it: the longest first. */
function* readings(typed: string): Iterable<{name: string; number?: number}> {
  const text = typed.slice(0, longest);
  const starts = [0, ...[...text.matchAll(/[,;\n]/g)].map(({index}) => index + 1)];
  const numbers = [...text.matchAll(/\d+/g)].reverse();
  for (const start of starts) {
    yield {name: text.slice(start)};
    for (const {0: digits, index} of numbers) {
      if (index > start && digits.length <= 4) yield {name: text.slice(start, index), number: Number(digits)};
    }
    const stop = text.slice(start).search(/[,;\n]/);
    if (stop > 0) yield {name: text.slice(start, start + stop)};
  }
}

/**
 * Finds the districts of an address that somebody typed: `Hauptstr. 12a, 2. Etage`. Nothing is sent for it. Rows of the house
 * number come before rows without numbers, which are the rest of the street. None: the street is not listed; several: it lies
 * in each of them and the number does not tell, or several streets have the name.
 */
export function districtFinder(streets: readonly Street[]): (typed: string) => string[] {
  const exact = new Map<string, Street[]>();
  const near = new Map<string, Street[]>();
  for (const street of streets) {
    const key = streetKey(street.name);
    for (const [map, name] of [[exact, key] as const, [near, loose(key)] as const]) {
      const same = map.get(name);
      if (same) same.push(street);
      else map.set(name, [street]);
    }
  }
  return (typed) => {
    for (const {name, number} of readings(typed)) {
      const key = streetKey(name);
      const rows = key === '' ? undefined : (exact.get(key) ?? near.get(loose(key)));
      if (rows) return districtsIn(rows, number);
    }
    return [];
  };
}

function districtsIn(rows: readonly Street[], number: number | undefined): string[] {
  const rest = rows.filter(({numbers}) => numbers === undefined);
  const fitting = rows.filter(({numbers = ''}) => number !== undefined && hasNumber(numbers, number));
  const found = number === undefined ? rows : fitting.length > 0 ? fitting : rest.length > 0 ? rest : rows;
  return [...new Set(found.map(({district_id: id}) => id))];
}
