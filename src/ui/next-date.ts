import type {Schedule} from '../contract/schedule.ts';
import type {HolidayCalendar, Occurrence} from '../domain/schedule/index.ts';

/** The next date of some schedules that is not cancelled. */
export type NextDate = (schedules: readonly Schedule[], from: Date) => Occurrence | undefined;

/** Where a page is not told within a year, a date is not "next". */
const horizon = 366 * 86_400_000;

/**
 * The routine that finds next dates; it comes in a file of its own. When that file cannot be had nothing has a next date.
 * A schedule that cannot be read has none either: the rest of its record is still worth showing.
 */
export async function nextDateRoutine(timezone: string, holidays: HolidayCalendar): Promise<NextDate> {
  try {
    const {occurrences} = await import('./schedule-routine.ts');
    return (schedules, from) => {
      const range = {from, to: from.getTime() + horizon, limit: 20, timezone, holidays};
      return schedules
        .flatMap((schedule) => {
          try {
            return [...occurrences(schedule, range)].filter(({status}) => status !== 'cancelled').slice(0, 1);
          } catch {
            return [];
          }
        })
        .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))[0];
    };
  } catch (cause) {
    console.warn('familienlotse: next dates could not be worked out', cause);
    return () => undefined;
  }
}
