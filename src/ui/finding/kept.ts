import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import type {Stock} from './stock.ts';
import {plain, type Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';

/** The name in the fragment of a link that carries offers: `#angebote=babykorb,netz-cafe`. */
const name = 'angebote';

/**
 * The offers that a visitor keeps while the page is open. They are stored nowhere; whoever wants to have them elsewhere takes a
 * link along, as an address or a QR code, or prints them. Ids stand in the fragment, which no browser sends.
 */
export class Kept implements ReactiveController {
  readonly #host: LitElement;
  #ids: readonly string[] = [];
  #code: TemplateResult | undefined;
  #copied = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const carried = new URLSearchParams(location.hash.slice(1)).get(name);
    if (carried) this.#keep(carried.split(',').filter(Boolean).slice(0, 100));
  }

  /** The button in an offer's details. */
  button({id}: Offer): TemplateResult {
    const isKept = this.#ids.includes(id);
    return html`<div class="actions">
      <button class="button" type="button" aria-pressed=${isKept} @click=${() => this.#toggle(id)}>
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
    if (!this.#ids.length) return nothing;
    const kept = offers.filter(({id}) => this.#ids.includes(id));
    if (!kept.length) return nothing;
    return html`<section class="kept" part="kept" aria-labelledby="kept">
      <h3 id="kept">${msg('Gemerkt', {id: 'kept.yes', desc: 'Button, pressed: the offer is on the list'})}</h3>
      <ul>
        ${kept.map((offer) => html`<li>${plain(offer.name, reader)}</li>`)}
      </ul>
      <p class="muted">
        ${msg('Die Liste bleibt nur, solange diese Seite offen ist.', {id: 'kept.note', desc: 'Nothing is stored'})}
      </p>
      <p class="nearest">
        <button class="button" type="button" @click=${this.#copy}>
          ${
            this.#copied
              ? msg('Link ist kopiert', {id: 'kept.copied', desc: 'Button, after a tap'})
              : msg('Link kopieren', {id: 'kept.copy', desc: 'Button: copy a link that shows the list again'})
          }
        </button>
        <button class="button" type="button" @click=${this.#showCode}>
          ${msg('QR-Code zeigen', {id: 'kept.code', desc: 'Button: shows a QR code of the link'})}
        </button>
        <button class="button" type="button" @click=${() => this.#print(kept, reader)}>
          ${msg('Drucken', {id: 'kept.print', desc: 'Button'})}
        </button>
        <button class="button plain" type="button" @click=${() => this.#keep([])}>
          ${msg('Liste leeren', {id: 'kept.clear', desc: 'Button'})}
        </button>
      </p>
      ${this.#code ?? nothing}
    </section>`;
  }

  get #link(): string {
    return `${location.href.split('#', 1)[0]}#${name}=${this.#ids.map(encodeURIComponent).join(',')}`;
  }

  #toggle(id: string): void {
    this.#keep(this.#ids.includes(id) ? this.#ids.filter((kept) => kept !== id) : [...this.#ids, id]);
  }

  #keep(ids: readonly string[]): void {
    this.#ids = ids;
    this.#code = undefined;
    this.#copied = false;
    this.#host.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.#link);
      this.#copied = true;
      this.#host.requestUpdate();
    } catch (cause) {
      // A browser that may not copy shows the link as a code instead.
      reportPart('the link could not be copied', cause);
      await this.#showCode();
    }
  };

  readonly #showCode = async (): Promise<void> => {
    try {
      const {linkCode} = await import('../link-code.ts');
      this.#code = linkCode(this.#link);
      this.#host.requestUpdate();
    } catch (cause) {
      reportPart('the QR code could not be made', cause);
    }
  };

  async #print(offers: readonly Offer[], reader: Reader): Promise<void> {
    try {
      const {printOffers} = await import('../offer/print-offers.ts');
      printOffers(offers, this.#link, reader);
    } catch (cause) {
      reportPart('the list could not be printed', cause);
    }
  }
}
