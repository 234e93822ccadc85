import type {LitElement} from 'lit';
import type {Slot} from '../../contract/slot.ts';
import type {RequestsApi} from '../../data/requests-api.ts';
import {reportPart} from '../report-part.ts';

/** So many days with slots are shown at first, and more with each tap. */
const someDays = 3;

/** The free slots of a desk while a form is open. They are asked for anew when one of them turns out to be taken. */
export class SlotStock {
  state: 'pending' | 'ready' | 'failed' = 'pending';
  slots: readonly Slot[] = [];
  /** How many days are shown. */
  days = someDays;
  #desk = '';
  #latest = 0;
  readonly #host: LitElement;
  readonly #api: () => RequestsApi;

  constructor(host: LitElement, api: () => RequestsApi) {
    this.#host = host;
    this.#api = api;
  }

  /** Reads the slots of a desk, once until `refresh`. */
  of(desk: string): this {
    if (desk !== this.#desk) {
      this.#desk = desk;
      this.slots = [];
      this.state = 'pending';
      void this.refresh();
    }
    return this;
  }

  /** Asks anew; what is known stays until the answer is there. `known`: free ones that the server named meanwhile. */
  readonly refresh = async (known?: readonly Slot[]): Promise<void> => {
    const mine = (this.#latest += 1);
    if (known) this.slots = known;
    else if (this.state === 'failed') this.state = 'pending';
    this.#host.requestUpdate();
    try {
      const slots = await this.#api().slots(this.#desk);
      if (mine !== this.#latest) return;
      this.slots = slots;
      this.state = 'ready';
    } catch (cause) {
      if (mine !== this.#latest) return;
      this.state = known ? 'ready' : 'failed';
      reportPart(`free appointments of "${this.#desk}" could not be read`, cause);
    }
    this.#host.requestUpdate();
  };

  readonly showMore = (): void => {
    this.days += someDays;
    this.#host.requestUpdate();
  };
}
