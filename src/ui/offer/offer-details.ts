import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {formatList, formatMoment} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {plain, type Reader} from '../reader.ts';
import {phoneLink} from '../views/phone-link.ts';
import {saidAtLength} from '../views/said.ts';
import {offerDetailsStyles} from './offer-details.styles.ts';
import {offerChildcare} from './offer-childcare.ts';
import {offerReach} from './offer-reach.ts';
import {offerTimes} from './offer-times.ts';
import {offerTrust} from './offer-trust.ts';
import type {Beholder, Origin, Surroundings} from './surroundings.ts';
import {webLink} from '../views/web-link.ts';

/** What comes with them: nothing of it is to be seen before. */
export const styles = [offerDetailsStyles];

/** All that is known of an offer; `origin` where it is known better than from the offer itself. */
export function offerDetails(
  offer: Offer,
  surroundings: Surroundings,
  beholder: Beholder,
  origin = surroundings.originOf(offer),
): TemplateResult {
  const {reader} = beholder;
  return html`<div class="details" part="details">
    ${saidAtLength(offer.description, reader)} ${saidAtLength(offer.fees_description, reader)}
    ${audiences(offer, surroundings, reader)} ${offerChildcare(offer, reader)} ${offerTrust(offer, reader)}
    ${providerLine(offer, surroundings, reader)} ${offerTimes(offer, surroundings, beholder)}
    <p class="reach">
      ${(offer.phones ?? []).map((phone) => phoneLink(phone))}
      ${offer.email ? html`<a href="mailto:${offer.email}">${offer.email}</a>` : nothing}
      ${offer.url ? webLink(offer.url) : nothing}
    </p>
    ${offerReach(offer, surroundings, reader)} ${originLine(origin, reader)} ${checked(offer, reader)}
    ${(origin ? undefined : surroundings.correction?.view(offer, beholder)) ?? correction(offer, surroundings, reader)}
  </div>`;
}

/** For whom, in the town's own words where it has some. */
function audiences(
  {audiences: codes = []}: Offer,
  {directory}: Surroundings,
  reader: Reader,
): TemplateResult | typeof nothing {
  const own = new Map((directory.audiences ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const names = codes.flatMap((code) => own.get(code) ?? audienceWord(code) ?? []);
  if (names.length === 0) return nothing;
  const list = formatList(names, reader.locale);
  return html`<p>${msg(str`Für: ${list}`, {id: 'finder.for', desc: 'For whom an offer is: "Eltern und Väter"'})}</p>`;
}

function providerLine(
  {organization_id = ''}: Offer,
  {organizations}: Surroundings,
  reader: Reader,
): TemplateResult | typeof nothing {
  const name = plain(organizations.get(organization_id)?.name, reader);
  return name
    ? html`<p>${msg(str`Angeboten von: ${name}`, {id: 'finder.by', desc: 'Who makes the offer'})}</p>`
    : nothing;
}

/** Whose record it is, where it is not the town's own. */
function originLine(source: Origin | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const name = plain(source.name, reader);
  const words = msg(str`Angaben von: ${name}`, {id: 'offer.origin', desc: 'Whose data it is: a partner’s name'});
  return html`<p class="muted">${source.url ? html`<a href=${source.url}>${words}</a>` : words}</p>`;
}

function checked({assured_date}: Offer, {locale}: Reader): TemplateResult | typeof nothing {
  if (!assured_date) return nothing;
  const day = formatMoment(assured_date, locale, 'UTC', {dateStyle: 'medium'});
  return html`<p class="muted checked">
    ${msg(str`geprüft am ${day}`, {id: 'help.checked', desc: 'Facts were checked on a day'})}
  </p>`;
}

/** A mail to who looks after the data, about this record. */
function correction({id}: Offer, {directory}: Surroundings, reader: Reader): TemplateResult | typeof nothing {
  const {email, name} = directory.source;
  if (!email) return nothing;
  const town = plain(name, reader);
  const subject = encodeURIComponent(
    msg(str`Hinweis zu ${id} (${town})`, {
      id: 'offer.correction_subject',
      desc: 'Subject of a mail: id and town',
    }).replace(/\p{Surrogate}/gu, ''),
  );
  return html`<p>
    <a part="correction" href="mailto:${email}?subject=${subject}"
      >${msg('Stimmt etwas nicht?', {id: 'offer.correction', desc: 'Link: tell that something about the offer is wrong'})}</a
    >
  </p>`;
}
