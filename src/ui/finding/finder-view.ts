import {html, noChange, nothing, type LitElement, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import {chosenChips} from '../views/chosen.ts';
import {choiceOf, isSame, noChoice, without, type Choice} from './choice.ts';
import {chosenWords, filtersView, type FilterContext, type Filters} from './filters.ts';
import {FinderMap} from './finder-map.ts';
import type {Find, Found} from './finder.ts';
import {Rest} from './rest.ts';
import {Rows} from './rows.ts';
import {searchField} from './search-field.ts';
import type {Stock} from './stock.ts';
import {isOnlyText, typedInto} from './typed.ts';

/** How many rows are shown at once. */
const page = 20;

/** What a finder works with once its data is there. */
export interface Finder {
  readonly stock: Stock;
  readonly find: Find;
  /** What is found with nothing chosen. */
  readonly all: Found;
}

/** The element that a finder stands in. */
export interface FinderHost extends LitElement {
  readonly placeholder: string;
  readonly districtLabel: string;
  readonly headingLevel: number;
  readonly group?: string;
  readonly now?: Date | undefined;
}

/** What finders do differently. */
export interface FinderLook {
  readonly filters: (context: FilterContext) => Filters;
  /** The search form's name, where the page gives none. */
  readonly name: (directory: DirectoryEnvelope, reader: Reader) => string;
  /** "6 Angebote" */
  readonly count: (total: number) => string;
  /** The one that led to the town, on a county's page. */
  readonly postcode: () => string | undefined;
  /** At the foot of an offer's details, and below the list. */
  readonly actions: (offer: Offer) => unknown;
  readonly below: (stock: Stock, reader: Reader) => unknown;
}

/** The form, the list and what is chosen; kept as long as the element stands in the page, and nowhere else. */
export class FinderView {
  readonly #host: FinderHost;
  readonly #look: FinderLook;
  readonly #map: FinderMap;
  readonly #rows: Rows;
  /** Nobody sees what stands in a closed list: its numbers are brought up to date when the typing rests. */
  readonly #rest: Rest;
  #choice = noChoice;
  #shown = page;
  #last: {find: Find; choice: Choice; shown: number; minute: number; found: Found} | undefined;
  #unfolded = false;

  constructor(host: FinderHost, look: FinderLook) {
    this.#host = host;
    this.#look = look;
    this.#map = new FinderMap(host);
    this.#rows = new Rows(host, look.actions);
    this.#rest = new Rest(() => host.requestUpdate());
  }

  /** When all is shown as it should be: the lists to choose from, and what everyday words find. */
  get rest(): Promise<unknown> | undefined {
    return this.#choice.text ? Promise.all([this.#rest.over, this.#last?.find.whole]) : this.#rest.over;
  }

  /** Chooses, as from a map or a list of topics. */
  take(choice: Choice): void {
    this.#choice = choice;
    this.#shown = page;
    this.#rest.end();
    this.#host.requestUpdate();
  }

  view({stock, find, all}: Finder, reader: Reader, now: Date): TemplateResult {
    const found = this.#found(find, now);
    const choice = this.#choice;
    const {districtLabel, placeholder} = this.#host;
    const {directory} = stock;
    const context: FilterContext = {
      choice,
      counts: found.counts,
      all,
      stock,
      reader,
      now,
      districtLabel,
      postcode: this.#look.postcode(),
      unfolded: this.#unfolded,
      unfold: this.#unfold,
    };
    const filters = this.#look.filters(context);
    return html`<div class="finder">
      <form
        role="search"
        aria-label=${this.#host.getAttribute('aria-label') ?? this.#look.name(directory, reader)}
        autocomplete="off"
        @input=${this.#choose}
        @change=${this.#choose}
        @focusin=${this.#touch}
        @pointerdown=${this.#touch}
        @submit=${stay}
        @reset=${() => this.take(noChoice)}
      >
        ${searchField(choice.text, placeholder)} ${this.#rest.isWaiting ? noChange : filtersView(filters, context)}
        <div class="count">
          <p role="status">${this.#look.count(found.total)}</p>
          ${choice === noChoice ? nothing : resetButton()}
        </div>
        ${chosenChips(isOnlyText(choice) ? [] : chosenWords(filters, context), (name) => this.take(without(choice, name)))}
      </form>
      ${this.#map.view({
        stock,
        reader,
        find,
        choice,
        now,
        counted: this.#look.count,
        take: (next) => this.take(next),
      })}
      ${found.rows.length ? this.#rows.view(found, stock, reader, now) : this.#nothingFound(found, directory, reader)}
      ${found.total > found.rows.length ? this.#moreButton() : nothing} ${this.#look.below(stock, reader)}
    </div>`;
  }

  /** What the choice finds; asked anew only when it may be something else. */
  #found(find: Find, now: Date): Found {
    const [choice, shown, minute] = [this.#choice, this.#shown, Math.floor(now.getTime() / 60_000)];
    const last = this.#last;
    if (last && last.find === find && last.choice === choice && last.shown === shown && last.minute === minute)
      return last.found;
    const found = find(choice, shown, now);
    if (last?.find !== find) void find.whole.then(() => this.#renew(find)).then(() => this.#rows.prepare());
    this.#last = {find, choice, shown, minute, found};
    return found;
  }

  /** Asks again for words that were sought before everyday words were known. */
  #renew(find: Find): void {
    if (this.#last?.find !== find || !this.#choice.text) return;
    this.#last = {...this.#last, minute: NaN};
    this.#host.requestUpdate();
  }

  #moreButton(): TemplateResult {
    const more = () => {
      this.#shown += page;
      this.#host.requestUpdate();
    };
    return html`<button class="button" type="button" @click=${more}>
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
      <p>${this.#choice === noChoice ? none : nothingFits}</p>
      ${near.length ? this.#nearTopics(near, topics, reader) : nothing}
      <slot></slot>
    </div>`;
  }

  #nearTopics(
    near: readonly string[],
    topics: NonNullable<DirectoryEnvelope['topics']>,
    reader: Reader,
  ): TemplateResult {
    return html`<p>
        ${msg('Nahe Themen:', {id: 'finder.near', desc: 'Before topics that are near to what was typed'})}
      </p>
      <p class="nearest">
        ${near.map(
          (id) =>
            html`<button class="button" type="button" @click=${() => this.take({...noChoice, topic: id})}>
              ${plain(topics.find((topic) => topic.id === id)?.name, reader)}
            </button>`,
        )}
      </p>`;
  }

  readonly #unfold = (open: boolean): void => {
    if (open === this.#unfolded) return;
    this.#unfolded = open;
    this.#host.requestUpdate();
  };

  readonly #touch = ({target}: Event): void => {
    if (target instanceof HTMLSelectElement || target instanceof HTMLOptionElement) this.#rest.end();
  };

  readonly #choose = ({currentTarget: form, target}: Event): void => {
    if (!(form instanceof HTMLFormElement)) return;
    const typed = typedInto(target, this.#choice);
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    const choice = typed ?? choiceOf(new FormData(form), this.#choice, isField ? target.name : '');
    // A box tells of one tap twice, as input and as change.
    if (isSame(choice, this.#choice)) return;
    this.take(choice);
    if (typed) this.#rest.begin();
  };
}

/** Nothing is ever sent. */
function stay(event: Event): void {
  event.preventDefault();
}

function resetButton(): TemplateResult {
  return html`<button class="button plain" type="reset">
    ${msg('Alles zurücksetzen', {id: 'finder.reset', desc: 'Button: clears search and filters'})}
  </button>`;
}
