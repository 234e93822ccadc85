import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Schedule} from '../../contract/schedule.ts';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {said} from '../views/said.ts';
import {offerFacts} from './offer-facts.ts';
import type {Beholder, Surroundings} from './surroundings.ts';

/** An offer as it stands in a list. */
export interface Row {
  readonly offer: Offer;
  /** Its next date in words, when it has one; the file that knows it may still be on its way. */
  readonly next: string | undefined;
  /** Why it was found: "passt, weil: …"; empty when nothing was asked. */
  readonly because: string;
}

/** What a row needs to know besides its offer. */
export interface Around extends Beholder {
  readonly surroundings: Surroundings;
  readonly headingLevel: number;
  /** Id of the offer whose details are shown: one at a time. */
  readonly opened: string;
  readonly toggle: (id: string, open: boolean) => void;
  /** All that is known of an offer; undefined while the file that shows it is on its way. */
  readonly details: typeof import('./offer-details.ts').offerDetails | undefined;
  /** What else can be done with an offer, at the foot of its details. */
  readonly actions: (offer: Offer) => unknown;
}

/** One offer: name, who, facts, where and when next; the rest behind a tap. */
export function offerRow({offer, next, because}: Row, around: Around): TemplateResult {
  const {reader, now, headingLevel, opened, toggle, surroundings, details} = around;
  const isOpened = opened === offer.id;
  return html`<li class="offer row" part="offer">
    <details ?open=${isOpened} @toggle=${(event: Event) => toggle(offer.id, isOpen(event))}>
      <summary>
        <h3 part="name" aria-level=${headingLevel}>${said(offer.name, reader)}</h3>
        ${offerFacts(offer, reader.locale, now)} ${whenAndWhere(offer, next, around)}
        ${because ? html`<p class="because" part="because">${because}</p>` : nothing}
      </summary>
      ${isOpened && details ? html`${details(offer, surroundings, around)}${around.actions(offer)}` : nothing}
    </details>
  </li>`;
}

/** When next, where, and by whom: the first is what families need most. */
function whenAndWhere(
  {districts = [], organization_id = '', schedules = []}: Offer,
  when: string | undefined,
  {surroundings: {directory, organizations}, reader}: Around,
): TemplateResult | typeof nothing {
  const {districts: all = []} = directory;
  const nameOf = (wanted: string): string => plain(all.find(({id}) => id === wanted)?.name, reader);
  const everywhere = msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});
  const where = districts.length ? districts.map(nameOf).filter(Boolean).join(', ') : all.length ? everywhere : '';
  const by = plain(organizations.get(organization_id)?.name, reader);
  const words = [when, where, by].filter(Boolean);
  // The line of a date that comes later stands before it, so that nothing moves.
  return words.length || schedules.some(isDated) ? html`<p class="where">${words.join(' · ')}</p>` : nothing;
}

const isDated = ({dtstart, dates}: Schedule): boolean => Boolean(dtstart ?? dates);

const isOpen = ({target}: Event): boolean => target instanceof HTMLDetailsElement && target.open;
