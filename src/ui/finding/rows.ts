import {html, noChange, type TemplateResult} from 'lit';
import {offerRow, type Around} from '../offer/offer-row.ts';
import type {Reader} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {timeZoneFor} from '../time-zone.ts';
import type {FinderHost, FinderLook} from './finder-view.ts';
import type {Found} from './finder.ts';
import {groupsOf} from './groups.ts';
import {reasonWords} from './reasons.ts';
import type {Stock} from './stock.ts';

/** The list of what was found, and which offer of it is open. */
export class Rows {
  readonly #host: FinderHost;
  readonly #actions: FinderLook['actions'];
  #opened = '';
  #details: Around['details'];
  /** The zone in which dates are shown: it may stand in the page's block, which is long where it holds all offers. */
  #zone: {readonly stock: Stock; readonly name: string} | undefined;
  /** What the list was made of last. */
  #made: readonly unknown[] = [];

  constructor(host: FinderHost, actions: FinderLook['actions']) {
    this.#host = host;
    this.#actions = actions;
  }

  /** The list; no change when it would be made of the same and nothing in it can have changed by itself. */
  view(found: Found, stock: Stock, reader: Reader, now: Date): TemplateResult[] | typeof noChange {
    const {group, headingLevel} = this.#host;
    const made = [found, group, headingLevel, this.#opened, reader.source, ...reader.locales];
    const before = this.#made;
    this.#made = made;
    if (!this.#opened && made.length === before.length && made.every((each, n) => each === before[n])) return noChange;
    return this.#list(found, stock, reader, now);
  }

  #list({rows}: Found, stock: Stock, reader: Reader, now: Date): TemplateResult[] {
    const {group, headingLevel} = this.#host;
    const around: Around = {
      surroundings: stock,
      reader,
      timeZone: this.#zoneOf(stock),
      now,
      headingLevel: headingLevel + (group ? 1 : 0),
      opened: this.#opened,
      details: this.#details,
      toggle: this.#toggle,
      actions: this.#actions,
    };
    const list = (some: Found['rows']) =>
      html`<ul class="offers" role="list">
        ${some.map((row) => offerRow({...row, because: reasonWords(row, stock, reader)}, around))}
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
    void this.prepare();
  };

  /** Has the details of an offer at hand, so that they stand as soon as it is opened. */
  async prepare(): Promise<void> {
    if (this.#details) return;
    try {
      this.#details = (await import('../offer/offer-details.ts')).offerDetails;
      if (this.#opened) this.#host.requestUpdate();
    } catch (cause) {
      reportPart('the details of offers could not be loaded', cause);
    }
  }
}
