import {msg, str} from '../msg.ts';
import {formatNumber} from '../format.ts';

/** The ages an offer is for, in the way parents count: months up to two years, then years. Undefined without bounds. */
export function ageWords(minimum: number | undefined, maximum: number | undefined, locale: string): string | undefined {
  const from = minimum ?? 0;
  if (maximum === undefined) {
    if (minimum === undefined) return undefined;
    if (from < 0) return msg('ab der Schwangerschaft', {id: 'age.from_pregnancy', desc: 'Age: since pregnancy'});
    return msg(str`${words(from, locale)} und älter`, {id: 'age.from', desc: 'Age: "6 Monate" and older'});
  }
  if (maximum < 0) return msg('in der Schwangerschaft', {id: 'age.pregnancy', desc: 'Age: pregnancy only'});
  if (maximum === 0) return msg('bis zur Geburt', {id: 'age.to_birth', desc: 'Age: until birth'});
  const to = words(maximum, locale);
  if (from < 0) {
    return msg(str`Schwangerschaft bis ${to}`, {id: 'age.pregnancy_to', desc: 'Age: pregnancy until "3 Jahre"'});
  }
  if (from === 0) return msg(str`bis ${to}`, {id: 'age.to', desc: 'Age: until "3 Jahre"'});
  const sameUnit = inYears(from) === inYears(maximum);
  const start = sameUnit ? formatNumber(count(from), locale) : words(from, locale);
  return msg(str`${start} bis ${to}`, {id: 'age.between', desc: 'Age: "6 Monate" or "3" until "6 Jahre"'});
}

/** Half years are told in months while they matter; the last month of a year is its end: 35 months are "bis 3 Jahre". */
const inYears = (months: number): boolean =>
  months % 12 === 0 || (months >= 24 && (months % 12 === 11 || months >= 48));
const count = (months: number): number => (inYears(months) ? Math.floor((months + 1) / 12) : months);

/** `6 Monate`, `3 Jahre`: Intl knows the plurals of every language. */
const words = (months: number, locale: string): string =>
  formatNumber(count(months), locale, {
    style: 'unit',
    unit: inYears(months) ? 'year' : 'month',
    unitDisplay: 'long',
  });
