import {html, type TemplateResult} from 'lit';
import type {Schedule} from '../contract/schedule.ts';
import {describeSchedule} from '../domain/schedule/description.ts';
import {exceptionsAhead} from '../domain/schedule/hours-exceptions.ts';
import {groupHours, isWeekly} from '../domain/schedule/hours-group.ts';
import type {HolidayCalendar} from '../domain/schedule/index.ts';
import {openAt} from '../domain/schedule/opening.ts';
import {formatMoment} from '../i18n/format.ts';
import {openStateWords} from '../i18n/words/open-state.ts';
import type {Opening} from './opening.ts';
import {hoursList} from './views/hours.ts';
import {stateDot} from './views/state-dot.ts';

interface Context {
  readonly timezone: string;
  readonly holidays: HolidayCalendar | undefined;
}

/** @throws RangeError that names what cannot be read in the hours */
export function openingHours(hours: readonly Schedule[], context: Context): Opening {
  const at = (now: Date) => openAt(hours, now, context);
  const groups = groupHours(hours);
  const others = hours.map(describeSchedule).filter((description) => !isWeekly(description));
  // What cannot be read is found now, not while a page is drawn.
  at(new Date(0));
  exceptionsAhead(hours, new Date(0), context);
  const view = (now: Date, locale: string): TemplateResult => {
    const state = at(now);
    const words = openStateWords(state, now, locale, context.timezone);
    const today = formatMoment(now.toISOString(), 'en-CA', context.timezone, {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    const exceptions = exceptionsAhead(hours, now, context);
    return html`${stateDot(state.open && !state.uncertain, words)}${hoursList(
      {groups, others, exceptions, today},
      locale,
    )}`;
  };
  return {at, view};
}
