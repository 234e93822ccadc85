import {msg, str} from '../../i18n/msg.ts';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Town} from '../../data/town.ts';
import {formatNumber} from '../../i18n/format.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {chip} from '../../ui/styles/chip.ts';
import {field} from '../../ui/styles/field.ts';
import {opening} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import {choiceOf, noChoice} from './choice.ts';
import {filters} from './filters.ts';
import type {Find, Found, Stock} from './finder.ts';
import type {Around} from './offer-row.ts';
import {styles} from './offer-finder.styles.ts';
import {readStock} from './read-stock.ts';
import {searchField} from './search-field.ts';

type Results = typeof import('./results.ts');

interface Finder {
  readonly offerRow: Results['offerRow'];
  readonly stock: Stock;
  readonly find: Find;
  /** What is found with nothing chosen. */
  readonly all: Found;
}

/** How many rows are shown at once. */
const page = 20;

/**
 * Finds offers by words as parents say them, and by topic, age, district and way. The search runs in the browser: what is
 * typed is sent to nobody and kept nowhere.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and below a search that finds nothing: a human.
 * @csspart base - the frame around everything
 * @csspart input - the search field
 * @csspart filter - a list to choose from
 * @csspart offer - one offer
 * @csspart name - the name of an offer
 * @csspart phone - a further number
 * @csspart chip - a fact in a word
 * @csspart details - what is behind a tap on an offer
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @csspart stale - says of what day old data is
 * @fires load - the offers are shown
 * @fires error - the offers could not be read; the children stay
 */
export class OfferFinder extends LitElement {
  static override styles = [tokens, base, button, chip, field, opening, styles];

  static override properties = {
    topic: {},
    district: {},
    audience: {},
    provider: {},
    placeholder: {},
    districtLabel: {attribute: 'district-label'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
    choice: {state: true},
    shown: {state: true},
    opened: {state: true},
  };

  /** Only offers of this topic, an id of the directory. */
  topic = '';

  /** Only offers for this district, an id of the directory. */
  district = '';

  /** Only offers for this audience, a code such as `fathers`. */
  audience = '';

  /** Only offers of this organization, an id of the directory. */
  provider = '';

  /** Examples in the empty search field, instead of "Hebamme, Kita, schreit nur …". */
  placeholder = '';

  /** What the directory's districts are called, instead of "Ortsteil". */
  districtLabel = '';

  /** Level of the offers' headings, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  private choice = noChoice;
  private shown = page;
  private opened = '';

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #finder = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const presets = ['topic', 'district', 'audience', 'provider'];
    if (presets.some((name) => changed.get(name) !== undefined)) void this.#finder.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#finder.state, this.#words, this.#clock.now, (...known) => this.#view(...known));
  }

  #view({stock, find, all, offerRow}: Finder, directory: DirectoryEnvelope): TemplateResult {
    const reader = this.#words.reader(directory);
    const found = find(this.choice, this.shown, this.#clock.now);
    const {rows, total} = found;
    const around: Around = {
      stock,
      reader,
      timeZone: timeZoneFor(this, directory),
      now: this.#clock.now,
      headingLevel: this.headingLevel,
      opened: this.opened,
      toggle: (id, open) => {
        if (open) this.opened = id;
        else if (this.opened === id) this.opened = '';
      },
    };
    return html`<div class="finder">
      <form
        role="search"
        aria-label=${this.#name(stock, reader)}
        autocomplete="off"
        @input=${this.#choose}
        @change=${this.#choose}
        @submit=${stay}
        @reset=${this.#reset}
      >
        ${searchField(this.choice.text, this.placeholder)}
        <div class="filters">
          ${filters({
            choice: this.choice,
            counts: found.counts,
            all,
            directory,
            reader,
            districtLabel: this.districtLabel,
          })}
        </div>
        <div class="count">
          <p role="status">${this.#count(total)}</p>
          ${this.choice === noChoice ? nothing : this.#resetButton()}
        </div>
      </form>
      ${
        rows.length
          ? html`<ul class="offers" role="list">
              ${rows.map((row) => offerRow(row, around))}
            </ul>`
          : this.#nothingFound()
      }
      ${total > rows.length ? this.#moreButton() : nothing}
    </div>`;
  }

  /** Two finders on a page are told apart by what they find. */
  #name({directory}: Stock, reader: Reader): string {
    const topic = directory.topics?.find(({id}) => id === this.topic);
    const all = msg('Angebote finden', {id: 'finder.name', desc: 'Name of the search form'});
    return this.getAttribute('aria-label') ?? (topic ? `${all}: ${plain(topic.name, reader)}` : all);
  }

  #count(total: number): string {
    return total === 1
      ? msg('1 Angebot', {id: 'finder.count_one', desc: 'Number of offers found'})
      : msg(str`${formatNumber(total, this.#words.locale)} Angebote`, {
          id: 'finder.count',
          desc: 'Number of offers found',
        });
  }

  #resetButton(): TemplateResult {
    return html`<button class="button plain" type="reset">
      ${msg('Alles zurücksetzen', {id: 'finder.reset', desc: 'Button: clears search and filters'})}
    </button>`;
  }

  #moreButton(): TemplateResult {
    return html`<button class="button" type="button" @click=${this.#showMore}>
      ${msg('Weitere Angebote zeigen', {id: 'finder.more', desc: 'Button below the list'})}
    </button>`;
  }

  #nothingFound(): TemplateResult {
    const none = msg('Zurzeit gibt es hier keine Angebote.', {
      id: 'finder.none',
      desc: 'The list has no offers at all',
    });
    const nothingFits = msg('Dazu wurde nichts gefunden. Ein anderes Wort oder weniger Filter helfen oft weiter.', {
      id: 'finder.empty',
      desc: 'Nothing fits; below it the editor’s own words, a human first of all',
    });
    return html`<div class="empty">
      <p>${this.choice === noChoice ? none : nothingFits}</p>
      <slot></slot>
    </div>`;
  }

  readonly #choose = (event: Event): void => {
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    this.choice = choiceOf(new FormData(event.currentTarget));
    this.shown = page;
  };

  readonly #reset = (): void => {
    this.choice = noChoice;
    this.shown = page;
  };

  readonly #showMore = (): void => {
    this.shown += page;
  };

  async #read(town: Town): Promise<Finder> {
    const [{finderOver, offerRow}, stock] = await Promise.all([import('./results.ts'), readStock(town, this)]);
    const find = finderOver(stock, this);
    return {stock, find, all: find(noChoice, 0, this.#clock.now), offerRow};
  }
}

/** Nothing is ever sent. */
function stay(event: Event): void {
  event.preventDefault();
}
