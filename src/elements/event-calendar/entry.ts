import {msg} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import {formatDayRange, formatMoment, formatTimeRange} from '../../i18n/format.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import type {Reader} from '../../ui/reader.ts';
import {addressLines} from '../../ui/views/address.ts';
import {chips} from '../../ui/views/chips.ts';
import {costWord} from '../../i18n/words/cost.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import type {Entry} from './agenda.ts';

/** What a row needs to know besides its entry. */
export interface Around {
  readonly reader: Reader;
  readonly timeZone: string;
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly headingLevel: number;
}

/** One date: day, name, time, place, facts; the rest behind a tap. */
export function entryRow(
  {event, date}: Entry,
  {reader, timeZone, places, organizations, headingLevel}: Around,
): TemplateResult {
  const {locale} = reader;
  const place = places.get(date.placeId ?? event.place_id ?? '');
  const cancelled = date.status === 'cancelled' || event.status === 'cancelled';
  const part = (options: Intl.DateTimeFormatOptions) => formatMoment(date.start, locale, timeZone, options);
  return html`<li class="entry row ${cancelled ? 'cancelled' : ''}" part="entry">
    <div class="day" aria-hidden="true"><span>${part({weekday: 'short'})}</span><b>${part({day: 'numeric'})}</b></div>
    <div class="what">
      <h4 class="name" part="name" aria-level=${headingLevel + 1}>
        <span class="visually-hidden">${part({dateStyle: 'full'})}: </span>${said(event.name, reader)}
      </h4>
      ${date.change?.name ? html`<p>${said(date.change.name, reader)}</p>` : nothing}
      ${statusWords(date.status, cancelled)}
      <p>
        <time class="time" datetime=${date.start}>${timeWords({date}, locale, timeZone)}</time>
        ${place ? html`<span class="muted"> · ${said(place.name, reader)}</span>` : nothing}
      </p>
      ${chips([
        costWord(event.cost_options, locale),
        ...(event.access ?? []).map(accessWord),
        ...(event.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
        ageWords(event.minimum_age_months, event.maximum_age_months, locale),
      ])}
      <details part="details">
        <summary>${msg('Mehr dazu', {id: 'calendar.details', desc: 'Opens the details of an event'})}</summary>
        <div class="details">
          ${date.change?.note ? saidAtLength(date.change.note, reader) : nothing}
          ${saidAtLength(event.description, reader)} ${saidAtLength(event.fees_description, reader)}
          ${place?.address ? html`<div>${said(place.name, reader)}${addressLines(place.address)}</div>` : nothing}
          ${organiser(organizations.get(event.organization_id ?? ''), reader)}
          ${event.url ? html`<p><a href=${event.url}>${new URL(event.url).host}</a></p>` : nothing}
        </div>
      </details>
    </div>
  </li>`;
}

function statusWords(status: string, cancelled: boolean): TemplateResult | typeof nothing {
  if (cancelled)
    return html`<p class="status">${msg('Fällt aus', {id: 'calendar.cancelled', desc: 'This date is cancelled'})}</p>`;
  if (status !== 'moved') return nothing;
  return html`<p class="status">${msg('Verlegt', {id: 'calendar.moved', desc: 'This date has been moved here'})}</p>`;
}

/** "10:00–12:00 Uhr", "ganztägig", "9.–11. Dezember 2026". */
export function timeWords({date}: Pick<Entry, 'date'>, locale: string, timeZone: string): string {
  if (!date.allDay) return formatTimeRange(date.start, date.end, locale, timeZone);
  const last = new Date(Date.parse(date.end) - 86_400_000).toISOString().slice(0, 10);
  if (last > date.start) return formatDayRange(date.start, last, locale);
  return msg('ganztägig', {id: 'calendar.all_day', desc: 'Instead of a time: the event takes all day'});
}

function organiser(organization: Organization | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!organization) return nothing;
  const name = said(organization.name, reader);
  return html`<p class="muted">
    ${msg('Veranstaltet von:', {id: 'calendar.organiser', desc: 'Label before the organization that holds an event'})}
    ${name}
  </p>`;
}
