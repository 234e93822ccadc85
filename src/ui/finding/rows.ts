import {html, noChange, type TemplateResult} from 'lit';
import {offerRow, type Around} from '../offer/offer-row.ts';
import type {Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {adopt} from '../styles/adopt.ts';
import {timeZoneFor} from '../time-zone.ts';
import type {FinderHost} from './finder-view.ts';
import type {factReason} from './fact-reasons.ts';
import type {Find, Found} from './found.ts';
import {groupsOf} from './groups.ts';
import type {Stock} from './stock.ts';
import type {Times} from './times.ts';

/** What is said in a row besides the offer, as far as it has come. */
export interface RowWords {
  readonly because: Find['because'] | undefined;
  readonly ofFact: typeof factReason | undefined;
  readonly times: Times | undefined;
}

/** The list of what was found, and which offer of it is open. */
export class Rows {
  readonly #host: FinderHost;
  readonly #actions: Around['actions'];
  #opened = '';
  #details: Around['details'];
  #stock: Stock | undefined;
  /** The zone in which dates are shown: it may stand in the page's block, which is long where it holds all offers. */
  #zone: {readonly stock: Stock; readonly name: string} | undefined;
  /** What the list was made of last. */
  #made: readonly unknown[] = [];

  constructor(host: FinderHost, actions: Around['actions']) {
    this.#host = host;
    this.#actions = actions;
  }

  /** The list; no change when it would be made of the same and nothing in it can have changed by itself. */
  view(found: Found, stock: Stock, reader: Reader, now: Date, words: RowWords): TemplateResult[] | typeof noChange {
    this.#stock = stock;
    const {group, headingLevel} = this.#host;
    const minute = Math.floor(now.getTime() / 60_000);
    const {because, ofFact, times} = words;
    const made = [
      found,
      because,
      ofFact,
      times,
      minute,
      group,
      headingLevel,
      this.#opened,
      reader.source,
      ...reader.locales,
    ];
    const before = this.#made;
    this.#made = made;
    if (!this.#opened && made.length === before.length && made.every((each, n) => each === before[n])) return noChange;
    return this.#list(found, stock, reader, now, words);
  }

  #list({rows}: Found, stock: Stock, reader: Reader, now: Date, words: RowWords): TemplateResult[] {
    const {because, ofFact, times} = words;
    const {group, headingLevel} = this.#host;
    const timeZone = this.#zoneOf(stock);
    const around: Around = {
      surroundings: stock,
      reader,
      timeZone,
      now,
      headingLevel: headingLevel + (group ? 1 : 0),
      opened: this.#opened,
      details: this.#details,
      toggle: this.#toggle,
      actions: this.#actions,
    };
    const list = (some: Found['rows']) =>
      html`<ul class="offers" role="list">
        ${some.map((row) =>
          offerRow(
            {
              offer: row.offer,
              next: times?.nextWords(row.offer, stock, now, reader.locale, timeZone),
              because: row.reasons.length ? (because?.(row, stock, reader, ofFact) ?? '') : '',
            },
            around,
          ),
        )}
      </ul>`;
    if (group !== 'district') return [list(rows)];
    return groupsOf(rows, stock.directory, reader).map(
      ([name, some]) =>
        html`<section class="group">
          <h3 aria-level=${headingLevel}>${name}</h3>
          ${list(some)}
        </section>`,
    );
  }

  #zoneOf(stock: Stock): string {
    if (this.#zone?.stock !== stock) this.#zone = {stock, name: timeZoneFor(this.#host, stock.directory)};
    return this.#zone.name;
  }

  readonly #toggle = (id: string, open: boolean): void => {
    if (open) this.#opened = id;
    else if (this.#opened === id) this.#opened = '';
    else return;
    this.#host.requestUpdate();
    if (this.#stock) void this.prepare(this.#stock);
  };

  /** Has the details of an offer at hand, so that they stand as soon as it is opened. */
  async prepare(stock: Stock): Promise<void> {
    if (this.#details) return;
    try {
      const [{offerDetails, styles}, correction] = await Promise.all([
        import('../offer/offer-details.ts'),
        this.#correctionFor(stock),
      ]);
      adopt(this.#host, styles);
      this.#details = (offer, surroundings, beholder) => offerDetails(offer, {...surroundings, correction}, beholder);
      if (this.#opened) this.#host.requestUpdate();
    } catch (cause) {
      reportPart('the details of offers could not be loaded', cause);
    }
  }

  /** The form for corrections comes with the tap; what leads to it is small, and only there where requests are taken. */
  async #correctionFor({town}: Stock): Promise<Stock['correction']> {
    if (!town.directory.requests) return undefined;
    try {
      const {Correction} = await import('../offer/correction.ts');
      return new Correction(this.#host, town);
    } catch (cause) {
      reportPart('corrections can only be sent by mail', cause);
      return undefined;
    }
  }
}
