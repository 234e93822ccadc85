import {html, nothing, type TemplateResult} from 'lit';
import {isoDate, monthOf, weekdayOf} from '../../domain/schedule/day.ts';
import {formatNumber} from '../../i18n/format.ts';
import {momentWords} from '../../i18n/moment.ts';
import {msg, str} from '../../i18n/msg.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {isCancelled, localIn, type Entry} from './entries.ts';
import type {Range} from './grid-days.ts';

export interface GridOptions {
  readonly byDay: ReadonlyMap<number, readonly Entry[]>;
  readonly range: Range;
  readonly cursor: number;
  readonly today: number;
  /** The month that is shown; in a week undefined, and each day has room for all its dates. */
  readonly month: number | undefined;
  readonly locale: string;
  readonly reader: Reader;
  readonly timeZone: string;
  readonly move: (day: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** How many names have room in a day of a month. */
const most = 3;

/** Days of a week, which begins on Monday. */
const weekdays = [0, 1, 2, 3, 4, 5, 6];

/**
 * Days as a grid with one tab stop (ARIA Authoring Practices, date grid). A day is read as its full date with the number of its
 * dates and, where there is room, their names; all of them are in the list below.
 */
export function dayGrid(options: GridOptions): TemplateResult {
  const {range, locale, move, press, month} = options;
  const [first, last] = range;
  const weeks: TemplateResult[] = [];
  for (let monday = first; monday <= last; monday += 7)
    weeks.push(
      html`<tr>
        ${weekdays.map((day) => cell(monday + day, options))}
      </tr>`,
    );
  const choose = ({target}: Event) => {
    const day = target instanceof Element ? target.closest<HTMLElement>('[data-day]')?.dataset['day'] : undefined;
    if (day) move(Number(day));
  };
  return html`<table
    class=${month === undefined ? 'grid week' : 'grid'}
    part="grid"
    role="grid"
    aria-labelledby="range"
    @click=${choose}
    @keydown=${press}
  >
    <thead>
      <tr>
        ${weekdays.map(
          (day) =>
            html`<th scope="col">
              <span aria-hidden="true">${momentWords(isoDate(first + day), locale, {weekday: 'short'})}</span
              ><span class="visually-hidden">${momentWords(isoDate(first + day), locale, {weekday: 'long'})}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeks}
    </tbody>
  </table>`;
}

function cell(day: number, options: GridOptions): TemplateResult {
  const {byDay, cursor, today, month, locale} = options;
  const entries = byDay.get(day) ?? [];
  const classes = [
    month !== undefined && monthOf(day) !== month ? 'other' : '',
    weekdayOf(day) > 4 ? 'weekend' : '',
    entries.length ? 'some' : '',
  ];
  return html`<td
    role="gridcell"
    part="cell"
    class=${classes.join(' ')}
    data-day=${day}
    tabindex=${day === cursor ? 0 : -1}
    aria-selected=${day === cursor}
    aria-current=${day === today ? 'date' : nothing}
  >
    <span class="visually-hidden">${dayLabel(day, entries.length, locale)}</span>
    <span class="number" aria-hidden="true">${momentWords(isoDate(day), locale, {day: 'numeric'})}</span>
    ${entries.length ? inside(entries, options) : nothing}
  </td>`;
}

/** The names where there is room for them, else their number. */
function inside(entries: readonly Entry[], options: GridOptions): TemplateResult {
  const {month, locale} = options;
  const room = month === undefined || entries.length <= most ? entries.length : most - 1;
  const rest = entries.length - room;
  return html`<span class="names">
      ${entries.slice(0, room).map((entry) => named(entry, options))}
      ${rest ? html`<span class="rest" aria-hidden="true">+${formatNumber(rest, locale)}</span>` : nothing}
    </span>
    <span class="dot" aria-hidden="true">${formatNumber(entries.length, locale)}</span>`;
}

function named(entry: Entry, {locale, reader, timeZone}: GridOptions): TemplateResult {
  const {event, date} = entry;
  const kind = isCancelled(entry) ? 'name cancelled' : 'name';
  const name = plain(event.name, reader);
  if (date.allDay) return html`<span class=${kind}><bdi>${name}</bdi></span>`;
  const time = momentWords(localIn(timeZone, date.start), locale, {hour: 'numeric', minute: '2-digit'});
  return html`<span class=${kind}><b>${time}</b> <bdi>${name}</bdi></span>`;
}

/** "Mittwoch, 2. Dezember 2026, 2 Termine" */
function dayLabel(day: number, count: number, locale: string): string {
  const date = momentWords(isoDate(day), locale, {dateStyle: 'full'});
  if (!count) return msg(str`${date}, kein Termin`, {id: 'calendar.day_none', desc: '"Mittwoch, 2. Dezember 2026"'});
  return count === 1
    ? msg(str`${date}, 1 Termin`, {id: 'calendar.day_one', desc: '"Mittwoch, 2. Dezember 2026"'})
    : msg(str`${date}, ${formatNumber(count, locale)} Termine`, {
        id: 'calendar.day_some',
        desc: '"Mittwoch, 2. Dezember 2026", number of dates',
      });
}
