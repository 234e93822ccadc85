import type {Land} from '../../../src/contract/scalars.ts';
import type {Schedule} from '../../../src/contract/schedule.ts';
import type {HolidayCalendar} from '../../../src/domain/schedule/index.ts';

/** Lands with few holidays and with many, with ones of their own (SN, BE, BB), and with Reformation Day (TH). */
export const lands: readonly Land[] = ['NW', 'BE', 'BY', 'SN', 'BB', 'SL', 'HE', 'TH'];

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const two = (n: number): string => String(n).padStart(2, '0');
type Random = (below: number) => number;

/** A day of 2025 to 2027. */
const anyDay = (random: Random): number => Date.UTC(2025, 0, 1) / 86_400_000 + random(3 * 365);
const written = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Weekly hours as a door has them: breaks, past midnight, all day, seasons, closed days, extra days, holidays. */
export function generateHours(random: Random): Schedule[] {
  const chance = (percent: number): boolean => random(100) < percent;
  const time = (from: number, to: number): string => `${two(from + random(to - from))}:${two(random(4) * 15)}`;
  const some = (most: number): string[] =>
    chance(35) ? Array.from({length: 1 + random(most)}, () => written(anyDay(random))) : [];
  const season: Partial<Schedule> = {};
  if (chance(30)) season.valid_from = written(anyDay(random));
  if (chance(30)) season.valid_to = written(anyDay(random));
  const holidays: Schedule['except_holidays'] = chance(25)
    ? ['public']
    : chance(20)
      ? ['school']
      : chance(20)
        ? ['public', 'school']
        : undefined;
  return Array.from({length: 1 + random(4)}, () => {
    const days = week.filter(() => chance(45));
    const kind = random(10);
    // Morning, afternoon, past midnight or over the nights in which the clocks change, all day, around the clock.
    const [opens_at, closes_at] =
      kind < 4
        ? [time(7, 12), time(12, 14)]
        : kind < 6
          ? [time(12, 16), time(16, 22)]
          : kind < 8
            ? [time(17, 24), time(0, 4)]
            : kind < 9
              ? ['00:00', '24:00']
              : [undefined, undefined];
    const [dates, except] = [some(4), some(6)];
    return {
      timezone: 'Europe/Berlin',
      ...(days.length && chance(90) ? {freq: 'WEEKLY', byday: days.join(',')} : {freq: 'DAILY'}),
      ...(opens_at && {opens_at}),
      ...(closes_at && {closes_at}),
      ...season,
      ...(dates.length && {dates}),
      ...(except.length && {
        except: except.map((date) => (opens_at && chance(30) ? `${date}T${opens_at}` : date)),
      }),
      ...(holidays && {except_holidays: holidays}),
      ...(chance(10) && {until: written(anyDay(random))}),
      ...(chance(10) && {changes: [{recurrence_id: written(anyDay(random)), status: 'cancelled'}]}),
    } satisfies Schedule;
  });
}

/** A calendar with two holidays, the second of which is the last that is known. */
export function generateCalendar(random: Random): HolidayCalendar {
  const first = anyDay(random) - 300;
  const second = first + 40 + random(300);
  return {
    land: lands[random(lands.length)] ?? 'NW',
    school: [
      {start: written(first), end: written(first + 13)},
      {start: written(second), end: written(second + random(40))},
    ],
  };
}

/** Milliseconds: any quarter of an hour of three years, often in the nights when the clocks change, and around holidays. */
export function generateInstant(random: Random): number {
  const near = ['2025-03-30', '2026-03-29', '2026-10-25', '2027-10-31', '2026-12-25', '2026-05-14', '2025-10-31'];
  const day = random(3) ? anyDay(random) : Date.parse(near[random(near.length)] ?? '') / 86_400_000 - 1 + random(3);
  return day * 86_400_000 + random(96) * 900_000;
}
