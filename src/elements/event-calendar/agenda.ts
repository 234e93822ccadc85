import type {Event as TownEvent} from '../../contract/event.ts';
import {occurrences} from '../../domain/schedule/occurrences.ts';
import {datesOf, inOrder, type Context, type Entry} from './entries.ts';

/** What the list shows: dates from now on, and events that are over. */
export interface Agenda {
  readonly coming: readonly Entry[];
  readonly past: readonly Entry[];
}

export interface AgendaOptions extends Context {
  readonly now: Date;
  /** How many days ahead. */
  readonly days: number;
  /** The zone in which dates are shown. */
  readonly timeZone: string;
}

const day = 86_400_000;

/** Where the last date of a series is looked for first, so that a rule which began long ago is not worked out whole. */
const remembered = 400 * day;

/** A quarter of a year, also for a word that is no number of days. */
const usualDays = 92;

/** How far one looks before an event counts as over. */
const farAhead = 50 * 366 * day;

/**
 * Every date of the events from now to `days` ahead, in order, and of an event that comes later only its next date: what
 * is once a year is not lost. Over are events of which no date is to come: each stands once, with its last date, the latest
 * first. A series that goes on is not over, so its earlier dates are not listed.
 * @throws RangeError for an event that `faultIn` refuses
 */
export function agendaOf(events: readonly TownEvent[], {now, days, timeZone, ...context}: AgendaOptions): Agenda {
  const from = now.getTime();
  const to = from + (days > 0 ? days : usualDays) * day;
  const coming: Entry[] = [];
  const past: Entry[] = [];
  for (const event of events) {
    const within = datesOf(event, {from, to}, context, timeZone);
    const dates = within.length ? within : nextDate(event, from, context, timeZone);
    if (dates.length) coming.push(...dates);
    else past.push(...lastDate(event, from, context, timeZone));
  }
  return {coming: coming.sort(inOrder), past: past.sort((a, b) => -inOrder(a, b))};
}

/** What is wrong with an event's schedules; undefined when dates can be worked out. */
export function faultIn({schedules}: TownEvent): unknown {
  try {
    for (const schedule of schedules) Array.from(occurrences(schedule, {from: 0, to: 0, limit: 1}));
    return undefined;
  } catch (cause) {
    return cause;
  }
}

/** The next date, however far ahead: one at most. */
function nextDate(event: TownEvent, from: number, context: Context, timeZone: string): Entry[] {
  const dates = datesOf(event, {from, to: from + farAhead, limit: 1}, context, timeZone);
  return dates.sort(inOrder).slice(0, 1);
}

/** The last date, looked for in the year before `to` first: one at most. */
function lastDate(event: TownEvent, to: number, context: Context, timeZone: string): Entry[] {
  const recent = datesOf(event, {from: to - remembered, to}, context, timeZone);
  const dates = recent.length ? recent : datesOf(event, {to}, context, timeZone);
  return dates.sort((a, b) => b.at - a.at).slice(0, 1);
}
