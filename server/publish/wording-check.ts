import type {Schedule} from '../../src/contract/schedule.ts';
import type {Text} from '../../src/contract/text.ts';
import {describeSchedule, occurrences} from '../../src/domain/schedule/index.ts';
import {recurrenceWords} from '../../src/i18n/words/recurrence.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import type {Said} from './messages.ts';
import {saidTimes, type SaidTime, type SaidTimes} from './said-times.ts';
import {weekdays, type Weekday} from './weekday.ts';

/** A date of the rules, as far as prose tells of it. */
interface RuledDate {
  day: Weekday;
  /** From the front of its month (1 to 5), and whether it is the last. */
  nth: number;
  isLast: boolean;
  /** In minutes; undefined when all day. */
  begins: number | undefined;
  /** Days since 1970. */
  at: number;
}

const dayLength = 86_400_000;

/** Enough to know a rule by: two years of a weekly one. */
const most = 110;

/** Who writes "ab 9:45" for the doors and 10:00 in the table does not contradict himself. */
const tolerance = 20;

function datesOf(schedule: Schedule, timezone: string): RuledDate[] {
  return Array.from(occurrences(schedule, {limit: most, timezone}), ({recurrenceId}): RuledDate => {
    const date = new Date(`${recurrenceId.slice(0, 10)}T00:00:00Z`);
    const at = date.getTime() / dayLength;
    const next = new Date(date.getTime() + 7 * dayLength);
    const [hour, minute] = [recurrenceId.slice(11, 13), recurrenceId.slice(14, 16)];
    return {
      day: weekdays[(date.getUTCDay() + 6) % 7] ?? 'MO',
      nth: Math.ceil(date.getUTCDate() / 7),
      isLast: next.getUTCMonth() !== date.getUTCMonth(),
      begins: hour === '' ? undefined : Number(hour) * 60 + Number(minute),
      at,
    };
  });
}

/** Whether a claim of ordinals is at odds with dates on its days: none fits, or it names one or two and nearly all take place. */
function ordinalsDiffer({nths, ofMonth}: SaidTime, dates: readonly RuledDate[], isWeekly: boolean): boolean {
  // "Jeden zweiten Mittwoch" may as well be every other week.
  if (nths.includes(2) && nths.length === 1 && !ofMonth && !isWeekly) return false;
  const fits = ({nth, isLast}: RuledDate): boolean => nths.includes(nth) || (nths.includes(-1) && isLast);
  return !dates.some(fits) || (nths.length < 3 && isWeekly);
}

const gap = (dates: readonly RuledDate[], i: number): number => (dates[i]?.at ?? 0) - (dates[i - 1]?.at ?? -Infinity);

/** Whether the dates on some days mostly come from week to week. */
const isWeeklyOn = (days: readonly Weekday[], lists: readonly (readonly RuledDate[])[]): boolean =>
  lists.some((list) =>
    days.some((day) => {
      const own = list.filter((date) => date.day === day);
      return own.length > 8 && own.filter((_, i) => gap(own, i) === 7).length > own.length / 2;
    }),
  );

/** The first claim that differs, when none fits. */
const unfit = (claims: readonly SaidTime[], differs: (claim: SaidTime) => boolean): string | undefined =>
  claims.every(differs) ? claims[0]?.words : undefined;

/** The words that contradict the dates; undefined when none do. */
function contradiction(said: SaidTimes, schedules: readonly Schedule[], timezone: string): string | undefined {
  const lists = schedules.map((schedule) => datesOf(schedule, timezone));
  const dates = lists.flat();
  const on = (days: readonly Weekday[]): RuledDate[] => dates.filter(({day}) => days.includes(day));
  const strange = unfit(said.times, ({days}) => on(days).length === 0);
  if (strange !== undefined) return strange;
  const claims = said.times.filter(({days}) => on(days).length > 0);
  const [all] = lists;
  const isMonthly = lists.length === 1 && !!all && all.length > 5 && all.every((_, i) => gap(all, i) > 20);
  const isWeekly = isWeeklyOn([...new Set(dates.map(({day}) => day))], lists);
  return (
    unfit(
      claims.filter(({nths}) => nths.length > 0),
      (claim) => ordinalsDiffer(claim, on(claim.days), isWeeklyOn(claim.days, lists)),
    ) ??
    (isMonthly && !said.rare ? claims.find(({every, nths}) => every && nths.length === 0)?.words : undefined) ??
    unfit(
      claims.filter(({begins}) => begins !== undefined),
      ({days, begins = 0}) => on(days).every((date) => Math.abs((date.begins ?? begins) - begins) > tolerance),
    ) ??
    (lists.length === 1 && isWeekly ? said.fortnightly : undefined)
  );
}

const contradicts = (words: string, rule: string): Said => ({
  de: `der Text sagt „${words}“, die Wiederholung „${rule}“; eines von beiden stimmt nicht.`,
  en: `the text says “${words}”, the recurrence “${rule}”; one of the two is wrong.`,
});

const germanOf = (text: Text | undefined): string => (typeof text === 'string' ? text : (text?.['de'] ?? ''));

/**
 * Where the name or the description of a record says another weekday, time or rhythm than its rules: families read the text, the
 * calendar follows the rule. Only what is plainly said in German counts; what stands beside it (telephone hours, exceptions, how
 * it used to be) and records with single dates are left alone.
 */
export function wordingFaults(
  draft: Pick<Draft, 'placeOf'>,
  texts: {readonly name?: Text | undefined; readonly description?: Text | undefined},
  schedules: readonly Schedule[],
  timezone: string,
): Fault[] {
  const rules = schedules.filter(({freq}) => freq);
  if (rules.length === 0 || rules.length < schedules.length) return [];
  const rule = rules.flatMap((each) => recurrenceWords(describeSchedule(each), 'de') ?? []).join('; ');
  for (const field of ['name', 'description'] as const) {
    const words = contradiction(saidTimes(germanOf(texts[field])), rules, timezone);
    if (words !== undefined && rule !== '')
      return [faultAt('warning', 'wording', draft.placeOf([field]), contradicts(words, rule))];
  }
  return [];
}
