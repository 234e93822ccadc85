import {html, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';

/** The ways to look at dates. */
export const views = ['agenda', 'month', 'week', 'day'] as const;
export type View = (typeof views)[number];

/** The view that a word stands for; the list for any other word. */
export const viewOf = (word: string): View => views.find((view) => view === word) ?? 'agenda';

/** One button for each view. */
export function viewSwitch(current: View, choose: (view: View) => void): TemplateResult {
  return html`<div
    class="views"
    part="views"
    role="group"
    aria-label=${msg('Ansicht', {id: 'calendar.views', desc: 'Name of a group of buttons: list, month, week, day'})}
  >
    ${views.map(
      (view) =>
        html`<button class="button" type="button" aria-pressed=${view === current} @click=${() => choose(view)}>
          ${nameOf(view)}
        </button>`,
    )}
  </div>`;
}

function nameOf(view: View): string {
  switch (view) {
    case 'agenda':
      return msg('Liste', {id: 'calendar.agenda', desc: 'Button: dates as a list'});
    case 'month':
      return msg('Monat', {id: 'calendar.month', desc: 'Button: dates of a month as a grid'});
    case 'week':
      return msg('Woche', {id: 'calendar.week', desc: 'Button: dates of a week'});
    case 'day':
      return msg('Tag', {id: 'calendar.day', desc: 'Button: dates of a day'});
  }
}
