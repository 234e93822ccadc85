import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {keptHeading, keptNote, TakeAlong} from '../take-along.ts';
import type {Stock} from './stock.ts';

/** The offers that a visitor keeps while the page is open, to be taken along as a link, a QR code or a print. */
export class Kept {
  readonly #along: TakeAlong;

  constructor(host: LitElement) {
    this.#along = new TakeAlong(host, 'angebote');
  }

  /** The button in an offer's details. */
  button({id}: Offer): TemplateResult {
    const isKept = this.#along.has(id);
    return html`<div class="actions">
      <button class="button" type="button" aria-pressed=${isKept} @click=${() => this.#along.toggle(id)}>
        ${
          isKept
            ? msg('Gemerkt', {id: 'kept.yes', desc: 'Button, pressed: the offer is on the list'})
            : msg('Merken', {id: 'kept.no', desc: 'Button: put the offer on a list'})
        }
      </button>
    </div>`;
  }

  /** The list, with what can be done with it; nothing while it is empty. */
  view({offers}: Stock, reader: Reader): TemplateResult | typeof nothing {
    const along = this.#along;
    if (!along.keys.length) return nothing;
    const kept = offers.filter(({id}) => along.has(id));
    if (!kept.length) return nothing;
    return html`<section class="kept" part="kept" aria-labelledby="kept">
      ${keptHeading()}
      <ul>
        ${kept.map((offer) => html`<li>${plain(offer.name, reader)}</li>`)}
      </ul>
      ${keptNote()}
      <p class="nearest">
        ${along.buttons()}
        <button class="button" type="button" @click=${() => this.#print(kept, reader)}>
          ${msg('Drucken', {id: 'kept.print', desc: 'Button'})}
        </button>
        ${along.clearButton()}
      </p>
      ${along.code}
    </section>`;
  }

  async #print(offers: readonly Offer[], reader: Reader): Promise<void> {
    try {
      const {printOffers} = await import('../offer/print-offers.ts');
      printOffers(offers, this.#along.link, reader);
    } catch (cause) {
      reportPart('the list could not be printed', cause);
    }
  }
}
