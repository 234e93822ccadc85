import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Town} from '../../data/town.ts';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {Clock} from '../../ui/clock.ts';
import {choiceOf, noChoice, without, type Choice} from '../../ui/finding/choice.ts';
import {chosenWords, filters, type FilterContext} from '../../ui/finding/filters.ts';
import {findingStyles} from '../../ui/finding/finding.styles.ts';
import type {Find, Found} from '../../ui/finding/finder.ts';
import {groupsOf} from '../../ui/finding/groups.ts';
import {readStock} from '../../ui/finding/read-stock.ts';
import {searchField} from '../../ui/finding/search-field.ts';
import type {Stock} from '../../ui/finding/stock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import type {Around} from '../../ui/offer/offer-row.ts';
import {offerStyles} from '../../ui/offer/offer.styles.ts';
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
import {Kept} from './kept.ts';

type Results = typeof import('../../ui/finding/results.ts');

interface Finder {
  readonly results: Results;
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
 * @csspart chosen - a choice that can be taken back
 * @csspart offer - one offer
 * @csspart name - the name of an offer
 * @csspart because - why an offer was found
 * @csspart phone - a further number
 * @csspart chip - a fact in a word
 * @csspart details - what is behind a tap on an offer
 * @csspart correction - the link that tells of a mistake
 * @csspart kept - the list of offers that the visitor keeps
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
  static override styles = [tokens, base, button, chip, field, opening, findingStyles, offerStyles];

  static override properties = {
    topic: {},
    district: {},
    audience: {},
    provider: {},
    offers: {},
    group: {},
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

  /** Only these offers, ids separated by blanks. */
  offers = '';

  /** `district`: the list in parts, one for each district. */
  group: '' | 'district' = '';

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
  readonly #kept = new Kept(this);
  readonly #finder = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const presets = ['topic', 'district', 'audience', 'provider', 'offers'];
    if (presets.some((name) => changed.get(name) !== undefined)) void this.#finder.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#finder.state, this.#words, this.#clock.now, (...known) => this.#view(...known));
  }

  #view({stock, find, all, results}: Finder, directory: DirectoryEnvelope): TemplateResult {
    const reader = this.#words.reader(directory);
    const {now} = this.#clock;
    const found = find(this.choice, this.shown, now);
    const {choice, districtLabel} = this;
    const context: FilterContext = {choice, counts: found.counts, all, stock, reader, districtLabel};
    return html`<div class="finder">
      <form
        role="search"
        aria-label=${this.#name(directory, reader)}
        autocomplete="off"
        @input=${this.#choose}
        @change=${this.#choose}
        @submit=${stay}
        @reset=${this.#reset}
      >
        ${searchField(choice.text, this.placeholder)} ${filters(context)}
        <div class="count">
          <p role="status">${this.#count(found.total)}</p>
          ${choice === noChoice ? nothing : this.#resetButton()}
        </div>
        ${this.#chosen(chosenWords(context))}
      </form>
      ${found.rows.length ? this.#rows(found, stock, reader, results) : this.#nothingFound(found, directory, reader)}
      ${found.total > found.rows.length ? this.#moreButton() : nothing} ${this.#kept.view(stock, reader)}
    </div>`;
  }

  #rows({rows}: Found, stock: Stock, reader: Reader, {offerRow, reasonWords}: Results): TemplateResult[] {
    const around: Around = {
      surroundings: stock,
      reader,
      timeZone: timeZoneFor(this, stock.directory),
      now: this.#clock.now,
      headingLevel: this.headingLevel + (this.group ? 1 : 0),
      opened: this.opened,
      toggle: this.#toggle,
      actions: (offer: Offer) => this.#kept.button(offer),
    };
    const list = (some: Found['rows']) =>
      html`<ul class="offers" role="list">
        ${some.map((row) => offerRow({...row, because: reasonWords(row, stock, reader)}, around))}
      </ul>`;
    if (this.group !== 'district') return [list(rows)];
    return groupsOf(rows, stock.directory, reader).map(
      ([name, some]) =>
        html`<section class="group">
          <h3 aria-level=${this.headingLevel}>${name}</h3>
          ${list(some)}
        </section>`,
    );
  }

  /** Two finders on a page are told apart by what they find. */
  #name(directory: DirectoryEnvelope, reader: Reader): string {
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

  #chosen(words: readonly [keyof Choice, string][]): TemplateResult | typeof nothing {
    if (!words.length) return nothing;
    return html`<div class="chosen">
      ${words.map(
        ([name, word]) =>
          html`<button
            class="button"
            part="chosen"
            type="button"
            @click=${() => this.#take(without(this.choice, name))}
          >
            ${word} <span aria-hidden="true">×</span
            ><span class="visually-hidden"
              >${msg('entfernen', {id: 'finder.remove', desc: 'After a chosen filter: take it back'})}</span
            >
          </button>`,
      )}
    </div>`;
  }

  #resetButton(): TemplateResult {
    return html`<button class="button plain" type="reset">
      ${msg('Alles zurücksetzen', {id: 'finder.reset', desc: 'Button: clears search and filters'})}
    </button>`;
  }

  #moreButton(): TemplateResult {
    return html`<button class="button" type="button" @click=${() => (this.shown += page)}>
      ${msg('Weitere Angebote zeigen', {id: 'finder.more', desc: 'Button below the list'})}
    </button>`;
  }

  #nothingFound({near}: Found, {topics = []}: DirectoryEnvelope, reader: Reader): TemplateResult {
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
      ${
        near.length
          ? html`<p>
                ${msg('Nahe Themen:', {id: 'finder.near', desc: 'Before topics that are near to what was typed'})}
              </p>
              <p class="nearest">
                ${near.map(
                  (id) =>
                    html`<button class="button" type="button" @click=${() => this.#take({...noChoice, topic: id})}>
                      ${plain(topics.find((topic) => topic.id === id)?.name, reader)}
                    </button>`,
                )}
              </p>`
          : nothing
      }
      <slot></slot>
    </div>`;
  }

  #take(choice: Choice): void {
    this.choice = choice;
    this.shown = page;
  }

  readonly #toggle = (id: string, open: boolean): void => {
    if (open) this.opened = id;
    else if (this.opened === id) this.opened = '';
  };

  readonly #choose = (event: Event): void => {
    if (event.currentTarget instanceof HTMLFormElement) this.#take(choiceOf(new FormData(event.currentTarget)));
  };

  readonly #reset = (): void => this.#take(noChoice);

  async #read(town: Town): Promise<Finder> {
    const [results, stock] = await Promise.all([import('../../ui/finding/results.ts'), readStock(town)]);
    const find = results.finderOver(stock, this);
    return {results, stock, find, all: results.everything(find, this.#clock.now)};
  }
}

/** Nothing is ever sent. */
function stay(event: Event): void {
  event.preventDefault();
}
