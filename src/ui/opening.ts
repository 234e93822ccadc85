import type {Schedule} from '../contract/schedule.ts';
import type {HolidayCalendar, HoursGroup, OpenState} from '../domain/schedule/index.ts';

/** Opening hours that are ready to be shown. */
export interface Opening {
  readonly groups: readonly HoursGroup[];
  at(now: Date): OpenState;
}

/**
 * Opening hours with the routine that expands them. It comes in a file of its own, so that a page pays for it only when a
 * record has hours; when it cannot be had, or the hours cannot be read, there is simply no opening to show.
 */
export async function openingOf(
  hours: readonly Schedule[] | undefined,
  timezone: string,
  holidays: HolidayCalendar | undefined,
): Promise<Opening | undefined> {
  if (!hours?.length) return undefined;
  try {
    const {openAt, groupHours} = await import('./schedule-routine.ts');
    const schedules = [...hours];
    const context = {timezone, ...(holidays && {holidays})};
    openAt(schedules, new Date(), context);
    return {groups: groupHours(schedules), at: (now) => openAt(schedules, now, context)};
  } catch (cause) {
    console.warn('familienlotse: opening hours could not be worked out', cause);
    return undefined;
  }
}
