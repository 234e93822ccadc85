import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {formatMoment} from '../../i18n/format.ts';
import {accessWord} from '../../i18n/words/access.ts';
import {ageWords} from '../../i18n/words/age.ts';
import {costWord, freeWord} from '../../i18n/words/cost.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain} from '../../ui/reader.ts';
import {chips} from '../../ui/views/chips.ts';
import {said} from '../../ui/views/said.ts';
import type {Row} from './finder.ts';
import {offerDetails, type Surroundings} from './offer-details.ts';

/** What a row needs to know besides its offer. */
export interface Around extends Surroundings {
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
      ${isOpened ? offerDetails(offer, around) : nothing}
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

const isOpen = ({target}: Event): boolean => target instanceof HTMLDetailsElement && target.open;
