import {weekdayOf, weekdaysBetween, type Weekday} from './weekday.ts';

/** What a sentence says of when something takes place. */
export interface SaidTime {
  /** The words, as they are written. */
  words: string;
  days: Weekday[];
  /** Which of these days in a month: 1 to 5, -1 the last; empty: each of them, or nothing is said. */
  nths: number[];
  /** `im Monat`: then "zweiten" cannot be every other week. */
  ofMonth: boolean;
  /** `jeden Mittwoch`, not only `mittwochs`. */
  every: boolean;
  /** When it begins, in minutes. */
  begins?: number;
}

export interface SaidTimes {
  times: SaidTime[];
  /** `14-tägig`, as it is written. */
  fortnightly?: string;
  /** Whether any word tells of another rhythm than the week: month, fortnight, every few weeks. */
  rare: boolean;
}

const weekday = '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend';
const nth = '(?:[1-5]\\.|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|fünfte[nrs]?|letzte[nrs]?)';
const joint = '(?:\\s*(?:,|/|&)\\s*|\\s+(?:und|u\\.|sowie|bis)\\s+(?:jeden\\s+|am\\s+)?)';
const nthList = `${nth}(?:${joint}${nth})*`;
const clock =
  '(?:[\\s,:]+(?:jeweils\\s+|immer\\s+|ab\\s+|von\\s+|um\\s+)*(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?(?=\\s*uhr|\\s*(?:–|-|bis)\\s*\\d{1,2}(?:[.:]\\d{2})?\\s*uhr))?';

const forms: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?<every>jede[nrs]?)\\s+(?:(?<nths>${nthList})\\s+)?(?<days>(?:${weekday})(?:${joint}(?:${weekday}))*)(?<month>\\s+(?:im|des|eines)\\s+monate?s?)?${clock}(?!\\p{L})`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<nths>${nthList})\\s+(?<days>(?:${weekday})(?:${joint}(?:${weekday}))*)(?<month>\\s+(?:im|des|eines|jeden)\\s+(?:jeden\\s+)?monate?s?)${clock}(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?<days>(?:${weekday})s(?:${joint}(?:${weekday})s)*)${clock}(?!\\p{L})`, 'giu'),
];

const fortnight =
  /(?<!\p{L})(?:14-tägig|vierzehntägig|14-täglich|zweiwöchentlich|alle (?:zwei|2) wochen|alle 14 tage)/iu;
const rareWords = /monat|wochen|14|vierzehn|zweiwöch|gerade|abwechselnd|wechsel|zweite[nrs]? |2\. /iu;

/** Sentences about another thing than when it takes place: the telephone, the office, registration, exceptions, what was or will be. */
const aside =
  /anmeld|telefon|tel\.|erreichbar|anruf|sprechzeit|sprechstunde|büro|sekretariat|öffnungszeit|geöffnet|einlass|außer|ausser|nicht|kein|fällt|entfällt|statt dessen|stattdessen|verschob|verleg|bisher|früher|damals|ursprünglich|künftig|geplant|alternativ|weitere|auch|zusätzlich|daneben|oder/i;

const nthOf = (word: string): number =>
  /^letzt/.test(word) ? -1 : Number(word[0]) || ['e', 'z', 'd', 'v', 'f'].indexOf(word[0] ?? '') + 1;

function daysOf(text: string): Weekday[] {
  const days: Weekday[] = [];
  let range = false;
  for (const word of text.toLowerCase().split(/[\s,/&]+/)) {
    if (word === 'bis') range = true;
    const day = weekdayOf(word);
    const before = days.at(-1);
    if (day) days.push(...(range && before ? weekdaysBetween(before, day) : [day]));
    if (day) range = false;
  }
  return [...new Set(days)];
}

/** A text in its sentences; the dot of `1.` or `10.30` ends none. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[^\d\s]\.|[!?;])\s+|\n+/u);

/** What German prose says of when something takes place; nothing of what is doubtful. */
export function saidTimes(text: string): SaidTimes {
  const times: SaidTime[] = [];
  let fortnightly: string | undefined;
  for (const sentence of sentencesOf(text)) {
    if (aside.test(sentence)) continue;
    fortnightly ??= fortnight.exec(sentence)?.[0];
    const taken: [number, number][] = [];
    for (const form of forms) {
      for (const found of sentence.matchAll(form)) {
        const [words] = found;
        const [from, to] = [found.index, found.index + words.length];
        if (taken.some(([a, b]) => from < b && to > a)) continue;
        taken.push([from, to]);
        const {every, nths = '', days = '', month, hour, minute = '0'} = found.groups ?? {};
        const begins = hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
        times.push({
          words: words.trim(),
          days: daysOf(days),
          nths: (nths.toLowerCase().match(new RegExp(nth, 'giu')) ?? []).map(nthOf),
          ofMonth: month !== undefined,
          every: every !== undefined,
          ...(begins !== undefined && begins < 24 * 60 && {begins}),
        });
      }
    }
  }
  return {times, ...(fortnightly !== undefined && {fortnightly}), rare: rareWords.test(text)};
}
