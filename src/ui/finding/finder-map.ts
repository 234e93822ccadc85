import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import type {Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import type {Choice} from './choice.ts';
import type {Find} from './found.ts';
import type {Stock} from './stock.ts';

/** What the map is made of and works on. */
export interface MapWork {
  readonly stock: Stock;
  readonly reader: Reader;
  /** Undefined as long as the search is on its way: then the map waits. */
  readonly find: Find | undefined;
  readonly choice: Choice;
  readonly now: Date;
  readonly counted: (count: number) => string;
  readonly take: (choice: Choice) => void;
}

/** The map of a finder, on a tap: list and map show the same offers, and choose for each other. */
export class FinderMap {
  readonly #host: LitElement;
  /** What draws it; nothing of it is loaded before somebody asks for it. */
  #draw: ((work: MapWork & {readonly find: Find}) => unknown) | undefined;
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  view(work: MapWork): TemplateResult | typeof nothing {
    const {stock} = work;
    const isPlaced = [...stock.places.values()].some(
      ({latitude, longitude}) => latitude !== undefined && longitude !== undefined,
    );
    if (!isPlaced) return nothing;
    return html`<div class="map">
      <button
        class="button"
        type="button"
        part="map-button"
        aria-expanded=${this.#isOpen}
        @click=${() => this.#toggle(stock)}
      >
        ${
          this.#isOpen
            ? msg('Karte schließen', {id: 'finder.map_close', desc: 'Button'})
            : msg('Auf der Karte zeigen', {id: 'finder.map', desc: 'Button: opens a map of the offers'})
        }
      </button>
      ${this.#isOpen && work.find ? this.#draw?.({...work, find: work.find}) : nothing}
    </div>`;
  }

  async #toggle({town}: Stock): Promise<void> {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (!this.#isOpen || this.#draw) return;
    try {
      const [{mapOver}, outlines] = await Promise.all([import('./map-stock.ts'), town.outlines()]);
      this.#draw = mapOver(outlines);
    } catch (cause) {
      this.#isOpen = false;
      reportPart('the map could not be loaded', cause);
    }
    this.#host.requestUpdate();
  }
}
