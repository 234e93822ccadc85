import type {WelcomeReason} from '../../contract/codes.ts';
import type {Welcome} from '../../contract/requests.ts';

/** When a welcome visit comes. Days are `2026-11-22`. */
export type WelcomeTime =
  /** From the first to the last day, both included. `due`: reckoned from a due date, for the child is not born yet. */
  | {readonly kind: 'window'; readonly first: string; readonly last: string; readonly due: boolean}
  /** As soon as it suits: the family has moved in, or the weeks after birth are over. */
  | {readonly kind: 'any'}
  /** `unreadable`: no day; `ahead`: later than any due date; `old`: the child has outgrown the visits; `unborn`: who moves in with a child must have one. */
  | {readonly kind: 'fault'; readonly fault: 'unreadable' | 'ahead' | 'old' | 'unborn'};

const DAY = 86_400_000;

/** A pregnancy of 42 weeks, counted as doctors do, shows a due date at most 294 days ahead. */
const longestAhead = 294;

/** Milliseconds of a day; undefined for what the calendar does not have, as 2026-02-30. */
function dayOf(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : NaN;
  return !Number.isNaN(time) && isoOf(time) === text ? time : undefined;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day so many months later; the last of the month when it has no such day (§ 188 Abs. 3 BGB). */
function monthsLater(time: number, months: number): number {
  const date = new Date(time);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(date.getUTCDate(), last));
}

/** When the visit comes for a child that was born, or is expected, on `birth`, asked for on `today`. */
export function welcomeTime(
  reason: WelcomeReason,
  birth: string,
  today: string,
  {weeks_from: from = 6, weeks_to: to = 8, months = 36}: Welcome = {},
): WelcomeTime {
  const born = dayOf(birth);
  const now = dayOf(today);
  if (born === undefined || now === undefined) return {kind: 'fault', fault: 'unreadable'};
  if (born > now + longestAhead * DAY) return {kind: 'fault', fault: 'ahead'};
  if (monthsLater(born, months) <= now) return {kind: 'fault', fault: 'old'};
  if (reason === 'moved_in') return born > now ? {kind: 'fault', fault: 'unborn'} : {kind: 'any'};
  const last = born + Math.max(from, to) * 7 * DAY;
  if (last < now) return {kind: 'any'};
  return {kind: 'window', first: isoOf(born + from * 7 * DAY), last: isoOf(last), due: born > now};
}
