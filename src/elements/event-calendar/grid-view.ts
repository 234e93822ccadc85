import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {isoDate, monthOf} from '../../domain/schedule/day.ts';
import {formatDayRange} from '../../i18n/format-times.ts';
import {momentWords} from '../../i18n/moment.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg} from '../../i18n/msg.ts';
import {dayOfText, type Entry} from './entries.ts';
import {entryRow, type Around} from './entry.ts';
import {dayGrid} from './grid.ts';
import {gridStyles} from './grid.styles.ts';
import {dayForKey, pageOn, within, type Range} from './grid-days.ts';
import type {View} from './toolbar.ts';

export {ownOf, rangeOf} from './grid-days.ts';
export const styles = [gridStyles];

export interface GridAround extends Around {
  readonly view: View;
  readonly range: Range;
  /** The day that is looked at, and the present one. */
  readonly cursor: number;
  readonly today: number;
  readonly move: (day: number) => void;
  /** Is the field for a day there? It is dear to make, so it comes when it is asked for. */
  readonly jumps: boolean;
  readonly askJump: () => void;
  readonly host: LitElement;
}

/** A month or a week as a grid with the list of the chosen day below it; or the list of one day. */
export function gridView(entries: readonly Entry[], around: GridAround): TemplateResult {
  const {view, range, cursor, today, move, reader, host} = around;
  const byDay = daysOf(entries, range);
  const focus = async (selector: string) => {
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const next = dayForKey(cursor, event, directionOf(reader.locale));
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (next !== undefined) {
      move(next);
      void focus('[role="gridcell"][tabindex="0"]');
    } else if (event.key === 'Enter' || event.key === ' ') void focus('#chosen-day');
    else return;
    event.preventDefault();
  };
  return html`<div class="planner">
    ${pager(around)}
    ${view === 'day' ? nothing : dayGrid({byDay, range, cursor, today, month: view === 'month' ? monthOf(cursor) : undefined, locale: reader.locale, reader, timeZone: around.timeZone, move, press})}
    ${dayList(byDay.get(cursor) ?? [], around)}
  </div>`;
}

/** Where one is in time, and the ways to elsewhere. */
function pager({view, range, cursor, today, move, reader, headingLevel, jumps, ...around}: GridAround): TemplateResult {
  const {locale} = reader;
  const toDay = msg('Zum Tag', {id: 'calendar.jump', desc: 'Label of a date field: go to this day'});
  const ask = async () => {
    const {host, askJump} = around;
    askJump();
    await host.updateComplete;
    const field = host.renderRoot.querySelector<HTMLInputElement>('#jump');
    field?.focus();
    try {
      if (navigator.userActivation.isActive) field?.showPicker();
    } catch {
      // Refused in a frame of another host, and unknown to some browsers: then the day is typed.
    }
  };
  const jump = ({currentTarget}: Event) => {
    const day = currentTarget instanceof HTMLInputElement ? dayOfText(currentTarget.value) : undefined;
    // While a year is being typed it is one of the first century.
    if (day !== undefined && within(day) === day) move(day);
  };
  return html`<div class="pager">
    <button class="button" type="button" @click=${() => move(pageOn(view, cursor, -1))}>
      ${msg('Zurück', {id: 'calendar.previous', desc: 'Button: previous month, week or day'})}
    </button>
    <h3 part="month" id="range" aria-level=${headingLevel} aria-live="polite">${title(view, range, cursor, locale)}</h3>
    <button class="button" type="button" @click=${() => move(pageOn(view, cursor, 1))}>
      ${msg('Weiter', {id: 'calendar.next', desc: 'Button: next month, week or day'})}
    </button>
    <button class="button" type="button" @click=${() => move(today)}>
      ${msg('Heute', {id: 'calendar.today', desc: 'Button: back to today'})}
    </button>
    ${
      jumps
        ? html`<div class="jump">
            <label for="jump">${toDay}</label>
            <input id="jump" type="date" .value=${isoDate(cursor)} min="1900-01-01" max="2199-12-31" @change=${jump} />
          </div>`
        : html`<button class="button" type="button" @click=${ask}>${toDay}</button>`
    }
  </div>`;
}

/** "Dezember 2026", "30. November – 6. Dezember 2026", "Mittwoch, 2. Dezember 2026". */
function title(view: View, [first, last]: Range, cursor: number, locale: string): string {
  if (view === 'week') return formatDayRange(isoDate(first), isoDate(last), locale);
  const options = view === 'month' ? ({month: 'long', year: 'numeric'} as const) : ({dateStyle: 'full'} as const);
  return momentWords(isoDate(cursor), locale, options);
}

/** The dates of the chosen day; in the grid each day has only room for names. */
function dayList(entries: readonly Entry[], around: GridAround): TemplateResult {
  const {cursor, reader, headingLevel, view} = around;
  const inner = {...around, headingLevel: headingLevel + 2};
  const day = momentWords(isoDate(cursor), reader.locale, {dateStyle: 'full'});
  return html`<section class="chosen-day">
    <h4 id="chosen-day" class=${view === 'day' ? 'visually-hidden' : ''} aria-level=${headingLevel + 1} tabindex="-1">
      ${day}
    </h4>
    ${
      entries.length
        ? html`<ol class="entries" role="list">
            ${entries.map((entry) => entryRow(entry, inner))}
          </ol>`
        : html`<p class="muted">
            ${msg('An diesem Tag steht kein Termin fest.', {id: 'calendar.no_date', desc: 'Below the grid: nothing on the chosen day'})}
          </p>`
    }
  </section>`;
}

/** Dates by the days on which they are, of one that lasts on each of them. */
function daysOf(entries: readonly Entry[], [first, last]: Range): ReadonlyMap<number, readonly Entry[]> {
  const days = new Map<number, Entry[]>();
  for (const entry of entries) {
    const end = Math.min(entry.last, last);
    for (let day = Math.max(entry.day, first); day <= end; day += 1) {
      const known = days.get(day);
      if (known) known.push(entry);
      else days.set(day, [entry]);
    }
  }
  return days;
}
