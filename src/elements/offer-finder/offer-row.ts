import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {formatList, formatMoment} from '../../i18n/format.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {audienceWord} from '../../i18n/words/audience.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {costWord, freeWord} from '../../i18n/words/cost.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {addressLines} from '../../ui/views/address.ts';
import {chips} from '../../ui/views/chips.ts';
import {phoneLink} from '../../ui/views/phone-link.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import type {Row, Stock} from './finder.ts';

/** What a row needs to know besides its offer. */
export interface Around {
  readonly stock: Stock;
  readonly reader: Reader;
  readonly timeZone: string;
  readonly headingLevel: number;
  /** Id of the offer whose details are shown: one at a time. */
  readonly opened: string;
  readonly toggle: (id: string, open: boolean) => void;
}

/** One offer: name, who, facts, where and when next; the rest behind a tap. */
export function offerRow({offer, next}: Row, around: Around): TemplateResult {
  const {reader, headingLevel, opened, toggle} = around;
  const isOpened = opened === offer.id;
  const {locale} = reader;
  return html`<li class="offer row" part="offer">
    <details ?open=${isOpened} @toggle=${(event: Event) => toggle(offer.id, isOpen(event))}>
      <summary>
        <h3 part="name" aria-level=${headingLevel}>${said(offer.name, reader)}</h3>
        ${chips([
          offer.status === 'temporarily closed'
            ? msg('zurzeit geschlossen', {id: 'open.closed', desc: 'Closed, no opening in sight'})
            : undefined,
          offer.trust?.free ? freeWord() : costWord(offer.cost_options, locale),
          ...(offer.access ?? []).map(accessWord),
          ageWords(offer.minimum_age_months, offer.maximum_age_months, locale),
          ...(offer.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
        ])}
        ${whenAndWhere(offer, next, around)}
      </summary>
      ${isOpened ? details(offer, around) : nothing}
    </details>
  </li>`;
}

/** When next, where, and by whom: the first is what families need most. */
function whenAndWhere(
  {districts = [], organization_id = ''}: Offer,
  date: Occurrence | undefined,
  {stock, reader, timeZone}: Around,
): TemplateResult | typeof nothing {
  const names = new Map((stock.directory.districts ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const everywhere = msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});
  const where = districts.length
    ? districts.flatMap((id) => names.get(id) ?? []).join(', ')
    : names.size
      ? everywhere
      : '';
  const when = date && nextWords(date, reader.locale, timeZone);
  const by = plain(stock.organizations.get(organization_id)?.name, reader);
  const words = [when, where, by].filter(Boolean);
  return words.length ? html`<p class="where">${words.join(' · ')}</p>` : nothing;
}

function nextWords({start, allDay}: Occurrence, locale: string, timeZone: string): string {
  const time = allDay ? {} : ({hour: 'numeric', minute: '2-digit'} as const);
  const when = formatMoment(start, locale, timeZone, {weekday: 'short', day: 'numeric', month: 'short', ...time});
  return msg(str`nächster Termin ${when}`, {id: 'finder.next', desc: 'Next date of an offer'});
}

function details(offer: Offer, {stock, reader}: Around): TemplateResult {
  const {locale} = reader;
  const places = (offer.place_ids ?? []).flatMap((id) => stock.places.get(id) ?? []);
  return html`<div class="details" part="details">
    ${saidAtLength(offer.description, reader)} ${saidAtLength(offer.fees_description, reader)}
    ${audiences(offer, stock, reader)} ${trust(offer, reader)} ${providerLine(offer, stock, reader)}
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

const isOpen = ({target}: Event): boolean => target instanceof HTMLDetailsElement && target.open;
