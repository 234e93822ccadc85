import {html, nothing} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {readableNumber} from '../../domain/phone.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg} from '../../i18n/msg.ts';
import {linkCode} from '../link-code.ts';
import {printPage} from '../print-page.ts';
import {plain, type Reader} from '../reader.ts';
import {said, saidAtLength} from '../views/said.ts';

/** Prints offers with what is needed to reach them, and a code that leads back to them. */
export function printOffers(offers: readonly Offer[], link: string, reader: Reader): void {
  const title = msg('Angebote für Familien', {id: 'print.offers', desc: 'Title of a printed list of offers'});
  printPage(
    title,
    reader.locale,
    directionOf(reader.locale),
    html`<h1>${title}</h1>
      ${offers.map(
        (offer) =>
          html`<article>
            <h2>${plain(offer.name, reader)}</h2>
            ${saidAtLength(offer.description, reader)}
            ${offer.fees_description ? html`<p>${said(offer.fees_description, reader)}</p>` : nothing}
            <p>${(offer.phones ?? []).map((phone) => html`<b>${readableNumber(phone)}</b> `)}${offer.email ?? ''}</p>
          </article>`,
      )}
      ${linkCode(link)}`,
  );
}
