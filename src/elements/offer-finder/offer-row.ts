import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {formatMoment} from '../../i18n/format.ts';
import {accessWord} from '../../i18n/words/access.ts';
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
  const {stock, reader, headingLevel, opened, toggle} = around;
  const isOpened = opened === offer.id;
  const provider = stock.organizations.get(offer.organization_id ?? '');
  const {locale} = reader;
  return html`<li class="offer" part="offer">
    <details ?open=${isOpened} @toggle=${({newState}: ToggleEvent) => toggle(offer.id, newState === 'open')}>
      <summary>
        <h3 part="name" aria-level=${headingLevel}>${said(offer.name, reader)}</h3>
        ${provider ? html`<p class="muted">${said(provider.name, reader)}</p>` : nothing}
        ${chips([
          offer.trust?.free ? freeWord() : costWord(offer.cost_options, locale),
          ageWords(offer.minimum_age_months, offer.maximum_age_months, locale),
          ...(offer.access ?? []).map(accessWord),
          ...(offer.modes ?? []).filter((mode) => mode !== 'in_person').map(modeWord),
        ])}
        ${whereAndWhen(offer, next, around)}
      </summary>
      ${isOpened ? details(offer, around) : nothing}
    </details>
  </li>`;
}

function whereAndWhen(
  {districts = []}: Offer,
  date: Occurrence | undefined,
  {stock, reader, timeZone}: Around,
): TemplateResult | typeof nothing {
  const names = new Map((stock.directory.districts ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const where = districts.length
    ? districts.flatMap((id) => names.get(id) ?? []).join(', ')
    : names.size
      ? msg('ganze Stadt', {id: 'finder.whole_town', desc: 'Instead of districts: the offer is for all of them'})
      : '';
  const when =
    date &&
    formatMoment(date.start, reader.locale, timeZone, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      ...(date.allDay ? {} : {hour: 'numeric', minute: '2-digit'}),
    });
  const words = [where, when && msg(str`nächster Termin ${when}`, {id: 'finder.next', desc: 'Next date of an offer'})];
  const known = words.filter(Boolean);
  return known.length ? html`<p class="where">${known.join(' · ')}</p>` : nothing;
}

function details(offer: Offer, {stock, reader}: Around): TemplateResult {
  const {locale} = reader;
  const places = (offer.place_ids ?? []).flatMap((id) => stock.places.get(id) ?? []);
  return html`<div class="details" part="details">
    ${saidAtLength(offer.description, reader)} ${saidAtLength(offer.fees_description, reader)} ${trust(offer, reader)}
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
