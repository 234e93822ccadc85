import type {Schedule, ScheduleChange} from '../../../contract/schedule.ts';
import {DAY, readLocal} from '../../schedule/day.ts';
import {occurrences} from '../../schedule/occurrences.ts';
import type {WrittenEvent} from './components.ts';
import {mostDates, startIn} from './dates-of.ts';
import {instantIn, wallAt} from './moment.ts';
import {endOf, spanOf, type Span, type SpanOptions} from './span.ts';

/** What an event says beside its dates. */
export interface Said {
  name: string;
  description: string;
  cancelled: boolean;
  hidden: boolean;
  placeId: string | undefined;
}

export interface ChangeOptions extends SpanOptions {
  span: Span;
  say: (event: WrittenEvent) => Said;
}

/** A start on the clocks of the series; whole days among times begin and end at midnight. */
function inSeries(of: Span, span: Span): {start: string; end: string} {
  const put = (local: string): string => {
    const timed = local.length === 10 && !span.allDay ? `${local}T00:00:00` : local;
    return timed.length === 10 || of.zone === span.zone ? timed : wallAt(instantIn(timed, of.zone), span.zone);
  };
  return {start: put(of.start), end: put(endOf(of))};
}

/** Tells whether the dates of a schedule, without its changes, have a start (or, for a date, one on that day). */
function giver({
  changes: _changes,
  dates: _dates,
  except: _except,
  ...rule
}: Schedule): (id: string, dates: ReadonlySet<string>, except: ReadonlySet<string>) => boolean {
  return (id, dates, except) => {
    if (except.has(id) || except.has(id.slice(0, 10))) return false;
    if (dates.has(id)) return true;
    const day = readLocal(id.slice(0, 10)) * 1_000;
    const near = {from: day - DAY * 1_000, to: day + 2 * DAY * 1_000, limit: 2_000};
    return [...occurrences(rule, near)].some(({recurrenceId}) => recurrenceId.startsWith(id));
  };
}

/**
 * The overrides of a series (RECURRENCE-ID) put into its schedule: moved and cancelled dates, those with another name, text or
 * place. One that is hidden is left out; one for a date that the rule does not give is a date of its own.
 */
export function withChanges(
  schedule: Schedule,
  main: Said,
  overrides: readonly WrittenEvent[],
  options: ChangeOptions,
): Schedule {
  const {span, read, report, say} = options;
  const changes = new Map<string, ScheduleChange>((schedule.changes ?? []).map((each) => [each.recurrence_id, each]));
  const except = new Set(schedule.except ?? []);
  const dates = new Set(schedule.dates ?? []);
  const gives = giver(schedule);
  for (const override of overrides) {
    const line = override.properties.get('RECURRENCE-ID')?.[0];
    if (line && changes.size >= mostDates) {
      report('part', 'too_many_dates', line, `${mostDates}`);
      break;
    }
    const moment = line && read(line);
    if (!line || !moment) continue;
    if (line.parameters.get('RANGE')?.toUpperCase() === 'THISANDFUTURE')
      report('part', 'this_and_future', line, line.value);
    const id = startIn(span, moment);
    const said = say(override);
    if (said.hidden) {
      except.add(id);
      continue;
    }
    const change = changeOf(id, override, said, main, options);
    const given = gives(id, dates, except);
    if (!change || (said.cancelled && !given)) continue;
    if (!given) {
      except.delete(id);
      except.delete(id.slice(0, 10));
      if (!gives(id, dates, except)) dates.add(id);
    }
    changes.set(id, change);
  }
  const {changes: _changes, except: _except, dates: _dates, ...rest} = schedule;
  return {
    ...rest,
    ...(dates.size > 0 && {dates: [...dates].slice(0, mostDates)}),
    ...(except.size > 0 && {except: [...except].slice(0, mostDates)}),
    ...(changes.size > 0 && {changes: [...changes.values()]}),
  };
}

function changeOf(
  id: string,
  override: WrittenEvent,
  said: Said,
  main: Said,
  options: ChangeOptions,
): ScheduleChange | undefined {
  const {span} = options;
  if (said.cancelled) return {recurrence_id: id, status: 'cancelled'};
  const own = override.properties.has('DTSTART') ? spanOf(override, options) : undefined;
  const change: ScheduleChange = {recurrence_id: id};
  if (own) {
    const {start, end} = inSeries(own, span);
    const planned = span.allDay || id.length > 10 ? id : `${id}T${span.start.slice(11)}`;
    if (start !== planned) Object.assign(change, {status: 'moved', start});
    const usual = endOf({...span, start: start.length > 10 && span.allDay ? start.slice(0, 10) : start});
    if (end !== usual) change.end = end;
  }
  if (said.name !== '' && said.name !== main.name) change.name = said.name;
  if (said.description !== '' && said.description !== main.description) change.note = said.description;
  if (said.placeId !== undefined && said.placeId !== main.placeId) change.place_id = said.placeId;
  return Object.keys(change).length > 1 ? change : undefined;
}
