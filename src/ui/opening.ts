import type {TemplateResult} from 'lit';
import type {Schedule} from '../contract/schedule.ts';
import type {HolidayCalendar, OpenState} from '../domain/schedule/index.ts';
import {reportPart} from './report-part.ts';

/** Opening hours that are ready to be shown. */
export interface Opening {
  at(now: Date): OpenState;
  /** "jetzt offen bis 12:00" and the hours of the week. */
  view(now: Date, locale: string): TemplateResult;
}

/**
 * Opening hours with the routine and the words for them. Both come in a file of their own, so that a page pays for it only
 * when a record has hours; when it cannot be had, or the hours cannot be read, there is simply no opening to show.
 */
export async function openingOf(
  hours: readonly Schedule[] | undefined,
  timezone: string,
  holidays: HolidayCalendar | undefined,
): Promise<Opening | undefined> {
  if (!hours?.length) return undefined;
  try {
    return (await import('./opening-hours.ts')).openingHours(hours, {timezone, holidays});
  } catch (cause) {
    reportPart('opening hours could not be worked out', cause);
    return undefined;
  }
}
