import type {Schedule} from '../../../contract/schedule.ts';
import {DAY, isoDate, readLocal} from '../../schedule/day.ts';
import {occurrences} from '../../schedule/occurrences.ts';
import type {CalendarFaultCode, Report} from './calendar-fault.ts';
import {mostDates} from './dates-of.ts';
import type {PropertyLine} from './property-line.ts';
import {ruleOf} from './rule-of.ts';
import type {Span} from './span.ts';

/** How far the dates of a further rule are named one by one: the publisher reads a partner's calendar again long before. */
const days = 3 * 366;

/** Nobody writes more; a hostile file may. */
const mostRules = 10;

export interface FurtherOptions {
  report: Report;
  /** The first day that is of interest, `2026-11-22`; the start of the event when absent. */
  since?: string | undefined;
}

/**
 * The dates of rules beside the first: a schedule of the contract has one rule. RFC 2445 allowed several RRULE, and EXRULE, which
 * RFC 5545 took away; both are still written. What goes on after three years, or a rule that cannot be read, is reported.
 */
export function furtherDates(
  lines: readonly PropertyLine[],
  code: CalendarFaultCode,
  span: Span,
  {report, since = span.start}: FurtherOptions,
): Set<string> {
  const found = new Set<string>();
  const first = since > span.start ? since : span.start;
  const last = isoDate(readLocal(first.slice(0, 10)) / DAY + days);
  for (const [i, line] of lines.entries()) {
    if (i === mostRules) {
      report('part', code, line, line.value);
      break;
    }
    const {span: based, rule} = ruleOf(line, span, report);
    if (!rule) continue;
    if (based.zone !== span.zone) {
      report('part', code, line, line.value);
      continue;
    }
    const schedule: Schedule = {...rule, timezone: span.zone};
    const room = mostDates - found.size;
    const dates = [...occurrences(schedule, {from: first.slice(0, 10), to: last, limit: room + 1})];
    for (const {recurrenceId} of dates.slice(0, room)) found.add(recurrenceId);
    const goesOn = dates.length > room || [...occurrences(schedule, {from: last, limit: 1})].length > 0;
    report(goesOn ? 'part' : 'repaired', code, line, line.value);
  }
  return found;
}

/** Those of some dates that a schedule gives: a date that is not given need not be left out. */
export function givenOf(schedule: Schedule, dates: ReadonlySet<string>, span: Span): string[] {
  const [first, ...others] = [...dates].sort();
  if (first === undefined) return [];
  const day = (text: string): number => readLocal(text.slice(0, 10)) * 1_000;
  const range = {from: day(first) - DAY * 1_000, to: day(others.at(-1) ?? first) + 2 * DAY * 1_000};
  const given = occurrences({...schedule, timezone: span.zone}, {...range, limit: 2 * mostDates});
  return Array.from(given, ({recurrenceId}) => recurrenceId).filter((id) => dates.has(id));
}
