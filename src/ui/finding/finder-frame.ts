import {html, nothing, type CSSResult, type TemplateResult} from 'lit';
import type {Town} from '../../data/town.ts';
import {postcodeIndex} from '../../page/postcode-index.ts';
import {ask, askAt, type Asked} from '../asked.ts';
import {Clock} from '../clock.ts';
import type {Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {Resource} from '../resource.ts';
import {adopt} from '../styles/adopt.ts';
import {base} from '../styles/base.ts';
import {tokens} from '../styles/tokens.ts';
import {frame} from '../views/frame.ts';
import {Words} from '../words.ts';
import type {FinderHost, FinderLook, FinderView} from './finder-view.ts';
import type {Finder, Panel} from './parts.ts';
import type {PostcodeField} from './postcode-field.ts';
import {readStock} from './read-stock.ts';
import type {Preset, Stock} from './stock.ts';

/** The styles of each finder; those of its view come with the data. */
export const finderStyles = [tokens, base];

/** What finders do differently. */
export interface FinderKind {
  /** Names of the properties that cut the slice: when one changes, the finder begins anew. */
  readonly presets: readonly (keyof Preset)[];
  readonly preset: () => Preset;
  /** What comes with the data: the names of the lists, what stands above the search, and its styles. */
  readonly parts: () => Promise<{
    readonly listNames: FinderLook['lists'];
    readonly above?: (stock: Stock, reader: Reader) => unknown;
    readonly styles?: readonly CSSResult[];
  }>;
  /** What comes after the rows: what is in the lists. */
  readonly filters: () => Promise<Panel['filters']>;
  readonly name: FinderLook['name'];
  /** "6 Angebote" */
  readonly count: (total: number, locale: string) => string;
}

interface Shown extends Finder {
  readonly above: (reader: Reader) => unknown;
}

/** All that finders have alike: data, words and time, the town that a postcode leads to, and the view. */
export class FinderFrame {
  readonly #host: FinderHost;
  readonly #kind: FinderKind;
  readonly #words: Words;
  readonly #clock: Clock;
  readonly #finder: Resource<Shown>;
  #view: FinderView | undefined;
  #index: string | undefined;
  #postcodes: PostcodeField | undefined;

  constructor(host: FinderHost, kind: FinderKind) {
    this.#host = host;
    this.#kind = kind;
    this.#words = new Words(host, 'finding');
    this.#clock = new Clock(host);
    this.#finder = new Resource(
      host,
      (town) => this.#read(town),
      undefined,
      () => this.#ask(),
    );
  }

  /** Until what comes after the rows is done, for whoever waits for all of an update. */
  get rest(): Promise<unknown> | undefined {
    return this.#view?.rest;
  }

  /** Begins anew when the slice is another one. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (this.#kind.presets.some((name) => changed.get(name) !== undefined)) void this.#finder.load();
  }

  view(): TemplateResult {
    const {now} = this.#clock;
    const {state} = this.#finder;
    const shown = frame(state, this.#words, now, (finder, directory) => {
      const reader = this.#words.reader(directory);
      return html`${finder.above(reader)}${this.#view?.view(finder, reader, now)}`;
    });
    return html`${this.#postcodes?.view(state.status, this.#words) ?? nothing}${shown}`;
  }

  get #isSlice(): boolean {
    const preset = this.#kind.preset();
    return this.#kind.presets.some((name) => preset[name]) || Boolean(preset.childcare);
  }

  async #read(town: Town): Promise<Shown> {
    const [results, {listNames, above, styles = []}, stock] = await Promise.all([
      import('./results.ts'),
      this.#kind.parts(),
      readStock(town, this.#isSlice),
    ]);
    this.#view ??= this.#viewOf(results, listNames);
    adopt(this.#host, [...results.styles, ...styles]);
    return {
      stock,
      offers: results.sliceOf(stock.offers, this.#kind.preset()),
      above: (reader) => above?.(stock, reader),
    };
  }

  #viewOf({FinderView}: typeof import('./results.ts'), lists: FinderLook['lists']): FinderView {
    return new FinderView(this.#host, {
      lists,
      panel: async () => {
        const [panel, filters] = await Promise.all([import('./panel.ts'), this.#kind.filters()]);
        return {panel, filters};
      },
      name: this.#kind.name,
      count: (total) => this.#kind.count(total, this.#words.locale),
      postcode: () => this.#postcodes?.chosen?.postcode,
      now: () => this.#clock.now,
    });
  }

  /** Asks the town that the page names, or the one that a postcode led to. */
  #ask(): Asked | undefined {
    const index = postcodeIndex(this.#host);
    if (index !== this.#index) {
      this.#index = index;
      this.#postcodes = undefined;
      if (index) void this.#askForPostcode(index);
    }
    ahead();
    if (!index) return ask(this.#host);
    const town = this.#postcodes?.chosen;
    return town && askAt(town.directory);
  }

  async #askForPostcode(index: string): Promise<void> {
    try {
      const {PostcodeField} = await import('./postcode-field.ts');
      if (index !== this.#index) return;
      this.#postcodes = new PostcodeField(this.#host, index, () => {
        this.#view = undefined;
        void this.#finder.restart();
      });
      this.#host.requestUpdate();
    } catch (cause) {
      reportPart('the field for the postcode could not be loaded', cause);
    }
  }
}

/** What shows the data is asked for together with it; what goes wrong is met by whoever uses it. */
function ahead(): void {
  void Promise.all([import('./results.ts'), import('../../data/lists.ts')]).catch(() => undefined);
}
