import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import type {Reader} from '../reader.ts';
import type {Stock} from './stock.ts';
import {isSame, noChoice, type Choice} from './choice.ts';
import {emptyView, noOffers, nothingFits, withoutSearch} from './empty.ts';
import type {ListName} from './filter-outline.ts';
import {FinderFilters} from './finder-filters.ts';
import {FinderMap} from './finder-map.ts';
import {firstRows} from './first-rows.ts';
import type {Answer, Find, Found} from './found.ts';
import {topicLabel} from './list-names.ts';
import {Parts, type Finder, type Panel} from './parts.ts';
import {Rest} from './rest.ts';
import {Rows} from './rows.ts';
import {searchField} from './search-field.ts';
import {isOnlyTopic, typedInto} from './typed.ts';

/** How many rows are shown at once. */
const page = 20;

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
  readonly lists: (districts: string) => readonly ListName[];
  readonly panel: () => Promise<Panel>;
  /** The search form's name, where the page gives none. */
  readonly name: (directory: DirectoryEnvelope, reader: Reader) => string;
  /** "6 Angebote" */
  readonly count: (total: number) => string;
  /** The one that led to the town, on a county's page. */
  readonly postcode: () => string | undefined;
  readonly now: () => Date;
}

/** The form, the list and what is chosen; kept as long as the element stands in the page, and nowhere else. */
export class FinderView {
  readonly #host: FinderHost;
  readonly #look: FinderLook;
  readonly #parts: Parts;
  readonly #filters: FinderFilters;
  readonly #map: FinderMap;
  readonly #rows: Rows;
  /** Nobody sees what stands in a closed list: its numbers are brought up to date when the typing rests. */
  readonly #rest: Rest;
  #choice = noChoice;
  #shown = page;
  #first: {finder: Finder; topic: string; shown: number; found: Found} | undefined;
  #last: {find: Find; choice: Choice; shown: number; minute: number; found: Answer} | undefined;

  constructor(host: FinderHost, look: FinderLook) {
    this.#host = host;
    this.#look = look;
    this.#parts = new Parts(host, look.panel, look.now);
    this.#filters = new FinderFilters(host, look, this.#parts, (next) => this.take(next));
    this.#map = new FinderMap(host);
    this.#rows = new Rows(host, (offer) => this.#parts.kept?.button(offer) ?? nothing);
    this.#rest = new Rest(() => host.requestUpdate());
  }

  /** When all is shown as it should be: what was asked before the search was there, the lists, what everyday words find. */
  get rest(): Promise<unknown> | undefined {
    if (this.#choice === noChoice) return this.#rest.over;
    return Promise.all([
      this.#rest.over,
      this.#parts.over?.then(() => (this.#choice.text ? this.#parts.find?.whole : undefined)),
    ]);
  }

  /** Chooses, as from a map or a list of topics. */
  take(choice: Choice): void {
    this.#choice = choice;
    this.#shown = page;
    this.#rest.end();
    if (choice !== noChoice) this.#parts.touch();
    this.#host.requestUpdate();
  }

  view(finder: Finder, reader: Reader, now: Date): TemplateResult {
    this.#parts.follow(finder);
    const {find} = this.#parts;
    const {stock} = finder;
    const {directory} = stock;
    const choice = this.#choice;
    const answer = find && this.#answer(find, stock, now);
    const found = answer ?? this.#firstOf(finder);
    const isAnswered = answer ? this.#last?.choice === choice : isOnlyTopic(choice);
    const filters = this.#filters.view({finder, find, answer, choice, reader, now, isResting: !this.#rest.isWaiting});
    return html`<div class="finder">
      <form
        role="search"
        aria-label=${this.#host.getAttribute('aria-label') ?? this.#look.name(directory, reader)}
        autocomplete="off"
        @input=${this.#choose}
        @change=${this.#choose}
        @focusin=${this.#touch}
        @pointerenter=${this.#touch}
        @pointerdown=${this.#touch}
        @submit=${stay}
        @reset=${() => this.take(noChoice)}
      >
        ${searchField(choice.text, this.#host.placeholder)}
        ${this.#parts.danger.value?.dangerNote(choice.text) ?? nothing} ${filters.lists}
        <div class="count">
          <p role="status">${this.#status(found, stock, isAnswered)}</p>
          ${choice === noChoice ? nothing : resetButton()}
        </div>
        ${filters.chips}
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
      ${this.#parts.isWithoutSearch ? this.#withoutSearch(finder, isAnswered, reader) : nothing}
      ${
        found.rows.length || this.#parts.isWithoutSearch
          ? this.#rows.view(found, stock, reader, now, {
              because: find?.because,
              ofFact: this.#parts.panel.value?.panel.factReason,
              times: this.#parts.times.value,
            })
          : this.#emptyView(choice === noChoice ? noOffers() : nothingFits(), directory, reader, found.near)
      }
      ${found.total > found.rows.length ? this.#moreButton() : nothing}
      ${this.#parts.kept?.view(stock, reader) ?? nothing}
    </div>`;
  }

  /** How much was found, and never a number that is not the whole one. */
  #status({total}: Found, {isPart}: Stock, isAnswered: boolean): string {
    if (!isAnswered)
      return this.#parts.isWithoutSearch
        ? withoutSearch()
        : msg('Die Suche beginnt gleich …', {id: 'finder.soon', desc: 'Typed before the search was there'});
    if (isPart) return msg('Weitere Angebote kommen gleich …', {id: 'finder.coming', desc: 'Only the first are there'});
    return this.#look.count(total);
  }

  /** What the choice finds; asked anew only when it may be something else. */
  #answer(find: Find, stock: Stock, now: Date): Answer | undefined {
    const [choice, shown, minute] = [this.#choice, this.#shown, Math.floor(now.getTime() / 60_000)];
    const last = this.#last;
    if (last && last.find === find && last.choice === choice && last.shown === shown && last.minute === minute)
      return last.found;
    // What is open is known by a file that may still be on its way.
    if (choice.openNow && !this.#parts.times.value) return last?.found;
    const found = find(choice, shown, now);
    if (last?.find !== find) void find.whole.then(() => this.#renew(find)).then(() => this.#rows.prepare(stock));
    this.#last = {find, choice, shown, minute, found};
    return found;
  }

  /** The first offers, before there is a search, and where none can be had; what was found before, while that is looked for anew. */
  #firstOf(finder: Finder): Found {
    if (this.#last && !isOnlyTopic(this.#choice)) return this.#last.found;
    const {topic} = isOnlyTopic(this.#choice) ? this.#choice : noChoice;
    const [shown, first] = [this.#shown, this.#first];
    if (first?.finder === finder && first.topic === topic && first.shown === shown) return first.found;
    const found = firstRows(finder.offers, topic, shown);
    this.#first = {finder, topic, shown, found};
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

  #emptyView(
    sentence: string,
    {topics = []}: DirectoryEnvelope,
    reader: Reader,
    near: readonly string[],
  ): TemplateResult {
    const some = near.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
    return emptyView(sentence, some, reader, this.#takeTopic);
  }

  /** Above the rows: what is wrong, where it does not stand in the place of the number, topics to go on with, and a human. */
  #withoutSearch({stock, offers}: Finder, isAnswered: boolean, reader: Reader): TemplateResult {
    const {topics = []} = stock.directory;
    const some = topics.filter(({id}) => offers.some((offer) => offer.topics?.includes(id)));
    return emptyView(isAnswered ? withoutSearch() : '', some, reader, this.#takeTopic, topicLabel());
  }

  readonly #takeTopic = (topic: string): void => this.take({...noChoice, topic});

  readonly #touch = ({target}: Event): void => {
    this.#parts.touch();
    if (target instanceof HTMLSelectElement || target instanceof HTMLOptionElement) this.#rest.end();
  };

  readonly #choose = ({currentTarget: form, target}: Event): void => {
    if (!(form instanceof HTMLFormElement)) return;
    const typed = typedInto(target, this.#choice);
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    const {value} = this.#parts.panel;
    const choice = typed ?? value?.panel.choiceOf(new FormData(form), this.#choice, isField ? target.name : '');
    // A box tells of one tap twice, as input and as change.
    if (!choice || isSame(choice, this.#choice)) return;
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
