/**
 * Asks `openAt` and opening_hours.js (the evaluation library of OpenStreetMap) the same questions. The library reads the clock of
 * the machine, so this runs with TZ=Europe/Berlin, started by `hours-peer.test.ts` with a seed and a number; prints counts and
 * differences as JSON.
 */
import OpeningHours from 'opening_hours';
import type {Land} from '../../../src/contract/scalars.ts';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {openAt} from '../../../src/domain/schedule/index.ts';
import {generateInstant} from './generated-hours.ts';
import {seeded} from './generated-rule.ts';

const [, , seed = '1', amount = '1000'] = process.argv;
const random = seeded(Number(seed));
const chance = (percent: number): boolean => random(100) < percent;

const states: readonly (readonly [Land, string])[] = [
  ['NW', 'Nordrhein-Westfalen'],
  ['BE', 'Berlin'],
  ['BY', 'Bayern'],
  ['SN', 'Sachsen'],
  ['BB', 'Brandenburg'],
  ['SL', 'Saarland'],
  ['HE', 'Hessen'],
  ['TH', 'Thüringen'],
  ['MV', 'Mecklenburg-Vorpommern'],
  ['SH', 'Schleswig-Holstein'],
];

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const osmWeek = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const osmMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');
const anyDate = (): string => new Date(Date.UTC(2025, 0, 1 + random(3 * 365))).toISOString().slice(0, 10);

/** `2026 Dec 24` of `2026-12-24`. */
const osmDate = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `${year} ${osmMonths[Number(month) - 1]} ${day}`;
};

type Span = readonly [opens: string, closes: string];

/**
 * Spans of a day that neither touch nor overlap: before noon, after it, past midnight.
 * @param late whether some go past midnight
 */
function generateSpans(late: boolean): Span[] {
  const at = (from: number, to: number): string => `${two(from + random(to - from))}:${two(random(4) * 15)}`;
  const spans: Span[] = [];
  if (chance(60)) spans.push([at(7, 9), at(10, 12)]);
  if (chance(45)) spans.push([at(13, 15), at(16, 18)]);
  if (late && chance(30)) spans.push([at(19, 24), at(0, 4)]);
  return spans;
}

interface Question {
  hours: Schedule[];
  text: string;
  land: Land;
  state: string;
  /** Whether some hours go past midnight. */
  late: boolean;
}

/**
 * The same hours in our words and in those of OpenStreetMap. Two things are written so that both mean the same:
 * - Weekdays are joined by `,` (beside what was said), since after `;` the hours of Sunday would end Saturday's at midnight.
 * - Hours past midnight have no days off: of a Monday that is off the library keeps what lies after midnight, as hours of Tuesday,
 *   and after a Monday that is open it ends its hours at midnight when Tuesday is off. With us an opening belongs to the day
 *   on which it begins, and takes place as a whole or not at all.
 */
function generateQuestion(): Question {
  const [land, state] = states[random(states.length)] ?? ['NW', ''];
  const late = chance(35);
  const byDay = week.map(() => (chance(70) ? (chance(5) ? [['00:00', '24:00'] as const] : generateSpans(late)) : []));
  const [first, last] = [anyDate(), anyDate()].sort();
  const season = chance(35) && first && last ? {valid_from: first, valid_to: last} : {};
  const except = !late && chance(60) ? [...new Set(Array.from({length: 1 + random(4)}, anyDate))] : [];
  const offOnHolidays = !late && chance(80);
  const facts: Partial<Schedule> = {
    ...season,
    ...(except.length && {except}),
    ...(offOnHolidays && {except_holidays: ['public']}),
  };
  const hours = byDay.flatMap((spans, index) =>
    spans.map(([opens_at, closes_at]): Schedule => ({
      freq: 'WEEKLY',
      byday: week[index] ?? 'MO',
      opens_at,
      closes_at,
      timezone: 'Europe/Berlin',
      ...facts,
    })),
  );
  const range = season.valid_from ? `${osmDate(season.valid_from)}-${osmDate(season.valid_to)} ` : '';
  const rules = byDay.flatMap((spans, index) =>
    spans.length ? [`${range}${osmWeek[index]} ${spans.map(([opens, closes]) => `${opens}-${closes}`).join(',')}`] : [],
  );
  const off = [...(offOnHolidays ? ['PH off'] : []), ...except.map((date) => `${osmDate(date)} off`)];
  return {hours, text: [rules.join(', '), ...off].join('; '), land, state, late};
}

const DAY = 86_400_000;
/** The Sundays of 23 hours: the library counts 24, so that hours past midnight of that night end, or seem to begin, at midnight. */
const shortDays = ['2025-03-30', '2026-03-29', '2027-03-28'].map((date) => Date.parse(date));
const ALWAYS = 15 * DAY;
const AHEAD = 400 * DAY;
const counts = {asked: 0, open: 0, withHolidays: 0};
const differences: string[] = [];

for (let i = 0; i < Number(amount); i++) {
  const {hours, text, land, state, late} = generateQuestion();
  if (hours.length === 0) continue;
  const instant = new Date(generateInstant(random));
  if (late && shortDays.some((day) => Math.abs(instant.getTime() - day) < 2 * DAY)) continue;
  const ours = openAt(hours, instant, {holidays: {land}});
  const theirs = new OpeningHours(text, {lat: 0, lon: 0, address: {country_code: 'de', state}}, 0);
  // Without an end it looks for ever where a season is over.
  const next = theirs.getNextChange(instant, new Date(instant.getTime() + AHEAD))?.getTime();
  const open = theirs.getState(instant);
  const far = next === undefined || next - instant.getTime() > (open ? ALWAYS : AHEAD);
  const expected = {open, nextChange: far ? null : next};
  const given = {open: ours.open, nextChange: ours.nextChange && Date.parse(ours.nextChange)};
  counts.asked++;
  if (open) counts.open++;
  if (text.includes('PH off')) counts.withHolidays++;
  if (given.open !== expected.open || given.nextChange !== expected.nextChange)
    differences.push(
      `${land} ${instant.toISOString()} ${text}\n  ours   ${ours.open} ${ours.nextChange}\n  theirs ${open} ${far ? null : new Date(next).toISOString()}`,
    );
}
console.log(JSON.stringify({counts, differences}));
