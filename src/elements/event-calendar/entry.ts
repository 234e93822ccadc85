import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {isoDate} from '../../domain/schedule/day.ts';
import {formatDayRange} from '../../i18n/format-times.ts';
import {momentWords, timeRangeWords} from '../../i18n/moment.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import {chips} from '../../ui/views/chips.ts';
import {costWord} from '../../i18n/words/price.ts';
import {said} from '../../ui/views/said.ts';
import {isCancelled, keyOf, localIn, movedFrom, placeIdOf, type Entry} from './entries.ts';
import type {Stock} from './stock.ts';

/** What a row needs to know besides its entry. */
export interface Around extends Beholder {
  readonly stock: Stock;
  /** Level of the names' headings. */
  readonly headingLevel: number;
  /** The key of the date whose details are shown: one at a time. */
  readonly opened: string;
  readonly toggle: (key: string, open: boolean) => void;
  /** What stands behind "Mehr dazu"; undefined while it is on its way. */
  readonly details: ((entry: Entry, around: Around) => TemplateResult | undefined) | undefined;
}

/** One date: day, name, time, place, facts; the rest behind a tap. */
export function entryRow(entry: Entry, around: Around): TemplateResult {
  const {event, date} = entry;
  const {reader, timeZone, stock, headingLevel, opened, toggle, details} = around;
  const {locale} = reader;
  const place = stock.places.get(placeIdOf(entry));
  const cancelled = isCancelled(entry);
  const key = keyOf(entry);
  const start = localIn(timeZone, date.start);
  return html`<li class="entry row ${cancelled ? 'cancelled' : ''}" part="entry">
    ${dayBadge(start, around)}
    <div class="what">
      <h4 class="name" part="name" aria-level=${headingLevel}>
        <span class="visually-hidden">${momentWords(start, locale, {dateStyle: 'full'})}: </span
        >${said(event.name, reader)}
      </h4>
      ${date.change?.name ? html`<p>${said(date.change.name, reader)}</p>` : nothing} ${statusWords(entry, locale)}
      <p>
        <time class="time" datetime=${date.start}>${timeWords(entry, locale, timeZone)}</time>
        ${place ? html`<span class="muted"> · ${said(place.name, reader)}</span>` : nothing}
      </p>
      ${chips([
        costWord(event.cost_options, locale),
        ...(event.access ?? []).map(accessWord),
        ...(event.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
        ageWords(event.minimum_age_months, event.maximum_age_months, locale),
      ])}
      <details part="details" ?open=${opened === key} @toggle=${(event: Event) => toggle(key, isOpen(event))}>
        <summary>${msg('Mehr dazu', {id: 'calendar.details', desc: 'Opens the details of an event'})}</summary>
        ${opened === key ? (details?.(entry, around) ?? nothing) : nothing}
      </details>
    </div>
  </li>`;
}

/** Where a date would have been, for those who still have it in mind: it points to the day it was moved to. */
export function movedNotice(entry: Entry, planned: number, around: Around): TemplateResult {
  const {reader, timeZone, headingLevel} = around;
  const day = momentWords(localIn(timeZone, entry.date.start), reader.locale, {dateStyle: 'full'});
  const was = momentWords(isoDate(planned), reader.locale, {dateStyle: 'full'});
  return html`<li class="entry gone" part="entry">
    ${dayBadge(isoDate(planned), around)}
    <div class="what">
      <h4 class="name" aria-level=${headingLevel}>
        <span class="visually-hidden">${was}: </span>${said(entry.event.name, reader)}
      </h4>
      <p class="status">
        ${msg(str`Verlegt auf ${day}`, {id: 'calendar.moved_to', desc: '"Mittwoch, 13. Januar 2027"'})}
      </p>
    </div>
  </li>`;
}

function dayBadge(iso: string, {reader: {locale}}: Around): TemplateResult {
  const part = (options: Intl.DateTimeFormatOptions) => momentWords(iso, locale, options);
  return html`<div class="day" aria-hidden="true">
    <span>${part({weekday: 'short'})}</span><b>${part({day: 'numeric'})}</b>
  </div>`;
}

/** "Fällt aus", "Verlegt von Mittwoch, 6. Januar 2027". */
export function statusWords(entry: Entry, locale: string): TemplateResult | typeof nothing {
  if (isCancelled(entry))
    return html`<p class="status">${msg('Fällt aus', {id: 'calendar.cancelled', desc: 'This date is cancelled'})}</p>`;
  if (entry.event.status === 'tentative')
    return html`<p class="status">
      ${msg('Noch nicht sicher', {id: 'calendar.tentative', desc: 'May not take place'})}
    </p>`;
  if (entry.date.status !== 'moved') return nothing;
  const planned = movedFrom(entry);
  const day = planned !== undefined && momentWords(isoDate(planned), locale, {dateStyle: 'full'});
  return html`<p class="status">
    ${
      day
        ? msg(str`Verlegt von ${day}`, {id: 'calendar.moved_from', desc: '"Mittwoch, 6. Januar 2027"'})
        : msg('Verlegt', {id: 'calendar.moved', desc: 'This date has been moved here'})
    }
  </p>`;
}

/** "10:00–12:00 Uhr", "ganztägig", "9.–11. Dezember 2026". */
export function timeWords({date, day, last}: Entry, locale: string, timeZone: string): string {
  if (!date.allDay) return timeRangeWords(localIn(timeZone, date.start), localIn(timeZone, date.end), locale);
  if (last > day) return formatDayRange(isoDate(day), isoDate(last), locale);
  return msg('ganztägig', {id: 'calendar.all_day', desc: 'Instead of a time: the event takes all day'});
}

const isOpen = ({target}: Event): boolean => target instanceof HTMLDetailsElement && target.open;
