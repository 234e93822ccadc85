import {msg} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Phone} from '../../contract/phone.ts';
import type {Place} from '../../contract/place.ts';
import type {Town} from '../../data/town.ts';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {formatLanguage, formatList} from '../../i18n/format.ts';
import {Clock, instantAttribute} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {clockIcon} from '../../ui/icons/clock.ts';
import {downloadIcon} from '../../ui/icons/download.ts';
import {globeIcon} from '../../ui/icons/globe.ts';
import {mailIcon} from '../../ui/icons/mail.ts';
import {mapPinIcon} from '../../ui/icons/map-pin.ts';
import {messageCircleIcon} from '../../ui/icons/message-circle.ts';
import {phoneIcon} from '../../ui/icons/phone.ts';
import {openingOf, type Opening} from '../../ui/opening.ts';
import type {Reader} from '../../ui/reader.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {card} from '../../ui/styles/card.ts';
import {opening as openingStyles} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {addressLines} from '../../ui/views/address.ts';
import {frame} from '../../ui/views/frame.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './contact-card.styles.ts';

interface Card {
  readonly contact: Contact;
  readonly organization: Organization | undefined;
  readonly place: Place | undefined;
  readonly opening: Opening | undefined;
}

/**
 * One person in a role, or one office: how to reach it, and whether it is open now.
 *
 * @slot - What stands here before the data is there, and when it cannot be had: a telephone number first of all.
 * @csspart base - the frame around everything
 * @csspart card - the card
 * @csspart name - the heading
 * @csspart call - the button that calls
 * @csspart phone - a further number
 * @csspart state - open or closed
 * @csspart hours - the opening hours
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-open - the colour of "open"
 * @csspart stale - says of what day old data is
 * @fires load - the contact is shown
 * @fires error - the contact could not be read; the children stay
 */
export class ContactCard extends LitElement {
  static override styles = [tokens, base, button, card, openingStyles, styles];

  static override properties = {
    contact: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Id of the contact; without it the first of the directory. */
  contact = '';

  /** Level of the heading, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #card = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('contact') !== undefined && this.hasUpdated) void this.#card.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#card.state, this.#words, this.#clock.now, (card, directory) => this.#article(card, directory));
  }

  #article({contact, organization, place, opening}: Card, directory: DirectoryEnvelope): TemplateResult {
    const reader = this.#words.reader(directory);
    const phones = contact.phones ?? [];
    const first = phones.find(isVoice);
    const others = phones.filter((phone) => phone !== first);
    const address = contact.address ?? place?.address;
    const by = [contact.title, contact.department, organization?.name].filter((text) => text !== undefined);
    return html`<article class="card" part="card">
      <header>
        <h3 part="name" aria-level=${this.headingLevel}>${said(contact.name, reader)}</h3>
        ${by.length ? html`<p class="role muted">${by.map((text, i) => [i ? ' · ' : '', said(text, reader)])}</p>` : nothing}
      </header>
      ${saidAtLength(contact.description, reader)} ${first ? this.#call(first) : nothing}
      <ul class="facts" role="list">
        ${others.map((phone) => fact(phoneIcon, this.#otherPhone(phone, reader)))}
        ${contact.email ? fact(mailIcon, html`<a href="mailto:${contact.email}">${contact.email}</a>`) : nothing}
        ${contact.url ? fact(globeIcon, html`<a href=${contact.url}>${new URL(contact.url).host}</a>`) : nothing}
        ${address ? fact(mapPinIcon, [place && place.name !== contact.name ? said(place.name, reader) : '', addressLines(address)]) : nothing}
        ${opening ? fact(clockIcon, opening.view(this.#clock.now, this.#words.locale)) : nothing}
        ${contact.languages?.length ? fact(messageCircleIcon, this.#languages(contact.languages)) : nothing}
      </ul>
      <div class="actions">
        <button class="button" type="button" @click=${this.#save}>
          ${downloadIcon}
          ${msg('Kontakt speichern', {id: 'contact.save', desc: 'Button: download the contact as a vCard'})}
        </button>
      </div>
    </article>`;
  }

  #call(phone: Phone): TemplateResult {
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

  #otherPhone(phone: Phone, reader: Reader): unknown[] {
    const fax = phone.type === 'fax';
    // Nobody dials a fax by hand.
    return [fax ? readableNumber(phone) : phoneLink(phone), ' ', fax ? 'Fax' : said(phone.name, reader)];
  }

  #languages(languages: readonly string[]): string {
    const {locale} = this.#words;
    return formatList(
      languages.map((tag) => formatLanguage(tag, locale)),
      locale,
    );
  }

  readonly #save = async (): Promise<void> => {
    const {state} = this.#card;
    if (state.status !== 'ready') return;
    const {saveContact} = await import('./save-contact.ts');
    const {contact, place, organization} = state.value;
    saveContact(contact, place, organization, this.#words.reader(state.directory));
  };

  async #read(town: Town): Promise<Card> {
    const contact = await town.one('contacts', this.contact);
    const {directory} = town;
    const [organization, place] = await Promise.all([
      town.find('organizations', contact.organization_id),
      town.find('places', contact.place_id),
    ]);
    const zone = timeZoneFor(this, directory);
    const opening = await openingOf(contact.hours ?? place?.hours, zone, holidaysOf(directory));
    return {contact, organization, place, opening};
  }
}

function fact(icon: TemplateResult, content: unknown): TemplateResult {
  return html`<li class="fact">
    ${icon}
    <div>${content}</div>
  </li>`;
}
