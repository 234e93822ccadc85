import type {Schedule} from '../../contract/schedule.ts';
import type {Land} from '../../contract/scalars.ts';
import {DAY, readLocal} from './day.ts';
import {durationOf} from './duration.ts';
import {occurrences} from './occurrences.ts';
import {holidayOn} from './holidays.ts';
import {instantOf, type When} from './instant.ts';
import {zoneOf} from './zone.ts';

export interface ScheduleFinding {
  /**
   * `unknown_timezone`, `unreadable_date`, `unreadable_time`, `unreadable_duration`, `unreadable_rule`, `value_out_of_range`,
   * `no_date` (neither rule nor date), `no_frequency` (BY parts without `freq`), `dtstart_outside_rule`, `never_happens`,
   * `ended`, `end_before_start`, `count_and_until`, `duration_and_closes_at`, `ordinal_outside_month`,
   * `change_without_date` (no date starts then), `except_without_date`, `on_holiday` (a date of the next year, in `detail`).
   */
  code: string;
  field: keyof Schedule;
  /** The text at fault. */
  detail?: string;
}

export interface LintOptions {
  /** With it, a schedule whose last date is over is found too. */
  now?: When | undefined;
  timezone?: string | undefined;
  /** With it and `now`, a rule that lets a public holiday of the next year take place is found too. */
  land?: Land | undefined;
}

const ranges: readonly [keyof Schedule & `by${string}`, least: number, most: number, signed: boolean][] = [
  ['bysecond', 0, 60, false],
  ['byminute', 0, 59, false],
  ['byhour', 0, 23, false],
  ['bymonth', 1, 12, false],
  ['bymonthday', 1, 31, true],
  ['byyearday', 1, 366, true],
  ['byweekno', 1, 53, true],
  ['bysetpos', 1, 366, true],
];

const readable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
};

/** What is doubtful about a schedule, as codes; a field that cannot be read ends the search, as the rest depends on it. */
export function lintSchedule(schedule: Schedule, options: LintOptions = {}): ScheduleFinding[] {
  const {timezone} = options;
  const findings = unreadable(schedule, timezone);
  if (findings.length) return findings;
  const found = (code: string, field: keyof Schedule, detail?: string): void =>
    void findings.push({code, field, ...(detail !== undefined && {detail})});
  const {freq, dtstart, dates = [], byday, until, valid_from, valid_to} = schedule;

  if (!freq) {
    const part = [...ranges.map(([field]) => field), 'byday' as const].find((field) => schedule[field]);
    if (part) found('no_frequency', part, schedule[part]);
    if (!dtstart && !dates.length) return [...findings, {code: 'no_date', field: 'dtstart'}];
  }
  for (const [field, least, most, signed] of ranges) {
    const bad = schedule[field]?.split(',').find((text) => {
      const n = signed ? Math.abs(Number(text)) : Number(text);
      return n < least || n > most;
    });
    if (bad !== undefined) found('value_out_of_range', field, bad);
  }
  if (byday && /\d/.test(byday) && freq && freq !== 'MONTHLY' && freq !== 'YEARLY')
    found('ordinal_outside_month', 'byday', byday);
  if (schedule.count && until) found('count_and_until', 'until', until);
  if (schedule.duration && schedule.closes_at) found('duration_and_closes_at', 'duration', schedule.duration);
  if (valid_from && valid_to && valid_to < valid_from) found('end_before_start', 'valid_to', valid_to);
  if (until && dtstart && until.slice(0, 10) < dtstart.slice(0, 10)) found('end_before_start', 'until', until);
  for (const {recurrence_id, start = recurrence_id, end} of schedule.changes ?? []) {
    const shorter = Math.min(start.length, end?.length ?? 0);
    if (end && end.slice(0, shorter) < start.slice(0, shorter)) found('end_before_start', 'changes', end);
  }
  return [...findings, ...aboutDates(schedule, options)];
}

/** What only the dates themselves tell. */
function aboutDates(schedule: Schedule, {now, timezone, land}: LintOptions): ScheduleFinding[] {
  const {freq, dtstart, except = [], changes = [], ...rest} = schedule;
  const bare: Schedule = {...rest, ...(freq && {freq}), ...(dtstart && {dtstart})};
  const some = (range: {from?: When; to?: When}, of = bare): boolean =>
    [...occurrences(of, {...range, limit: 1, timezone})].length > 0;
  const onDay = (text: string): boolean => {
    const dates = [
      ...occurrences(bare, {
        from: text.slice(0, 10),
        to: readLocal(text.slice(0, 10)) * 1000 + 2 * 86_400_000,
        limit: 5_000,
        timezone,
      }),
    ];
    return dates.some(({recurrenceId}) => recurrenceId.slice(0, text.length) === text || recurrenceId === text);
  };
  if (!some({})) return [{code: 'never_happens', field: freq ? 'freq' : 'dates'}];
  const findings: ScheduleFinding[] = [];
  if (freq && dtstart) {
    const {dates: _, valid_from: __, valid_to: ___, ...ruled} = bare;
    const [first] = occurrences(ruled, {limit: 1, timezone});
    if (!first?.recurrenceId.startsWith(rest.opens_at ? dtstart.slice(0, 10) : dtstart))
      findings.push({code: 'dtstart_outside_rule', field: 'dtstart', detail: dtstart});
  }
  for (const text of except)
    if (!onDay(text)) findings.push({code: 'except_without_date', field: 'except', detail: text});
  for (const {recurrence_id: id} of changes)
    if (!onDay(id)) findings.push({code: 'change_without_date', field: 'changes', detail: id});
  if (now !== undefined && !some({from: now}, schedule))
    findings.push({code: 'ended', field: freq ? 'until' : 'dtstart'});
  const holiday = now !== undefined && land ? onHoliday(schedule, now, land, timezone) : undefined;
  if (holiday) findings.push({code: 'on_holiday', field: 'except_holidays', detail: holiday});
  return findings;
}

const year = 366 * 86_400_000;

/**
 * The first date of the next year that a rule lets take place on a public holiday. A date that is named one by one is meant, and
 * so is what says something of holidays, be it an empty list; what is open day and night is open then too.
 */
function onHoliday(schedule: Schedule, now: When, land: Land, timezone: string | undefined): string | undefined {
  const {freq, except_holidays, dates = [], changes = [], opens_at, closes_at} = schedule;
  if (!freq || freq === 'YEARLY' || except_holidays || (opens_at === '00:00' && closes_at === '24:00'))
    return undefined;
  const from = instantOf(now, zoneOf(schedule.timezone ?? timezone ?? 'Europe/Berlin')) * 1_000;
  const meant = new Set(
    [...dates, ...changes.map(({recurrence_id}) => recurrence_id)].map((text) => text.slice(0, 10)),
  );
  for (const {recurrenceId} of occurrences(schedule, {from, to: from + year, limit: 1_000, timezone})) {
    const date = recurrenceId.slice(0, 10);
    if (!meant.has(date) && holidayOn(land, readLocal(date) / DAY) !== undefined) return date;
  }
  return undefined;
}

function unreadable(schedule: Schedule, timezone: string | undefined): ScheduleFinding[] {
  const findings: ScheduleFinding[] = [];
  const check = (
    code: string,
    field: keyof Schedule,
    texts: readonly (string | undefined)[],
    read: (text: string) => unknown,
  ): void => {
    for (const text of texts)
      if (text !== undefined && !readable(() => read(text))) findings.push({code, field, detail: text});
  };
  const {dtstart, until, valid_from, valid_to, dates = [], except = [], changes = []} = schedule;
  check('unknown_timezone', 'timezone', [schedule.timezone ?? timezone], zoneOf);
  check('unreadable_date', 'dtstart', [dtstart], readLocal);
  check('unreadable_date', 'until', [until?.replace(/Z$/, '')], readLocal);
  check('unreadable_date', 'valid_from', [valid_from], readLocal);
  check('unreadable_date', 'valid_to', [valid_to], readLocal);
  check('unreadable_date', 'dates', dates, readLocal);
  check('unreadable_date', 'except', except, readLocal);
  check(
    'unreadable_date',
    'changes',
    changes.flatMap(({recurrence_id, start, end}) => [recurrence_id, start, end]),
    readLocal,
  );
  check('unreadable_duration', 'duration', [schedule.duration], durationOf);
  check('unreadable_time', 'opens_at', [schedule.opens_at], clock);
  check('unreadable_time', 'closes_at', [schedule.closes_at], clock);
  if (!findings.length && !readable(() => occurrences(schedule, {timezone})))
    findings.push({code: 'unreadable_rule', field: 'freq'});
  return findings;
}

function clock(text: string): void {
  if (text !== '24:00') readLocal(`1970-01-01T${text}`);
}
