import {html, type TemplateResult} from 'lit';
import type {Schedule} from '../contract/schedule.ts';
import type {HolidayCalendar} from '../domain/schedule/index.ts';
import {groupHours} from '../domain/schedule/hours-group.ts';
import {openAt} from '../domain/schedule/opening.ts';
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
  at(new Date(0));
  const view = (now: Date, locale: string): TemplateResult => {
    const state = at(now);
    const words = openStateWords(state, now, locale, context.timezone);
    return html`${stateDot(state.open, words)}${hoursList(groups, locale)}`;
  };
  return {at, view};
}
