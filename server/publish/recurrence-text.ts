import {readDate} from './date-text.ts';
import {readExcept, type Exceptions} from './except-text.ts';
import {expected} from './messages.ts';
import {readMonthly} from './monthly-text.ts';
import {Unreadable} from './unreadable.ts';
import {byday, weekdayOf, weekdaysBetween, type Weekday} from './weekday.ts';

/** A recurrence as an RRULE of RFC 5545 (without `RRULE:`), and what its words leave out. */
export interface Recurrence extends Exceptions {
  rule: string;
}

const numbers: Readonly<Record<string, number>> = {zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, acht: 8};
const numberOf = (word: string | undefined): number => (word === undefined ? 1 : (numbers[word] ?? Number(word)));

/** `mittwochs`, `Mo und Mi`, `Mo-Fr`, `montags bis freitags` -> days; undefined when there is another word. */
function weekdaysIn(words: string): Weekday[] | undefined {
  const days: Weekday[] = [];
  let range = false;
  for (const word of words.replace(/([,+&/–-])/g, ' $1 ').split(/\s+/)) {
    if (/^(|und|u\.|,|\+|&|\/|sowie|jede[nrs]?|am|immer)$/.test(word)) continue;
    if (/^(–|-|bis)$/.test(word)) {
      range = true;
      continue;
    }
    const day = weekdayOf(word);
    const before = days.at(-1);
    if (!day || (range && !before)) return undefined;
    if (range && before) days.push(...weekdaysBetween(before, day));
    else days.push(day);
    range = false;
  }
  return days.length > 0 && !range ? days : undefined;
}

const every = (freq: string, interval: number): string =>
  `FREQ=${freq}${interval === 1 ? '' : `;INTERVAL=${interval}`}`;

/** Every week or every few weeks, with or without the days. */
function weekly(phrase: string): string | undefined {
  const found =
    /^(?:wöchentlich|jede woche|(?:alle (\d+|\p{L}+) wochen)|(14-tägig|14-täglich|vierzehntägig|zweiwöchentlich|2-wöchentlich|jede zweite woche|jede 2\. woche))(?:[,:]?\s*(.*))?$/u.exec(
      phrase,
    );
  if (!found) return undefined;
  const interval = found[2] === undefined ? numberOf(found[1]) : 2;
  const rest = (found[3] ?? '').replace(/[()]/g, ' ').trim();
  const days = rest === '' ? [] : weekdaysIn(rest);
  if (!days || !(interval >= 1)) return undefined;
  return every('WEEKLY', interval) + (days.length === 0 ? '' : `;BYDAY=${byday(days)}`);
}

function ruleOf(phrase: string): string | undefined {
  if (/^(täglich|jeden tag)$/.test(phrase)) return 'FREQ=DAILY';
  if (/^(jährlich|jedes jahr|einmal im jahr)$/.test(phrase)) return 'FREQ=YEARLY';
  if (/^(monatlich|jeden monat)$/.test(phrase)) return 'FREQ=MONTHLY';
  const steps = /^alle (\d+|\p{L}+) (tage|monate|jahre)$/u.exec(phrase);
  const step = numberOf(steps?.[1]);
  if (steps && step >= 1) {
    return every(steps[2] === 'tage' ? 'DAILY' : steps[2] === 'monate' ? 'MONTHLY' : 'YEARLY', step);
  }
  const day =
    /^(?:monatlich |immer )?(?:am |jeden )?(\d{1,2})\.(?: (?:im|des|jeden|jedes|eines(?: jeden)?) monate?s?)$/.exec(
      phrase,
    );
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31) return `FREQ=MONTHLY;BYMONTHDAY=${Number(day[1])}`;
  const monthly = readMonthly(phrase);
  if (monthly) return `FREQ=MONTHLY;BYDAY=${monthly}`;
  const days = weekdaysIn(phrase.replace(/[()]/g, ' '));
  return days ? `FREQ=WEEKLY;BYDAY=${byday(days)}` : weekly(phrase);
}

const until = /,?\s*\bbis\s+(?:zum\s+|einschließlich\s+)?(\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{4}-\d{2}-\d{2})/i;
const leftOut = /,?\s*(?<!\p{L})(?:(?:außer|ausser|nicht)\s+|(?=auch\s))(.+)$/iu;

/**
 * A recurrence in German words, or an RRULE: `jeden Mittwoch`, `jeden 1. und 3. Mittwoch im Monat`, `jeden letzten Freitag
 * im Monat`, `alle 2 Wochen (mittwochs)`, `täglich`, `wöchentlich`, `monatlich`, `jährlich`; with `bis 31.12.2026` and
 * `außer Schulferien`. Throws `Unreadable`.
 */
export function readRecurrence(text: string): Recurrence {
  const none: Exceptions = {except: [], spans: [], holidays: undefined};
  const written = text.trim().replace(/^RRULE:/i, '');
  if (/^[A-Z]+=[^=\s]+(;[A-Z]+=[^=\s]+)*;?$/i.test(written)) {
    if (!/(^|;)FREQ=/i.test(written)) throw new Unreadable(expected.recurrence, text);
    return {rule: written.toUpperCase().replace(/;$/, ''), ...none};
  }
  const end = until.exec(written);
  const rest = written.replace(until, '');
  const exceptions = leftOut.exec(rest);
  const phrase = rest.replace(leftOut, '').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[,.]$/, '');
  const rule = ruleOf(phrase);
  if (rule === undefined) throw new Unreadable(expected.recurrence, text);
  const limit = end ? `;UNTIL=${readDate(end[1] ?? '').replaceAll('-', '')}` : '';
  return {rule: rule + limit, ...(exceptions ? readExcept(exceptions[1] ?? '') : none)};
}
