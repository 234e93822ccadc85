import type {Contact} from '../../contract/contact.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import {toVCard} from '../../domain/formats/vcard.ts';
import {download} from '../../ui/download.ts';
import {plain, type Reader} from '../../ui/reader.ts';

/** Hands the contact to the visitor's own address book; `discreet` gives the file a name that tells nothing. */
export function saveContact(
  contact: Contact,
  place: Place | undefined,
  organization: Organization | undefined,
  reader: Reader,
  discreet: boolean,
): void {
  const text = toVCard(contact, {locale: reader.locale, sourceLocale: reader.source, place, organization});
  download(discreet ? 'kontakt.vcf' : `${plain(contact.name, reader)}.vcf`, 'text/vcard', text);
}
