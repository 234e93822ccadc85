import type {LitElement} from 'lit';
import {quiet} from '../../data/slices.ts';
import type {Offer} from '../../contract/offer.ts';
import type {FilterContext, Filters} from './filters.ts';
import type {Find} from './found.ts';
import type {Kept} from './kept.ts';
import {adopt} from '../styles/adopt.ts';
import {Later} from './later.ts';
import type {Stock} from './stock.ts';
import type {Times} from './times.ts';

/** What a finder works with once its data is there. */
export interface Finder {
  readonly stock: Stock;
  /** Those of its offers that are shown. */
  readonly offers: readonly Offer[];
}

/** What offers are chosen by: the same for all finders, and the lists of this one. */
export interface Panel {
  readonly panel: typeof import('./panel.ts');
  readonly filters: (context: FilterContext) => Filters;
}

/**
 * What comes after the rows, each in a file of its own: the search, what is chosen by, the next dates, numbers for danger. All of them are asked for
 * when the rows are drawn and the page is quiet, or as soon as somebody comes near the form. One that cannot be had leaves
 * the others alone.
 */
export class Parts {
  readonly panel: Later<Panel>;
  readonly times: Later<Times>;
  readonly danger: Later<typeof import('./danger.ts')>;
  /** The list of offers that the visitor keeps. */
  kept: Kept | undefined;
  readonly #host: LitElement;
  readonly #now: () => Date;
  #finder: Finder | undefined;
  #search: Later<Find> | undefined;
  #working: Promise<unknown> | undefined;
  #isWithout = false;
  #touch = (): void => undefined;
  readonly #touched = new Promise<void>((resolve) => (this.#touch = resolve));

  constructor(host: LitElement, panel: () => Promise<Panel>, now: () => Date) {
    this.#host = host;
    this.#now = now;
    this.panel = new Later('the filters could not be loaded', panel);
    this.danger = new Later('the numbers for danger could not be loaded', async () => {
      const part = await import('./danger.ts');
      adopt(host, part.styles);
      return part;
    });
    this.times = new Later('the next dates could not be loaded', () => import('./times.ts'));
  }

  /** The search over what is shown, once it is there. */
  get find(): Find | undefined {
    return this.#search?.value;
  }

  /** Could the search not be had the last time it was asked for? */
  get isWithoutSearch(): boolean {
    return this.#isWithout && !this.find;
  }

  /** When all that can be had is there. */
  get over(): Promise<unknown> | undefined {
    return this.#working;
  }

  /** Begins anew for other offers. */
  follow(finder: Finder): void {
    if (finder === this.#finder) return;
    this.#finder = finder;
    this.#search = undefined;
    this.#working = this.#begin(finder);
  }

  /** Somebody is near: nothing waits any more, and what could not be had is asked for again. */
  touch(): void {
    this.#touch();
    if (this.#finder && this.#search?.isMissing) this.#working = this.#begin(this.#finder);
  }

  async #begin(finder: Finder): Promise<void> {
    await Promise.race([quiet(), this.#touched]);
    if (finder !== this.#finder) return;
    const update = (): void => {
      if (finder === this.#finder) this.#host.requestUpdate();
    };
    const {offers, stock} = finder;
    const searched = (find: Find | undefined): void => {
      if (finder !== this.#finder) return;
      this.#isWithout = !find;
      update();
    };
    const search = (this.#search = new Later('the search could not be loaded', async () => {
      const {finderOver} = await import('./finder.ts');
      return finderOver(offers, stock, () => this.times.value, this.#now());
    }));
    // A search in the first page would say that there is nothing else.
    const searching = stock.isPart ? import('./finder.ts').catch(() => undefined) : search.get().then(searched);
    const panel = this.panel.get().then((part) => {
      if (part) this.kept ??= new part.panel.Kept(this.#host);
      update();
    });
    const times = this.times.get().then(update);
    const danger = this.danger.get().then(update);
    await Promise.all([searching, panel, times, danger]);
  }
}
