import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.ts';
import type {Entry} from './entries.ts';
import type {Around} from './entry.ts';
import {monthSections} from './months.ts';

/** How many dates are shown at once. */
export const page = 10;

export interface ListAround extends Around {
  readonly today: number;
  readonly shown: number;
  readonly more: () => void;
  /** How many of the folded dates are shown; 0 while they are folded. */
  readonly shownPast: number;
  readonly showPast: (count: number) => void;
  /** Did the visitor choose something? */
  readonly isChosen: boolean;
}

/** The dates to come by month, what is over folded above them. */
export function agendaList(coming: readonly Entry[], past: readonly Entry[], around: ListAround): TemplateResult {
  const {shown, more, today, isChosen} = around;
  return html`<div class="months">
    ${past.length ? pastList(past, around) : nothing}
    ${coming.length ? monthSections(coming.slice(0, shown), around, today) : nothingView(isChosen)}
    ${coming.length > shown ? moreButton(more) : nothing}
  </div>`;
}

function pastList(past: readonly Entry[], around: ListAround): TemplateResult {
  const {shownPast, showPast} = around;
  const count = past.length;
  const unfold = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) showPast(currentTarget.open ? Math.max(shownPast, page) : 0);
  };
  return html`<details class="past" part="past" @toggle=${unfold}>
    <summary>
      ${msg(str`Vergangene Termine (${count}) anzeigen`, {id: 'calendar.past', desc: 'Unfolds what is over'})}
    </summary>
    <div class="months">
      ${monthSections(past.slice(0, shownPast), around)}
      ${shownPast && count > shownPast ? moreButton(() => showPast(shownPast + page)) : nothing}
    </div>
  </details>`;
}

function moreButton(more: () => void): TemplateResult {
  return html`<button class="button more" type="button" @click=${more}>
    ${msg('Weitere Termine zeigen', {id: 'calendar.more', desc: 'Button below the list'})}
  </button>`;
}

/** Nothing to come, or nothing that fits; below it the editor's own words, a human first of all. */
export function nothingView(isChosen: boolean): TemplateResult {
  return html`<div class="empty">
    <p>
      ${
        isChosen
          ? msg('Dazu steht kein Termin fest. Ein anderes Wort oder weniger Filter helfen oft weiter.', {
              id: 'calendar.nothing_fits',
              desc: 'No date fits search and filters',
            })
          : msg('Zurzeit stehen keine Termine fest.', {id: 'calendar.empty', desc: 'No dates to come'})
      }
    </p>
    <slot></slot>
  </div>`;
}
