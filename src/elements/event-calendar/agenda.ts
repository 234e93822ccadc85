import type {Event as TownEvent} from '../../contract/event.ts';
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
 */
export function agendaOf(events: readonly TownEvent[], {now, days, timeZone, ...context}: AgendaOptions): Agenda {
  const from = now.getTime();
  const to = from + (days > 0 ? days : usualDays) * day;
  const coming: Entry[] = [];
  const past: Entry[] = [];
  const missed: TownEvent[] = [];
  const within = {from, to};
  for (const event of events) {
    const dates = datesOf(event, within, context, timeZone);
    if (dates.length) coming.push(...dates);
    else missed.push(event);
  }
  const ahead = {from, to: from + farAhead, limit: 1};
  const gone: TownEvent[] = [];
  for (const event of missed) {
    const [next] = datesOf(event, ahead, context, timeZone).sort(inOrder);
    if (next) coming.push(next);
    else gone.push(event);
  }
  const recent = {from: from - remembered, to: from};
  const ever = {to: from};
  for (const event of gone) {
    const lately = datesOf(event, recent, context, timeZone);
    const dates = lately.length ? lately : datesOf(event, ever, context, timeZone);
    past.push(...dates.sort((a, b) => b.at - a.at).slice(0, 1));
  }
  return {coming: coming.sort(inOrder), past: past.sort((a, b) => -inOrder(a, b))};
}
