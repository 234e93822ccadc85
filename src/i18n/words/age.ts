import {msg, str} from '@lit/localize';

/** The ages an offer is for, in the way parents count: months up to two years, then years. Undefined without bounds. */
export function ageWords(minimum: number | undefined, maximum: number | undefined): string | undefined {
  const from = minimum ?? 0;
  if (maximum === undefined) {
    if (minimum === undefined) return undefined;
    if (from < 0) return msg('ab der Schwangerschaft', {id: 'age.from_pregnancy', desc: 'Age: since pregnancy'});
    return msg(str`ab ${ageWord(from)}`, {id: 'age.from', desc: 'Age: from "6 Monate" on'});
  }
  if (maximum < 0) return msg('in der Schwangerschaft', {id: 'age.pregnancy', desc: 'Age: pregnancy only'});
  const to = ageWord(maximum);
  if (from < 0) {
    return msg(str`Schwangerschaft bis ${to}`, {id: 'age.pregnancy_to', desc: 'Age: pregnancy until "3 Jahre"'});
  }
  if (from === 0) return msg(str`bis ${to}`, {id: 'age.to', desc: 'Age: until "3 Jahre"'});
  return msg(str`${ageWord(from)} bis ${to}`, {id: 'age.between', desc: 'Age: "6 Monate" until "3 Jahre"'});
}

function ageWord(months: number): string {
  if (months < 24 && months % 12 !== 0) {
    return months === 1
      ? msg('1 Monat', {id: 'age.month', desc: 'An age'})
      : msg(str`${months} Monate`, {id: 'age.months', desc: 'An age'});
  }
  const years = Math.round(months / 12);
  return years === 1
    ? msg('1 Jahr', {id: 'age.year', desc: 'An age'})
    : msg(str`${years} Jahre`, {id: 'age.years', desc: 'An age'});
}
