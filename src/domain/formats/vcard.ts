import type {Contact} from '../../contract/contact.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Phone} from '../../contract/phone.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import {textIn} from '../text.ts';
import {documentOf, escapeText, parameter, uriValue} from './content-line.ts';

export interface VCardOptions {
  /** Where the contact sits; its address is used when the contact has none. */
  place?: Place | undefined;
  /** Whom the contact belongs to. */
  organization?: Organization | undefined;
  /** The reader's locale; the file says in which language it is. */
  locale?: string | undefined;
  /** The language of plain strings, `de` when absent. */
  sourceLocale?: string | undefined;
}

/** What RFC 6350 section 6.4.1 calls the types of the contract's `phoneTypes`; `relay` is its `textphone`. */
const telephoneTypes: Record<string, string> = {
  voice: 'voice',
  mobile: 'cell',
  sms: 'text',
  fax: 'fax',
  relay: 'textphone',
};

/**
 * RFC 3966: a short code such as 112 is no global number, so its `phone-context` says in which country it is dialled.
 */
function telUri({number, extension}: Phone): string {
  const digits = extension?.replace(/\D/g, '');
  return `tel:${number}${digits ? `;ext=${digits}` : ''}${number.startsWith('+') ? '' : ';phone-context=+49'}`;
}

function telephoneLine(phone: Phone): string {
  const type = Object.hasOwn(telephoneTypes, phone.type ?? '') ? telephoneTypes[phone.type ?? ''] : undefined;
  return `TEL;VALUE=uri;TYPE=${type ? `"work,${type}"` : 'work'}:${uriValue(telUri(phone))}`;
}

/**
 * An office or a person? The contract does not say. A name that the organization, the place or the department bears too is an
 * office, and so is what carries no role.
 */
function isOffice(contact: Contact, name: string, others: readonly (string | undefined)[]): boolean {
  return contact.title === undefined || others.includes(name);
}

/**
 * A contact as vCard 4.0 (RFC 6350), ready to be saved as `.vcf` in UTF-8: CRLF, folded lines. Hours are left out, vCard has no
 * word for them.
 */
export function toVCard(contact: Contact, {place, organization, locale, sourceLocale}: VCardOptions = {}): string {
  const locales = locale === undefined ? [] : [locale];
  const read = (text: Text | undefined) => textIn(text, locales, sourceLocale);
  const say = (text: Text | undefined): string | undefined => read(text)?.text;
  const name = say(contact.name) ?? say(organization?.name) ?? contact.id;
  const organizationName = say(organization?.name);
  const department = say(contact.department);
  const office = isOffice(contact, name, [organizationName, department, say(place?.name)]);
  const address = contact.address ?? place?.address;
  const url = contact.url ?? organization?.url;
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', `KIND:${office ? 'org' : 'individual'}`, `FN:${whole(name)}`];
  const add = (line: string, value: string | undefined): void => {
    if (value) lines.push(line + whole(value));
  };
  if (organizationName || department || office) {
    const units = [organizationName ?? (office ? name : ''), department ?? ''].map(escapeText);
    lines.push(`ORG:${units.join(';').replace(/;$/, '')}`);
  }
  add('TITLE:', say(contact.title));
  add('NOTE:', say(contact.description));
  for (const phone of contact.phones ?? []) lines.push(telephoneLine(phone));
  add('EMAIL;TYPE=work:', contact.email);
  if (address) {
    const label = [address.address_1, address.address_2, `${address.postal_code ?? ''} ${address.city}`.trim()]
      .filter(Boolean)
      .join('\n');
    const parts = [
      '',
      address.address_2 ?? '',
      address.address_1 ?? '',
      address.city,
      '',
      address.postal_code ?? '',
      address.country ?? 'DE',
    ];
    lines.push(`ADR;TYPE=work;LABEL=${parameter(label)}:${parts.map(escapeText).join(';')}`);
  }
  if (place?.latitude !== undefined && place.longitude !== undefined)
    lines.push(`GEO:geo:${place.latitude},${place.longitude}`);
  if (url) lines.push(`URL;TYPE=work:${uriValue(url)}`);
  for (const language of contact.languages ?? []) lines.push(`LANG:${language}`);
  if (contact.assured_date) lines.push(`REV:${contact.assured_date.replaceAll('-', '')}T000000Z`);
  lines.push('END:VCARD');
  return documentOf(lines);
}

/** A value that has no parts: its semicolons stand as they are (RFC 6350 section 3.4), for some programs show the backslash. */
const whole = (text: string): string => escapeText(text).replace(/\\;/g, ';');
