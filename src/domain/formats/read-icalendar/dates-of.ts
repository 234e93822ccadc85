import {DAY, isoLocal, readLocal} from '../../schedule/day.ts';
import type {ScheduleChange} from '../../../contract/schedule.ts';
import type {Report} from './calendar-fault.ts';
import {instantIn, localIn, wallAt, type Moment, type ReadMoment} from './moment.ts';
import type {PropertyLine} from './property-line.ts';
import {endOf, exactDuration, type Span} from './span.ts';
import {durationOf} from '../../schedule/duration.ts';

/** The contract holds no more. */
export const mostDates = 2_000;

/** A moment as a start of this series: a date when all day, else a local time; a date beside times is that whole day. */
export function startIn(span: Span, moment: Moment): string {
  if (span.allDay) return localIn(moment, span.zone).slice(0, 10);
  const local = localIn(moment, span.zone);
  const clock = span.start.slice(11);
  if (moment.zone === undefined || local.slice(11) === clock || !moment.utc || !span.utc || span.zone === 'UTC')
    return local;
  // A series in UTC is read on the clocks of the town. Some programs leave the hour of UTC as it is in winter and summer:
  // what is off by as much as the clocks are is meant for the start of that day.
  const shift = readLocal(span.start) - readLocal(wallAt(instantIn(span.start, span.zone), 'UTC'));
  const shifted = isoLocal(readLocal(localIn(moment, 'UTC')) + shift);
  return shifted.slice(11) === clock ? shifted : local;
}

function* valuesOf(lines: readonly PropertyLine[], report: Report): Generator<[PropertyLine, string]> {
  let count = 0;
  for (const line of lines) {
    for (const text of line.value.split(',', mostDates + 1)) {
      if (text.trim() === '') continue;
      if (++count > mostDates) {
        report('part', 'too_many_dates', line, `${mostDates}`);
        return;
      }
      yield [line, text];
    }
  }
}

/** EXDATE. Outlook writes midnight for a date, whatever the time of the series. */
export function exceptOf(lines: readonly PropertyLine[], span: Span, read: ReadMoment, report: Report): string[] {
  const found = [...valuesOf(lines, report)].flatMap(([line, text]) => {
    const moment = read(line, text);
    if (!moment) return [];
    const start = startIn(span, moment);
    return start.endsWith('T00:00:00') && !span.start.endsWith('T00:00:00') ? start.slice(0, 10) : start;
  });
  return [...new Set(found)];
}

/** What RDATE adds: starts, and for periods of another length a change with their end. */
export interface Added {
  dates: string[];
  changes: ScheduleChange[];
}

/** RDATE, dates and periods. */
export function addedOf(lines: readonly PropertyLine[], span: Span, read: ReadMoment, report: Report): Added {
  const added: Added = {dates: [], changes: []};
  for (const [line, text] of valuesOf(lines, report)) {
    const [first = '', second] = text.split('/');
    const moment = read(line, first);
    if (!moment) continue;
    const start = startIn(span, moment);
    if (start !== span.start) added.dates.push(start);
    if (second === undefined || span.allDay) continue;
    const end = /^\+?P/i.test(second.trim()) ? endAfter(start, span, second) : read(line, second);
    if (end === undefined) report('part', 'unreadable_duration', line, second);
    else {
      const local = typeof end === 'string' ? end : localIn(end, span.zone);
      if (local > start && local !== endOf({...span, start})) added.changes.push({recurrence_id: start, end: local});
    }
  }
  added.dates = [...new Set(added.dates)];
  return added;
}

function endAfter(start: string, span: Span, text: string): string | undefined {
  try {
    const [days, seconds] = durationOf(text.trim().toUpperCase().replace(/^\+/, ''));
    return endOf({...span, start, duration: exactDuration(days * DAY + seconds)});
  } catch {
    return undefined;
  }
}
