import type {Schedule} from '../../../contract/schedule.ts';
import {DAY, readLocal} from '../../schedule/day.ts';
import {occurrences} from '../../schedule/occurrences.ts';
import type {Report} from './calendar-fault.ts';
import type {WrittenEvent} from './components.ts';
import {withChanges, type ChangeOptions, type Said} from './changes-of.ts';
import {addedOf, exceptOf, mostDates} from './dates-of.ts';
import {furtherDates, givenOf, type FurtherOptions} from './further-rules.ts';
import type {PropertyLine} from './property-line.ts';
import {ruleOf} from './rule-of.ts';
import {spanOf, type SpanOptions} from './span.ts';

export type ScheduleOptions = SpanOptions & Pick<ChangeOptions, 'say'> & FurtherOptions;

/** Whether the rule gives its own start, comes true later, or not within 30 years: then it never does, and none looks further. */
function standingOf(rule: Schedule): 'given' | 'later' | 'never' {
  const {dtstart = ''} = rule;
  const day = readLocal(dtstart.slice(0, 10)) * 1_000;
  const among = (days: number, limit: number): string[] =>
    [...occurrences(rule, {from: day - DAY * 1_000, to: day + days * DAY * 1_000, limit})].map(
      ({recurrenceId}) => recurrenceId,
    );
  if (among(2, 200).includes(dtstart)) return 'given';
  return among(30 * 366, 1).length > 0 ? 'later' : 'never';
}

/**
 * Calendar programs show DTSTART as the first date even where the rule does not give it (RFC 5545 section 3.8.5.3 counts it
 * too); a schedule of the contract does not, so it becomes a date of its own. A rule that never comes true is left out.
 */
function withStart(rule: Schedule, line: PropertyLine, report: Report): Schedule {
  const standing = standingOf(rule);
  if (standing === 'given') return rule;
  const {dtstart = '', timezone, count, ...rest} = rule;
  const once: Schedule = {dtstart, ...(timezone !== undefined && {timezone})};
  const code = standing === 'never' ? 'unreadable_rule' : 'start_outside_rule';
  report(standing === 'never' ? 'part' : 'repaired', code, line, line.value);
  if (standing === 'never' || count === 1) return once;
  return {...once, ...rest, dates: [dtstart], ...(count !== undefined && {count: count - 1})};
}

/**
 * When an event takes place: the dates of DTSTART, RRULE, RDATE, EXDATE and EXRULE, with the overrides of single dates. Undefined, and
 * reported, when there is no start that can be read.
 */
export function scheduleOf(
  event: WrittenEvent,
  overrides: readonly WrittenEvent[],
  main: Said,
  options: ScheduleOptions,
): Schedule | undefined {
  const {read, report, home} = options;
  const first = spanOf(event, options);
  if (!first) return undefined;
  const lines = (name: string) => event.properties.get(name) ?? [];
  const [ruleLine, ...otherRules] = lines('RRULE');
  const {span, rule} = ruleOf(ruleLine, first, report);
  const zone = span.zone === home ? {} : {timezone: span.zone};
  const based: Schedule = {...(rule ?? {dtstart: span.start}), ...zone};
  const started = rule && ruleLine ? withStart(based, ruleLine, report) : based;
  const added = addedOf(lines('RDATE'), span, read, report);
  const others = furtherDates(otherRules, 'second_rule', span, options);
  const dates = [...new Set([...(started.dates ?? []), ...added.dates, ...others])].slice(0, mostDates);
  const left = furtherDates(lines('EXRULE'), 'except_rule', span, options);
  const ruled = givenOf({...started, ...(dates.length > 0 && {dates})}, left, span);
  const except = [...new Set([...exceptOf(lines('EXDATE'), span, read, report), ...ruled])].slice(0, mostDates);
  const schedule: Schedule = {
    ...started,
    ...(span.duration !== undefined && {duration: span.duration}),
    ...(dates.length > 0 && {dates}),
    ...(except.length > 0 && {except}),
    ...(added.changes.length > 0 && {changes: added.changes}),
  };
  return overrides.length > 0 ? withChanges(schedule, main, overrides, {...options, span}) : schedule;
}
