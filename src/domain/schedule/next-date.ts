import type {Schedule} from '../../contract/schedule.ts';
import {occurrences, type Occurrence, type OccurrenceOptions} from './occurrences.ts';

/** Where nothing comes within a year, nothing is "next". */
const horizon = 366 * 86_400_000;

/** More cancelled dates in a row than this, and a series is as good as over. */
const patience = 50;

/**
 * The next date of some schedules from an instant on that is not cancelled, within a year; undefined when there is none.
 * Weekly hours without a `dtstart` are opening hours, not dates. A schedule that cannot be read has none: the rest of its record is still worth showing.
 */
export function nextDate(
  schedules: readonly Schedule[],
  from: Date,
  context: Pick<OccurrenceOptions, 'timezone' | 'holidays'>,
): Occurrence | undefined {
  const range = {...context, from, to: from.getTime() + horizon, limit: patience};
  const dates = schedules.flatMap((schedule) => {
    if (!schedule.dtstart && !schedule.dates) return [];
    try {
      for (const date of occurrences(schedule, range)) if (date.status !== 'cancelled') return [date];
    } catch {
      // Told by whoever checks the records; here it has no next date.
    }
    return [];
  });
  return dates.sort((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
}
