import type {Event} from '../../contract/event.ts';
import type {HolidayCalendar, Occurrence} from '../../domain/schedule/index.ts';
import {occurrences} from '../../domain/schedule/occurrences.ts';
import {sliceOf, type Preset} from './preset.ts';

/** One date of one event. */
export interface Entry {
  readonly event: Event;
  readonly date: Occurrence;
  /** Instant of the start, for sorting. */
  readonly at: number;
}

/** What the list shows: dates from now on, and events that are over. */
export interface Agenda {
  readonly coming: readonly Entry[];
  readonly past: readonly Entry[];
}

export interface AgendaOptions {
  readonly now: Date;
  /** How many days ahead. */
  readonly days: number;
  readonly timezone: string;
  readonly holidays: HolidayCalendar;
}

const day = 86_400_000;

/** Where the last date of a series is looked for first, so that a rule which began long ago is not worked out whole. */
const remembered = 400 * day;

/** A quarter of a year, also for a word that is no number of days. */
const usualDays = 92;

/** How far one looks before an event counts as over. */
const farAhead = 50 * 366 * day;

/**
 * Every date of a slice's events from now to `days` ahead, in order, and of an event that comes later only its next date: what
 * is once a year is not lost. Over are events of which no date is to come: each stands once, with its last date, the latest
 * first. A series that goes on is not over, so its earlier dates are not listed.
 * @throws RangeError for an event that `faultIn` refuses
 */
export function agendaOf(
  events: readonly Event[],
  preset: Preset,
  {now, days, timezone, holidays}: AgendaOptions,
): Agenda {
  const from = now.getTime();
  const ahead = days > 0 ? days : usualDays;
  const context = {timezone, holidays};
  const coming: Entry[] = [];
  const past: Entry[] = [];
  for (const event of sliceOf(events, preset)) {
    const within = datesOf(event, {from, to: from + ahead * day}, context);
    const dates = within.length ? within : nextDate(event, from, context);
    if (dates.length) coming.push(...dates);
    else past.push(...lastDate(event, from, context));
  }
  return {
    coming: coming.sort((a, b) => a.at - b.at || compare(a, b)),
    past: past.sort((a, b) => b.at - a.at || compare(a, b)),
  };
}

/** What is wrong with an event's schedules; undefined when dates can be worked out. */
export function faultIn({schedules}: Event): unknown {
  try {
    for (const schedule of schedules) Array.from(occurrences(schedule, {from: 0, to: 0, limit: 1}));
    return undefined;
  } catch (cause) {
    return cause;
  }
}

type Context = Pick<AgendaOptions, 'timezone' | 'holidays'>;

interface Range {
  readonly from?: number;
  readonly to: number;
  readonly limit?: number;
}

function datesOf(event: Event, range: Range, context: Context): Entry[] {
  return event.schedules
    .flatMap((schedule) => [...occurrences(schedule, {...context, ...range})])
    .map((date) => ({event, date, at: Date.parse(date.start)}));
}

/** The next date, however far ahead: one at most. */
function nextDate(event: Event, from: number, context: Context): Entry[] {
  const dates = datesOf(event, {from, to: from + farAhead, limit: 1}, context);
  return dates.sort((a, b) => a.at - b.at).slice(0, 1);
}

/** The last date, looked for in the year before `to` first: one at most. */
function lastDate(event: Event, to: number, context: Context): Entry[] {
  const recent = datesOf(event, {from: to - remembered, to}, context);
  const dates = recent.length ? recent : datesOf(event, {to}, context);
  return dates.sort((a, b) => b.at - a.at).slice(0, 1);
}

const compare = (a: Entry, b: Entry): number => (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0);
