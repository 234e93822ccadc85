import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import {addressLines} from '../views/address.ts';
import {phoneLink} from '../views/phone-link.ts';
import {said} from '../views/said.ts';
import {geoUri} from '../../domain/geo/geo-uri.ts';
import type {Surroundings} from './surroundings.ts';

/** Where it is and whom to ask. */
export function offerReach(
  {place_ids = [], contact_ids = []}: Offer,
  {places, contacts}: Surroundings,
  reader: Reader,
): TemplateResult {
  return html`${place_ids.map((id) => {
    const place = places.get(id);
    if (!place) return nothing;
    const {name, address, transportation} = place;
    const way = geoUri(place, plain(name, reader));
    return html`<div class="place">
      <b>${said(name, reader)}</b> ${address ? addressLines(address) : nothing}
      ${transportation ? html`<p class="muted">${said(transportation, reader)}</p>` : nothing}
      ${way ? html`<a class="way" href=${way}>${msg('Weg dorthin zeigen', {id: 'place.way', desc: 'Link: opens the map on the own device'})}</a>` : nothing}
    </div>`;
  })}
  ${contact_ids.map((id) => {
    const contact = contacts.get(id);
    if (!contact) return nothing;
    const {name, title, phones = [], email} = contact;
    return html`<div class="contact">
      <b>${said(name, reader)}</b> ${title ? html`<p class="muted">${said(title, reader)}</p>` : nothing}
      <p class="reach">
        ${phones.map((phone) => phoneLink(phone))} ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
      </p>
    </div>`;
  })}`;
}
