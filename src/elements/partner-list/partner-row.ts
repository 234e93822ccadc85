import {html, nothing, type TemplateResult} from 'lit';
import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Organization} from '../../contract/organization.ts';
import {isVoice} from '../../domain/phone.ts';
import {formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {sectorWord} from '../../i18n/words/sector.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import {wholeTownWord} from './overview.ts';
import {wholeTown, type Partner} from './partners.ts';
import {webLink} from '../../ui/views/web-link.ts';

/** What a row needs to know besides its partner. */
export interface Around {
  readonly directory: DirectoryEnvelope;
  readonly reader: Reader;
  readonly headingLevel: number;
  /** The sector whose heading stands above. */
  readonly sector: string;
}

/** More than four facts in a row are read by nobody. */
const most = 4;

/** One organization: who it is, what it does where, and every way to reach it or its people. */
export function partnerRow(partner: Partner, {directory, reader, headingLevel, sector}: Around): TemplateResult {
  const {organization, contacts, work, districts} = partner;
  const {name, alternate_name, description, sectors = []} = organization;
  const {topics: subjects = [], districts: areas = []} = directory;
  const others = sectors.filter((code) => code !== sector).flatMap((code) => sectorWord(code) ?? []);
  const named = (list: typeof subjects | typeof areas, has: (id: string) => boolean): string[] =>
    list.filter(({id}) => has(id)).map((item) => plain(item.name, reader));
  const where = named(areas, (id) => districts.has(id));
  return html`<li class="partner" part="partner">
    <h4 part="name" aria-level=${headingLevel}>${said(name, reader)}</h4>
    ${alternate_name ? html`<p class="muted">${said(alternate_name, reader)}</p>` : nothing}
    ${others.length ? html`<p class="muted">${alsoWords(formatList(others, reader.locale))}</p>` : nothing}
    ${saidAtLength(description, reader)}
    <div class="work">
      ${chipList(
        msg('Themen', {id: 'partner.topics', desc: 'Name of a list: what an organization works on'}),
        named(subjects, (id) => work.has(id)),
        reader.locale,
      )}
      ${chipList(
        msg('Gebiet', {id: 'partner.districts', desc: 'Name of a list: the districts an organization works in'}),
        areas.length && districts.has(wholeTown) ? [wholeTownWord(), ...where] : where,
        reader.locale,
      )}
    </div>
    ${waysTo(organization)} ${contacts.map((contact) => contactBlock(contact, reader))}
  </li>`;
}

function chipList(label: string, words: readonly string[], locale: string): TemplateResult | typeof nothing {
  if (words.length === 0) return nothing;
  const further = words.slice(most);
  return html`<ul class="chips" role="list" aria-label=${label}>
    ${words.slice(0, most).map((word) => html`<li class="chip" part="chip">${word}</li>`)}
    ${further.length ? html`<li class="muted">${alsoWords(formatList(further, locale))}</li>` : nothing}
  </ul>`;
}

const alsoWords = (words: string): string =>
  msg(str`auch: ${words}`, {id: 'partner.also', desc: 'Before what did not fit: also "Gesundheit und Kirche"'});

/** A person in a role, or an office, of the organization. */
function contactBlock(contact: Contact, reader: Reader): TemplateResult {
  return html`<div class="contact" part="contact">
    <p>
      <b>${said(contact.name, reader)}</b>
      ${contact.title ? html`<span class="muted">${said(contact.title, reader)}</span>` : nothing}
    </p>
    ${waysTo(contact)}
  </div>`;
}

/** Numbers to call, mail and web; nothing where nothing is known. */
function waysTo({phones = [], email, url}: Organization | Contact): TemplateResult | typeof nothing {
  const voices = phones.filter(isVoice);
  if (!voices.length && !email && !url) return nothing;
  return html`<p class="ways">
    ${voices.map((phone) => phoneLink(phone))} ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
    ${url ? webLink(url) : nothing}
  </p>`;
}
