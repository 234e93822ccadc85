import {html, nothing, type TemplateResult} from 'lit';
import type {Event as TownEvent} from '../../contract/event.ts';
import type {Offer} from '../../contract/offer.ts';
import {describeSchedule} from '../../domain/schedule/description.ts';
import {formatLanguage, formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {recurrenceWords} from '../../i18n/words/recurrence.ts';
import {offerDetails} from '../../ui/offer/offer-details.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {webLink} from '../../ui/views/web-link.ts';
import {isCancelled, placeIdOf, type Entry} from './entries.ts';
import type {Around} from './entry.ts';
import type {Part} from './part.ts';
import type {Stock} from './stock.ts';
import type {Taken} from './taken.ts';

/** All that is known of a date, and what can be done with it. */
export function detailsView(entry: Entry, around: Around, taken: Part<Taken>): TemplateResult {
  const {event, date, schedule} = entry;
  const {reader, stock} = around;
  const series = recurrenceWords(describeSchedule(schedule), reader.locale);
  return html`<div class="about">
      ${date.change?.note ? saidAtLength(date.change.note, reader) : nothing}
      ${series ? html`<p class="series">${series}</p>` : nothing} ${organiser(event, stock, reader)}
      ${registration(entry, stock, reader)} ${languages(event, reader)}
    </div>
    ${offerDetails(asOffer(entry), stock, around, originOf(entry, stock))} ${actions(entry, around, taken)}`;
}

/** An event in the words of an offer, so that both show place, contact and origin alike. Its dates are shown here already. */
function asOffer(entry: Entry): Offer {
  const {id, name, description, fees_description, audiences, contact_ids, url, assured_date} = entry.event;
  const placeId = placeIdOf(entry);
  return {
    id,
    name,
    ...(description !== undefined && {description}),
    ...(fees_description !== undefined && {fees_description}),
    ...(audiences && {audiences}),
    ...(placeId && {place_ids: [placeId]}),
    ...(contact_ids && {contact_ids}),
    ...(url && {url}),
    ...(assured_date && {assured_date}),
  };
}

/** Of an event that was cut to one of its places, the whole one is known to the town. */
const originOf = ({event}: Entry, {events, originOf: whose}: Stock) =>
  whose(events.find(({id}) => id === event.id) ?? event);

function organiser(
  {organization_id = ''}: TownEvent,
  {organizations}: Stock,
  reader: Reader,
): TemplateResult | typeof nothing {
  const organization = organizations.get(organization_id);
  if (!organization) return nothing;
  const name = said(organization.name, reader);
  return html`<p class="muted">
    ${msg('Veranstaltet von:', {id: 'calendar.organiser', desc: 'Label before the organization that holds an event'})}
    ${name}
  </p>`;
}

/** Where one registers: at the event's own address, else with its contact, else with whoever holds it. */
function registration(entry: Entry, {contacts, organizations}: Stock, reader: Reader): TemplateResult | typeof nothing {
  const {access = [], url, contact_ids = [], organization_id = ''} = entry.event;
  if (isCancelled(entry) || !(access.includes('register') || access.includes('appointment'))) return nothing;
  const contact = contact_ids.map((id) => contacts.get(id)).find((one) => one?.phones?.length || one?.email);
  const {phones = [], email, name} = contact ?? organizations.get(organization_id) ?? {};
  const subject = encodeURIComponent(plain(entry.event.name, reader).replace(/\p{Surrogate}/gu, ''));
  if (!url && !phones.length && !email) return nothing;
  return html`<p class="reach">
    <b>${msg('Anmelden:', {id: 'calendar.register', desc: 'Label before link, phone or mail for registration'})}</b>
    ${url ? webLink(url) : nothing} ${!url && name ? html`<span>${said(name, reader)}</span>` : nothing}
    ${phones.slice(0, 1).map((phone) => phoneLink(phone))}
    ${email ? html`<a href="mailto:${email}?subject=${subject}">${email}</a>` : nothing}
  </p>`;
}

function languages({languages: tags = []}: TownEvent, {locale}: Reader): TemplateResult | typeof nothing {
  if (!tags.length) return nothing;
  const list = formatList(
    tags.map((tag) => formatLanguage(tag, locale)),
    locale,
  );
  return html`<p>
    ${msg(str`Sprachen: ${list}`, {id: 'calendar.languages', desc: 'Spoken there: "Deutsch und Arabisch"'})}
  </p>`;
}

function actions(entry: Entry, around: Around, taken: Part<Taken>): TemplateResult {
  const {stock} = around;
  const {event, schedule} = entry;
  const isKept = taken.value?.has(entry) ?? false;
  const isSeries = event.schedules.length > 1 || Boolean(schedule.freq ?? schedule.dates?.length);
  const keep = async () => (await taken.ask())?.toggle(entry);
  const save = async () => (await taken.ask())?.save([entry], stock, around);
  const saveSeries = async () => (await taken.ask())?.saveSeries(event, stock, around);
  return html`<div class="actions">
    <button class="button" type="button" @click=${save}>
      ${msg('In den Kalender', {id: 'calendar.save', desc: 'Button: a calendar file of this date'})}
    </button>
    ${
      isSeries
        ? html`<button class="button" type="button" @click=${saveSeries}>
            ${msg('Ganze Reihe in den Kalender', {id: 'calendar.save_series', desc: 'Button: a calendar file of all dates of this event'})}
          </button>`
        : nothing
    }
    <button class="button" type="button" aria-pressed=${isKept} @click=${keep}>
      ${
        isKept
          ? msg('Gemerkt', {id: 'kept.yes', desc: 'Button, pressed: the offer is on the list'})
          : msg('Merken', {id: 'kept.no', desc: 'Button: put the offer on a list'})
      }
    </button>
  </div>`;
}
