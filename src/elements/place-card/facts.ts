import {msg} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Phone} from '../../contract/phone.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import {readableNumber} from '../../domain/phone.ts';
import {closingSoonWords} from '../../i18n/words/closing-soon.ts';
import {busIcon} from '../../ui/icons/bus.ts';
import {checkIcon} from '../../ui/icons/check.ts';
import {clockIcon} from '../../ui/icons/clock.ts';
import {globeIcon} from '../../ui/icons/globe.ts';
import {mapPinIcon} from '../../ui/icons/map-pin.ts';
import {navigationIcon} from '../../ui/icons/navigation.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import type {Opening} from '../../ui/opening.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {addressLines} from '../../ui/views/address.ts';
import {fact} from '../../ui/views/fact.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {amenityChips, knownAmenities} from './amenities.ts';
import {geoUri} from '../../domain/geo/geo-uri.ts';
import {webLink} from '../../ui/views/web-link.ts';

/** A place with its hours, when it has some that can be read. */
export interface OpenPlace {
  readonly place: Place;
  readonly opening: Opening | undefined;
}

/** What the views need to know besides the places. */
export interface Around {
  readonly reader: Reader;
  readonly now: Date;
  readonly timeZone: string;
  readonly headingLevel: number;
}

/** Everything that is known of a place besides its name: when, where, how to get there, what is there, whom to ask. */
export function placeFacts({place, opening}: OpenPlace, {reader, now}: Around): TemplateResult {
  const {address, transportation, amenities = [], accessibility, phones = [], url} = place;
  return html`${saidAtLength(place.description, reader)}
    <ul class="facts" role="list">
      ${opening ? fact(clockIcon, hours(opening, now, reader.locale)) : nothing}
      ${address ? fact(mapPinIcon, addressLines(address)) : nothing} ${wayFact(place, reader)}
      ${transportation ? fact(busIcon, said(transportation, reader)) : nothing}
      ${knownAmenities(amenities).length ? fact(checkIcon, amenityChips(amenities)) : nothing}
      ${accessibility ? accessibilityFact(accessibility, reader) : nothing}
      ${phones.map((phone) => fact(phoneIcon, phoneWords(phone, reader)))}
      ${url ? fact(globeIcon, webLink(url)) : nothing}
    </ul>`;
}

/** "schließt in 20 Minuten", once it does. */
export function soonNote(opening: Opening, now: Date, locale: string): TemplateResult | typeof nothing {
  const words = closingSoonWords(opening.at(now), now, locale);
  return words ? html`<p class="soon" part="soon">${words}</p>` : nothing;
}

function hours(opening: Opening, now: Date, locale: string): TemplateResult {
  return html`${soonNote(opening, now, locale)}${opening.view(now, locale)}`;
}

/** Under a word of its own: no icon says it as plainly, and a tick would praise a place that has steps. */
function accessibilityFact(text: Text, reader: Reader): TemplateResult {
  const label = msg('Barrierefreiheit', {id: 'place.accessibility', desc: 'Label above how accessible a place is'});
  return fact(
    html`<span></span>`,
    html`<p class="muted">${label}</p>
      ${saidAtLength(text, reader)}`,
  );
}

function wayFact(place: Place, reader: Reader): TemplateResult | typeof nothing {
  const href = geoUri(place, plain(place.name, reader));
  if (!href) return nothing;
  const words = msg('Weg dorthin zeigen', {id: 'place.way', desc: 'Link: opens the map on the own device'});
  // In a list of links the words alone would not say where to.
  const whereTo = html`<span class="visually-hidden">: ${said(place.name, reader)}</span>`;
  return fact(navigationIcon, html`<a part="way" href=${href}>${words}${whereTo}</a>`);
}

function phoneWords(phone: Phone, reader: Reader): unknown[] {
  const name = said(phone.name, reader);
  if (phone.type !== 'fax') return [phoneLink(phone), ' ', name];
  // Nobody dials a fax by hand.
  const fax = msg('Fax', {id: 'place.fax', desc: 'After a telephone number: it is a fax'});
  return [html`<bdi dir="ltr">${readableNumber(phone)}</bdi>`, ' ', fax];
}
