import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Outline} from '../../domain/geo/outlines.ts';
import {msg} from '../../i18n/msg.ts';
import type {MapActs, MapFacts} from '../map/map-facts.ts';
import type {Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import type {Choice} from './choice.ts';
import type {Find} from './finder.ts';
import type {Stock} from './stock.ts';

/** What was loaded for the map; nothing of it before somebody asks for it. */
interface Drawn {
  readonly townMap: (facts: MapFacts, acts: MapActs) => unknown;
  readonly facts: typeof import('./map-stock.ts').mapFacts;
  readonly outlines: ReadonlyMap<string, Outline>;
}

/** What the map is made of and works on. */
export interface MapWork {
  readonly stock: Stock;
  readonly reader: Reader;
  readonly find: Find;
  readonly choice: Choice;
  readonly now: Date;
  readonly counted: (count: number) => string;
  readonly take: (choice: Choice) => void;
}

/** The map of a finder, on a tap: list and map show the same offers, and choose for each other. */
export class FinderMap {
  readonly #host: LitElement;
  #drawn: Drawn | undefined;
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
      ${this.#isOpen && this.#drawn ? this.#map(this.#drawn, work) : nothing}
    </div>`;
  }

  #map({townMap, facts, outlines}: Drawn, work: MapWork): unknown {
    const {choice, take} = work;
    return townMap(facts(outlines, work), {
      chooseDistrict: (district) => take({...choice, district, near: '', places: ''}),
      choosePoints: (ids) => take({...choice, places: ids.join(' ')}),
    });
  }

  async #toggle({outlines}: Stock): Promise<void> {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
    if (!this.#isOpen || this.#drawn) return;
    try {
      const [{townMap}, {outlinesOf}, {mapFacts}, drawn] = await Promise.all([
        import('../map/town-map.ts'),
        import('../../domain/geo/outlines.ts'),
        import('./map-stock.ts'),
        outlines(),
      ]);
      this.#drawn = {townMap, facts: mapFacts, outlines: outlinesOf(drawn)};
    } catch (cause) {
      this.#isOpen = false;
      reportPart('the map could not be loaded', cause);
    }
    this.#host.requestUpdate();
  }
}
