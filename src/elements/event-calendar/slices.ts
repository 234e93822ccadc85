import {Expansion} from './expansion.ts';
import {sliceOf, type Preset} from './preset.ts';
import type {Stock} from './stock.ts';

/** The events that the page's editor asks for, and their dates. */
export interface Slice {
  readonly stock: Stock;
  readonly dates: Expansion;
}

/** Keeps the last slice, with all dates that were worked out, until the data or what is asked for changes. */
export class Slices {
  #last: {readonly of: Stock; readonly key: string; readonly slice: Slice} | undefined;

  of(stock: Stock, {topic, audience, district, provider, place}: Preset, timeZone: string): Slice {
    const preset = {topic, audience, district, provider, place};
    const key = JSON.stringify([preset, timeZone]);
    if (this.#last?.of !== stock || this.#last.key !== key) {
      const part = {...stock, events: sliceOf(stock.events, preset)};
      this.#last = {of: stock, key, slice: {stock: part, dates: new Expansion(part, timeZone)}};
    }
    return this.#last.slice;
  }
}
