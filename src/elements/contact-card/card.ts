import {msg} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../contract/contact.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Phone} from '../../contract/phone.ts';
import type {Place} from '../../contract/place.ts';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {formatLanguage, formatList} from '../../i18n/format.ts';
import {clockIcon} from '../../ui/icons/clock.ts';
import {downloadIcon} from '../../ui/icons/download.ts';
import {globeIcon} from '../../ui/icons/globe.ts';
import {mailIcon} from '../../ui/icons/mail.ts';
import {mapPinIcon} from '../../ui/icons/map-pin.ts';
import {messageCircleIcon} from '../../ui/icons/message-circle.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import type {Opening} from '../../ui/opening.ts';
import type {Reader} from '../../ui/reader.ts';
import {addressLines} from '../../ui/views/address.ts';
import {fact} from '../../ui/views/fact.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {webLink} from '../../ui/views/web-link.ts';

/** What is known of a contact. */
export interface CardFacts {
  readonly contact: Contact;
  readonly organization: Organization | undefined;
  readonly place: Place | undefined;
  readonly opening: Opening | undefined;
}

interface Around {
  readonly reader: Reader;
  readonly now: Date;
  readonly headingLevel: number;
  /** The wish to keep the contact. */
  readonly save: () => void;
}

/** Name and role, the number to call, every other way, and when somebody is there. */
export function cardView(
  {contact, organization, place, opening}: CardFacts,
  {reader, now, headingLevel, save}: Around,
): TemplateResult {
  const {email, url, languages} = contact;
  const phones = contact.phones ?? [];
  const first = phones.find(isVoice);
  const others = phones.filter((phone) => phone !== first);
  const by = [contact.title, contact.department, organization?.name].filter((text) => text !== undefined);
  return html`<article class="card" part="card">
    <header>
      <h3 part="name" aria-level=${headingLevel}>${said(contact.name, reader)}</h3>
      ${by.length ? html`<p class="role muted">${by.map((text, i) => [i ? ' · ' : '', said(text, reader)])}</p>` : nothing}
    </header>
    ${saidAtLength(contact.description, reader)} ${first ? callButton(first) : nothing}
    <ul class="facts" role="list">
      ${others.map((phone) => fact(phoneIcon, otherPhone(phone, reader)))}
      ${email ? fact(mailIcon, html`<a href="mailto:${email}">${email}</a>`) : nothing}
      ${url ? fact(globeIcon, webLink(url)) : nothing} ${whereabouts(contact, place, reader)}
      ${opening ? fact(clockIcon, opening.view(now, reader.locale)) : nothing}
      ${languages?.length ? fact(messageCircleIcon, languageList(languages, reader.locale)) : nothing}
    </ul>
    <div class="actions">
      <button class="button" type="button" @click=${save}>
        ${downloadIcon}
        ${msg('Kontakt speichern', {id: 'contact.save', desc: 'Button: download the contact as a vCard'})}
      </button>
    </div>
  </article>`;
}

function callButton(phone: Phone): TemplateResult {
  return html`<a class="button primary call" part="call" href=${telHref(phone)}>
    ${phoneIcon}
    <span
      ><span class="visually-hidden"
        >${msg('Anrufen:', {id: 'contact.call', desc: 'Before a telephone number, for screen readers'})}
      </span>
      <bdi dir="ltr">${readableNumber(phone)}</bdi></span
    >
  </a>`;
}

function otherPhone(phone: Phone, reader: Reader): unknown[] {
  const fax = phone.type === 'fax';
  // Nobody dials a fax by hand.
  return [fax ? readableNumber(phone) : phoneLink(phone), ' ', fax ? 'Fax' : said(phone.name, reader)];
}

function whereabouts(contact: Contact, place: Place | undefined, reader: Reader): TemplateResult | typeof nothing {
  const address = contact.address ?? place?.address;
  if (!address) return nothing;
  const house = place && place.name !== contact.name ? said(place.name, reader) : nothing;
  return fact(mapPinIcon, [house, addressLines(address)]);
}

function languageList(languages: readonly string[], locale: string): string {
  const names = languages.map((tag) => formatLanguage(tag, locale));
  return formatList(names, locale);
}
