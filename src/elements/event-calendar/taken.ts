import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Event as TownEvent} from '../../contract/event.ts';
import {msg} from '../../i18n/msg.ts';
import {dateWords} from '../../i18n/words/date.ts';
import {isDiscreet} from '../../ui/discreet.ts';
import {download} from '../../ui/download.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import {plain} from '../../ui/reader.ts';
import {reportPart} from '../../ui/report-part.ts';
import {keptHeading, keptNote, TakeAlong} from '../../ui/take-along.ts';
import {keyOf, type Entry} from './entries.ts';
import {entriesOf} from './kept-entries.ts';
import type {Stock} from './stock.ts';

/**
 * The dates that a visitor takes along: as a calendar file, as a print, as a link or QR code. Those that are kept are in memory
 * while the page is open, and nowhere else; a link carries them in its fragment, which no browser sends.
 */
export class Taken {
  readonly #host: LitElement;
  readonly #along: TakeAlong;

  constructor(host: LitElement) {
    this.#host = host;
    this.#along = new TakeAlong(host, 'termine');
  }

  has(entry: Entry): boolean {
    return this.#along.has(keyOf(entry));
  }

  /** Keeps a date, or lets it go. */
  toggle(entry: Entry): void {
    this.#along.toggle(keyOf(entry));
  }

  /** The dates that are kept, with what can be done with them; nothing while there are none. */
  view(stock: Stock, beholder: Beholder): TemplateResult | typeof nothing {
    const kept = entriesOf(this.#along.keys, stock, beholder.timeZone);
    if (!kept.length) return nothing;
    const {reader, timeZone} = beholder;
    return html`<section class="kept" part="kept" aria-labelledby="kept">
      ${keptHeading()}
      <ul>
        ${kept.map(
          ({event, date}) =>
            html`<li>
              <time datetime=${date.start}>${dateWords(date, reader.locale, timeZone)}</time>:
              ${plain(event.name, reader)}
            </li>`,
        )}
      </ul>
      ${keptNote()}
      <p class="actions">
        <button class="button primary" type="button" @click=${() => this.save(kept, stock, beholder)}>
          ${msg('Gemerkte in den Kalender', {id: 'calendar.save_kept', desc: 'Button: one calendar file of all kept dates'})}
        </button>
        ${this.#along.buttons()}
        <button class="button" type="button" @click=${() => this.#printKept(kept, stock, beholder)}>
          ${msg('Gemerkte drucken', {id: 'calendar.print_kept', desc: 'Button: prints the dates that are kept'})}
        </button>
        ${this.#along.clearButton()}
      </p>
      ${this.#along.code}
    </section>`;
  }

  /** Hands dates to the visitor as a calendar file. */
  async save(entries: readonly Entry[], stock: Stock, beholder: Beholder): Promise<void> {
    await this.#tried('the calendar file could not be made', async () => {
      const {datesFile} = await import('./calendar-file.ts');
      const [first, second] = entries;
      this.#hand(first && !second ? plain(first.event.name, beholder.reader) : '', datesFile(entries, stock, beholder));
    });
  }

  /** Hands all dates of an event to the visitor, as a rule. */
  async saveSeries(event: TownEvent, stock: Stock, beholder: Beholder): Promise<void> {
    await this.#tried('the calendar file could not be made', async () => {
      const {seriesFile} = await import('./calendar-file.ts');
      this.#hand(plain(event.name, beholder.reader), seriesFile(event, stock, beholder));
    });
  }

  async print(entries: readonly Entry[], stock: Stock, beholder: Beholder): Promise<void> {
    await this.#tried('the dates could not be printed', async () => {
      const {printDates} = await import('./print-dates.ts');
      printDates(entries, stock, beholder);
    });
  }

  async #printKept(entries: readonly Entry[], stock: Stock, beholder: Beholder): Promise<void> {
    await this.#tried('the dates could not be printed', async () => {
      const [{printDates}, {linkCode}] = await Promise.all([
        import('./print-dates.ts'),
        import('../../ui/link-code.ts'),
      ]);
      printDates(entries, stock, beholder, linkCode(this.#along.link));
    });
  }

  /** The name of the file says what it is about, unless the page is to be discreet. */
  #hand(name: string, text: string): void {
    const word = isDiscreet(this.#host) ? '' : name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    download(`${word.slice(0, 60) || 'termin'}.ics`, 'text/calendar', text);
  }

  async #tried(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (cause) {
      reportPart(what, cause);
    }
  }
}
