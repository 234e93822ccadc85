import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {formatList, formatMoment} from '../../i18n/format.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {openingHours} from '../../ui/opening-hours.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {addressLines} from '../../ui/views/address.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import type {Stock} from './finder.ts';

/** What details need to know besides their offer. */
export interface Surroundings {
  readonly stock: Stock;
  readonly reader: Reader;
  readonly now: Date;
}

/** All that is known of an offer. */
export function offerDetails(offer: Offer, {stock, reader, now}: Surroundings): TemplateResult {
  const {locale} = reader;
  const places = (offer.place_ids ?? []).flatMap((id) => stock.places.get(id) ?? []);
  return html`<div class="details" part="details">
    ${saidAtLength(offer.description, reader)} ${saidAtLength(offer.fees_description, reader)}
    ${audiences(offer, stock, reader)} ${trust(offer, reader)} ${providerLine(offer, stock, reader)}
    ${hours(offer, stock, reader.locale, now)}
    ${places.map(
      ({name, address}) =>
        html`<div class="place"><b>${said(name, reader)}</b> ${address ? addressLines(address) : nothing}</div>`,
    )}
    <p class="reach">
      ${(offer.phones ?? []).map((phone) => phoneLink(phone))}
      ${offer.email ? html`<a href="mailto:${offer.email}">${offer.email}</a>` : nothing}
      ${offer.url ? html`<a href=${offer.url}>${new URL(offer.url).host}</a>` : nothing}
    </p>
    ${offer.assured_date ? checked(formatMoment(offer.assured_date, locale, 'UTC', {dateStyle: 'medium'})) : nothing}
  </div>`;
}

/** For whom, in the town's own words where it has some. */
function audiences(
  {audiences: codes = []}: Offer,
  {directory}: Stock,
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
  {organizations}: Stock,
  reader: Reader,
): TemplateResult | typeof nothing {
  const name = plain(organizations.get(organization_id)?.name, reader);
  return name
    ? html`<p>${msg(str`Angeboten von: ${name}`, {id: 'finder.by', desc: 'Who makes the offer'})}</p>`
    : nothing;
}

/** Weekly hours; dates stand in the row and in the calendar. Hours that cannot be read are left out, the rest is shown. */
function hours({schedules = []}: Offer, {timezone, holidays}: Stock, locale: string, now: Date): unknown {
  const weekly = schedules.filter(({dtstart, dates}) => !dtstart && !dates);
  try {
    return weekly.length ? openingHours(weekly, {timezone, holidays}).view(now, locale) : nothing;
  } catch {
    return nothing;
  }
}

/** What a family wants to know before it dares to come. */
function trust({trust: facts}: Offer, reader: Reader): TemplateResult | typeof nothing {
  if (!facts) return nothing;
  const words = [
    facts.anonymous && msg('Ihr Name wird nicht gebraucht.', {id: 'trust.anonymous', desc: 'One may stay anonymous'}),
    facts.confidential && msg('Alles bleibt vertraulich.', {id: 'trust.confidential', desc: 'Kept secret'}),
    facts.by_youth_office === false &&
      msg('Das Jugendamt ist nicht beteiligt.', {id: 'trust.not_youth_office', desc: 'Not by the youth office'}),
    facts.by_youth_office &&
      msg('Ein Angebot des Jugendamts.', {id: 'trust.youth_office', desc: 'Offered by the youth office'}),
  ].filter(Boolean);
  return html`<p>${words.join(' ')} ${said(facts.who_sees, reader)}</p>`;
}

function checked(day: string): TemplateResult {
  return html`<p class="muted checked">
    ${msg(str`geprüft am ${day}`, {id: 'help.checked', desc: 'Facts were checked on a day'})}
  </p>`;
}
