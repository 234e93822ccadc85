import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import type {Choice} from './choice.ts';
import {dayIn, type Entry} from './entries.ts';
import type {Around} from './entry.ts';
import {agendaList, nothingView, page} from './agenda-list.ts';
import {Part} from './part.ts';
import type {Preset} from './preset.ts';
import {Slices, type Slice} from './slices.ts';
import type {Stock} from './stock.ts';
import {subscribeLink} from './subscribe.ts';
import {viewOf, viewSwitch, type View} from './toolbar.ts';

/** The element that a calendar stands in. */
export interface CalendarHost extends LitElement, Preset {
  readonly days: number;
  readonly view: string;
  readonly headingLevel: number;
}

/** The calendar and what the visitor chose in it; kept as long as the element stands in the page, and nowhere else. */
export class CalendarView {
  readonly #host: CalendarHost;
  readonly #slices = new Slices();
  #stock: Stock;
  #view: View = 'agenda';
  /** Undefined while nothing is chosen. */
  #choice: Choice | undefined;
  /** Ids of the events that the words find; undefined when none are typed. */
  #found: ReadonlySet<string> | undefined;
  #shown = page;
  #shownPast = 0;
  #opened = '';
  #contacts: Stock['contacts'] = new Map();
  /** The day that is looked at in grids, days since 1970; undefined is today. */
  #cursor: number | undefined;
  #jumps = false;
  readonly #grid;
  readonly #form;
  readonly #details;
  readonly #search;
  readonly #taken;

  constructor(host: CalendarHost, stock: Stock) {
    this.#host = host;
    this.#stock = stock;
    this.#grid = new Part(host, 'the calendar’s grid could not be loaded', () => import('./grid-view.ts'));
    this.#form = new Part(host, 'the calendar’s filters could not be loaded', () => import('./filter-form.ts'));
    this.#details = new Part(host, 'the details of dates could not be loaded', () => import('./details.ts'));
    this.#search = new Part(host, 'the search for dates could not be loaded', () => import('./search.ts'));
    this.#taken = new Part(host, 'the list of kept dates could not be loaded', async () => {
      const {Taken} = await import('./taken.ts');
      return new Taken(host);
    });
    if (/[#&]termine=/.test(location.hash)) void this.#taken.ask();
  }

  /** Goes on with newer data. */
  take(stock: Stock): void {
    this.#stock = stock;
    if (this.#choice?.text) this.choose(this.#choice);
    if (this.#opened) void this.#readDetails();
  }

  /** Shows the dates in another way; what was shown before stands until the file of the grid is there. */
  async show(word: string): Promise<void> {
    const view = viewOf(word);
    if (view !== 'agenda') await this.#grid.ask();
    this.#set(() => (this.#view = view));
  }

  view(beholder: Beholder): TemplateResult {
    const {stock, dates} = this.#slice(beholder);
    const {now, timeZone} = beholder;
    const around: Around = {
      ...beholder,
      stock,
      headingLevel: this.#host.headingLevel,
      opened: this.#opened,
      toggle: this.#toggle,
      details: this.#details.value && this.#detailsView,
    };
    if (!stock.events.length) return html`<div class="calendar">${nothingView(false)}</div>`;
    const today = dayIn(timeZone, now.getTime());
    const cursor = this.#cursor ?? today;
    const grid = this.#view === 'agenda' ? undefined : this.#grid.value;
    const view = grid ? this.#view : 'agenda';
    const range = grid?.rangeOf(view, cursor);
    const {days} = this.#host;
    const all = range ? dates.between(...range) : dates.agenda(now, days).coming;
    const chosen = this.#fitting(all);
    // The weeks of a month begin before it and end after it; what is counted and taken along is the month's own.
    const own = (some: readonly Entry[]) => grid?.ownOf(some, view, cursor) ?? some;
    const taken = own(chosen);
    return html`<div class="calendar">
      ${viewSwitch(view, (next) => void this.show(next))}
      ${stock.events.length > 1 ? this.#filters(own(all), taken, around) : nothing}
      ${
        range
          ? grid?.gridView(chosen, {
              ...around,
              view,
              range,
              cursor,
              today,
              move: this.#move,
              jumps: this.#jumps,
              askJump: () => this.#set(() => (this.#jumps = true)),
              host: this.#host,
            })
          : agendaList(chosen, this.#fitting(dates.agenda(now, days).past), {
              ...around,
              today,
              shown: this.#shown,
              more: () => this.#set(() => (this.#shown += page)),
              shownPast: this.#shownPast,
              showPast: (count) => this.#set(() => (this.#shownPast = count)),
              isChosen: this.#choice !== undefined,
            })
      }
      ${this.#taken.value?.view(stock, beholder) ?? nothing}
      ${taken.length ? this.#actions(taken, stock, beholder) : nothing}
    </div>`;
  }

  #filters(all: readonly Entry[], chosen: readonly Entry[], around: Around): unknown {
    const form = this.#form.value;
    const load = ({currentTarget}: Event) => {
      if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) void this.#form.ask();
    };
    const context = {choice: this.#choice, found: this.#found, all, chosen, around, choose: this.choose};
    return html`<details class="choose" part="filters" @toggle=${load}>
        <summary>${msg('Suchen und filtern', {id: 'calendar.filter', desc: 'Unfolds search and filters'})}</summary>
        ${form?.filterForm(context) ?? nothing}
      </details>
      ${form?.chosenView(context) ?? nothing}`;
  }

  #actions(entries: readonly Entry[], stock: Stock, beholder: Beholder): TemplateResult {
    const act = async (name: 'save' | 'print') => (await this.#taken.ask())?.[name](entries, stock, beholder);
    return html`<p class="actions">
      <button class="button" type="button" @click=${() => act('save')}>
        ${msg('Diese Termine in den Kalender', {id: 'calendar.save_all', desc: 'Button: a calendar file of all dates shown'})}
      </button>
      <button class="button" type="button" @click=${() => act('print')}>
        ${msg('Drucken', {id: 'kept.print', desc: 'Button'})}
      </button>
      ${subscribeLink(stock.directory, this.#host)}
    </p>`;
  }

  /** Chooses, and searches when there are words; what was found before stands until then. */
  readonly choose = (choice: Choice | undefined): void => {
    this.#set(() => {
      this.#choice = choice;
      this.#shown = page;
    });
    void this.#find(choice);
  };

  async #find(choice: Choice | undefined): Promise<void> {
    const stock = this.#stock;
    const text = choice?.text.trim() ?? '';
    const search = text ? await this.#search.ask() : undefined;
    const find = await search?.finderOver(stock);
    // What was chosen meanwhile is looked for already.
    if (this.#choice === choice && this.#stock === stock) this.#set(() => (this.#found = find?.(text)));
  }

  #fitting(entries: readonly Entry[]): readonly Entry[] {
    const form = this.#form.value;
    return form && this.#choice ? form.chosenOf(entries, this.#choice, this.#found) : entries;
  }

  #slice({timeZone}: Beholder): Slice {
    return this.#slices.of(this.#stock, this.#host, timeZone);
  }

  readonly #detailsView = (entry: Entry, around: Around): TemplateResult | undefined =>
    this.#details.value?.detailsView(
      entry,
      {...around, stock: {...around.stock, contacts: this.#contacts}},
      this.#taken,
    );

  async #readDetails(): Promise<void> {
    const [contacts] = await Promise.all([this.#stock.readContacts(), this.#details.ask()]);
    this.#set(() => (this.#contacts = contacts));
  }

  readonly #toggle = (key: string, open: boolean): void => {
    if (open) void this.#readDetails();
    this.#set(() => (this.#opened = open ? key : this.#opened === key ? '' : this.#opened));
  };

  readonly #move = (day: number): void => this.#set(() => (this.#cursor = day));

  #set(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}
