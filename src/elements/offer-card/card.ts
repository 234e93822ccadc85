import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import {Correction} from '../../ui/offer/correction.ts';
import {offerDetails} from '../../ui/offer/offer-details.ts';
import {offerFacts} from '../../ui/offer/offer-facts.ts';
import {offerDetailsStyles} from '../../ui/offer/offer-details.styles.ts';
import {offerStyles} from '../../ui/offer/offer.styles.ts';
import type {Beholder, Surroundings} from '../../ui/offer/surroundings.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {button} from '../../ui/styles/button.ts';
import {said} from '../../ui/views/said.ts';
import {styles as cardStyles} from './offer-card.styles.ts';

export {Correction};

/** What comes with the view: without data nothing of it is to be seen. */
export const styles = [button, offerStyles, offerDetailsStyles, cardStyles];

/** What the card needs to know besides its offer. */
export interface Around extends Beholder {
  readonly headingLevel: number;
}

/** One offer with everything that a family wants to know of it. */
export function cardView(offer: Offer, surroundings: Surroundings, around: Around): TemplateResult {
  const {name, alternate_name, status} = offer;
  const {reader, now, headingLevel} = around;
  return html`<article class="card" part="card">
    <header>
      <h3 part="name" aria-level=${headingLevel}>${said(name, reader)}</h3>
      ${alternate_name ? html`<p class="muted">${said(alternate_name, reader)}</p>` : nothing}
    </header>
    ${
      status === 'inactive' || status === 'defunct'
        ? overView()
        : html`${offerFacts(offer, reader.locale, now)} ${whereLine(offer, surroundings, reader)}
          ${offerDetails(offer, surroundings, around)}`
    }
  </article>`;
}

/** The page still names what is no longer there: the editor's words below name a human to ask. */
function overView(): TemplateResult {
  return html`<p>
      ${msg('Dieses Angebot gibt es zurzeit nicht.', {id: 'offer.over', desc: 'Instead of the facts of an offer'})}
    </p>
    <slot></slot>`;
}

/** "Stockum, Horst" */
function whereLine(
  {districts = []}: Offer,
  {directory}: Surroundings,
  reader: Reader,
): TemplateResult | typeof nothing {
  const known = directory.districts ?? [];
  const names = known.filter(({id}) => districts.includes(id)).map(({name}) => plain(name, reader));
  if (!known.length || (districts.length && !names.length)) return nothing;
  const everywhere = msg('ganze Stadt', {id: 'finder.whole_town', desc: 'The offer is for all districts'});
  return html`<p class="district">${districts.length ? names.join(', ') : everywhere}</p>`;
}
