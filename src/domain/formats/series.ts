import type {Schedule} from '../../contract/schedule.ts';
import type {HolidayCalendar} from '../schedule/holidays.ts';
import {occurrences} from '../schedule/occurrences.ts';
import {instantOf, zoneOfSchedule} from '../schedule/instant.ts';
import type {Occurrence} from '../schedule/occurrences.ts';
import {toRRule} from '../schedule/to-rrule.ts';

export interface SeriesOptions {
  /** Milliseconds since 1970: until when dates are worked out one by one that iCalendar has no rule for. */
  horizon: number;
  /** Milliseconds: a schedule that names no first day is written from here on. */
  since: number;
  holidays?: HolidayCalendar | undefined;
  timezone?: string | undefined;
}

/** A schedule in the terms of RFC 5545. Dates are local: `2026-11-22T10:00:00`, or `2026-11-22` when all day. */
export interface Series {
  zone: string;
  first: Occurrence;
  /** The value of RRULE. */
  rule?: string;
  rdates: string[];
  exdates: string[];
  /** Dates that are moved, cancelled or special. */
  overrides: Occurrence[];
  /** Dates of another kind than the series, with a clock time among whole days: events of their own. */
  others: Occurrence[];
}

/** No file names more dates than these one by one, and no series is worked out further than that. */
const mostDates = 2_000;
const mostSteps = 20_000;

/** The clock of HOURLY and faster rules runs through changes of the zone differently from ours, so they are listed. */
const ruleFrequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** RRULE that also ends with the season, and at `most` (milliseconds) when there is one. */
function ruleOf(schedule: Schedule, timezone: string | undefined, most: number): string | undefined {
  const zone = zoneOfSchedule(schedule, timezone);
  const {until, valid_to: validTo} = schedule;
  const ends = [until, validTo].flatMap((end) =>
    end ? [instantOf(end.length > 10 ? end : `${end}T23:59:59`, zone)] : [],
  );
  const end = Math.min(most / 1_000, ...ends);
  return toRRule(
    end < Infinity ? {...schedule, until: `${new Date(end * 1_000).toISOString().slice(0, 19)}Z`} : schedule,
    timezone,
  );
}

/** Milliseconds on the wall from start to end. */
const lengthOf = ({start, end, allDay}: Occurrence): number => {
  const wall = (iso: string): number => Date.parse(allDay ? iso : `${iso.slice(0, 19)}Z`);
  return wall(end) - wall(start);
};

const isDay = (recurrenceId: string): boolean => recurrenceId.length === 10;

/**
 * A schedule as one series; undefined when it has no date. What no rule can say (holidays, a count cut off by a season) is
 * worked out date by date until the horizon, and the series ends there rather than go on wrongly.
 * @throws RangeError as `occurrences` does
 */
export function seriesOf(schedule: Schedule, {horizon, since, holidays, timezone}: SeriesOptions): Series | undefined {
  const {freq, changes = [], dates = [], except = [], except_holidays: exceptHolidays} = schedule;
  const {valid_from: validFrom, valid_to: validTo} = schedule;
  const zone = schedule.timezone ?? timezone ?? 'Europe/Berlin';
  const from = schedule.dtstart || schedule.count !== undefined || validFrom ? undefined : since;
  const dayAt = (local: string): number => Date.parse(local.slice(0, 10)) || 0;
  const latest = Math.max(0, ...changes.flatMap(({recurrence_id: id, start = ''}) => [dayAt(id), dayAt(start)]));
  const to = Math.max(horizon, latest + 2 * 86_400_000);
  const list = (of: Schedule): Occurrence[] => [...occurrences(of, {from, to, holidays, timezone, limit: mostSteps})];

  const all = list(schedule);
  const {dates: _dates, except: _except, except_holidays: _holidays, changes: _changes, ...bare} = schedule;
  const plain = freq ? list(bare) : [];
  const leavesOut = !!exceptHolidays?.length && holidays !== undefined;
  const counted = schedule.count !== undefined && (validFrom ?? validTo ?? schedule.until) !== undefined;
  const endless =
    plain.length >= mostSteps || (plain.at(-1)?.start ?? '') > new Date(to - 400 * 86_400_000).toISOString();
  // COUNT and UNTIL exclude each other, so a counted rule cannot be made to end where its holidays are no longer known.
  const cutOff = counted || (schedule.count !== undefined && leavesOut && endless);
  const asRule = freq !== undefined && ruleFrequencies.includes(freq) && !cutOff && plain.length > 0;

  const ids = new Set(all.map(({recurrenceId}) => recurrenceId));
  const first = (asRule ? plain : all)[0];
  if (!first || !all.length) return undefined;
  const start = asRule ? first.recurrenceId : ([...ids].sort()[0] ?? first.recurrenceId);
  const whole = isDay(start);
  const base = asRule
    ? first
    : (list({...schedule, changes: []}).find(({recurrenceId}) => recurrenceId === start) ?? first);
  const given = new Set(asRule ? plain.map(({recurrenceId}) => recurrenceId) : [start]);
  const rule = asRule ? ruleOf(schedule, timezone, leavesOut ? to : Infinity) : undefined;
  const added = [...ids].filter((id) => !given.has(id) && isDay(id) === whole).slice(0, mostDates);
  const ofKind = all.filter(({recurrenceId}) => isDay(recurrenceId) === whole);
  // A date added at another time of day keeps the time of closing, so it is longer or shorter than the others.
  const differs = (at: Occurrence): boolean =>
    at.status !== 'confirmed' || (added.includes(at.recurrenceId) && lengthOf(at) !== lengthOf(base));
  return {
    zone,
    first: base,
    ...(rule !== undefined && {rule}),
    // DTSTART is a date of the series in any case, but some programs forget it where there is only RDATE.
    rdates: asRule || !added.length ? added : [start, ...added],
    exdates: asRule && (except.length || dates.length || leavesOut) ? [...given].filter((id) => !ids.has(id)) : [],
    overrides: ofKind.filter((at) => at.change !== undefined || differs(at)),
    others: all.filter(({recurrenceId}) => isDay(recurrenceId) !== whole),
  };
}
