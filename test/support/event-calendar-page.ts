import {nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {EventCalendar} from '../../src/elements/event-calendar/event-calendar.ts';
import {mount, put, type Attributes} from './mount.ts';
import {allByRole, byRole, nameOf, shown, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** A day of the grid as it is read, before the names of its dates. */
const readAs = (cell: HTMLElement): string => shownText(cell.querySelector('.visually-hidden') ?? cell);

/** A page with an event calendar, as a parent reads it. */
export class EventCalendarPage {
  private constructor(readonly element: EventCalendar) {}

  static async open(attributes: Attributes): Promise<EventCalendarPage> {
    return new EventCalendarPage(await mount(EventCalendar, attributes));
  }

  static async at(attributes: Attributes): Promise<EventCalendarPage> {
    return new EventCalendarPage(await put(EventCalendar, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  /** Every date as it is read, `Mittwoch, 2. Dezember 2026: Familienfrühstück`. */
  dates(): string[] {
    return this.entries().map((entry) => shownText(byRole(entry, 'heading')));
  }

  /** The whole of the date whose heading has these words. */
  entry(words: string): HTMLElement {
    const entry = this.entries().find((candidate) => shownText(byRole(candidate, 'heading')).includes(words));
    if (!entry) throw new Error(`no date "${words}", there are: ${this.dates().join(' | ')}`);
    return entry;
  }

  /** Months that stand over the dates. */
  months(): string[] {
    return allByRole(this.element, 'heading')
      .map(shownText)
      .filter((words) => /^\S+ \d{4}$/.test(words));
  }

  /** What unfolds the dates that are over. */
  get past(): HTMLElement | undefined {
    return allByRole(this.element, 'disclosure', /^Vergangene Termine/)[0];
  }

  /** Unfolds, and waits until what is in it stands there. */
  async unfold(summary: HTMLElement): Promise<void> {
    const details = summary.closest('details');
    const before = details ? shownText(details) : '';
    summary.click();
    await waitUntil(() => details && shownText(details) !== before, `"${before}" unfolds`);
  }

  /** Unfolds the details of a date. */
  async open(words: string): Promise<HTMLElement> {
    await this.unfold(byRole(this.entry(words), 'disclosure', 'Mehr dazu'));
    await waitUntil(() => allByRole(this.entry(words), 'button', /Kalender/).length, 'the details are there');
    return this.entry(words);
  }

  async press(name: string): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  /** Unfolds search and filters. */
  async openFilters(): Promise<void> {
    byRole(this.element, 'disclosure', 'Suchen und filtern').click();
    await waitUntil(() => allByRole(this.element, 'searchbox').length, 'the search field is there');
  }

  async search(words: string): Promise<void> {
    const box = byRole(this.element, 'searchbox');
    if (!(box instanceof HTMLInputElement)) throw new Error('the search box is no input');
    box.value = words;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** What one can choose in a list, `Frühstück (2)`. */
  choices(label: string): string[] {
    return [...this.list(label).options].map(({text}) => text.replace(/\s+/g, ' ').trim());
  }

  /** Chooses by the word before the number; the empty word is "alle". */
  async choose(label: string, word: string): Promise<void> {
    const list = this.list(label);
    const option = [...list.options].find(({text}) => text.trim().replace(/\s*\(\d+\)$/, '') === (word || 'alle'));
    if (!option || option.disabled)
      throw new Error(`"${label}" has no "${word}", but: ${this.choices(label).join(', ')}`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** The names of the lists to choose from. */
  lists(): string[] {
    return allByRole(this.element, 'combobox').map(nameOf);
  }

  /** "12 Termine" */
  get count(): string {
    return shownText(byRole(this.element, 'status'));
  }

  /** Shows the month, the week or the day, and waits for its file. */
  async show(view: 'Monat' | 'Woche' | 'Tag'): Promise<void> {
    await this.press(view);
    await this.gridThere();
  }

  gridThere(): Promise<void> {
    return waitUntil(() => this.element.shadowRoot?.querySelector('.pager'), 'the grid is there');
  }

  /** The days of the grid as they are read, `Mittwoch, 2. Dezember 2026, 1 Termin`. */
  cells(): string[] {
    return this.days().map(readAs);
  }

  /** A day of the grid. */
  cell(words: string): HTMLElement {
    const cell = this.days().find((candidate) => readAs(candidate).startsWith(words));
    if (!cell) throw new Error(`no day "${words}", there are: ${this.cells().join(' | ')}`);
    return cell;
  }

  /** What has the focus, as it is read. */
  get focused(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused instanceof HTMLElement ? nameOf(focused) : '';
  }

  /** Presses a key where the focus is, and waits until the grid has followed. */
  async key(press: string): Promise<string> {
    const [key = press, shift] = press.split('+').reverse();
    if (shift) await sendKeys({down: shift});
    await sendKeys({press: key});
    if (shift) await sendKeys({up: shift});
    await this.element.updateComplete;
    await nextFrame();
    return this.focused;
  }

  /** "Dezember 2026" over the grid. */
  get range(): string {
    return shownText(this.element.shadowRoot?.querySelector('.pager h3') ?? this.element);
  }

  /** Jumps to a day `2027-03-14`; the field for it comes with the first tap. */
  async jump(day: string): Promise<void> {
    const field = () => this.element.shadowRoot?.querySelector<HTMLInputElement>('input[type="date"]');
    if (!field()) await this.press('Zum Tag');
    const input = field();
    if (!input) throw new Error('no field for a date');
    input.value = day;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** The instants that stand in the page, in order. */
  instants(): string[] {
    return this.entries().flatMap((entry) => entry.querySelector('time')?.dateTime ?? []);
  }

  /** Waits until words can be read. */
  shows(words: string): Promise<void> {
    return waitUntil(() => this.text.includes(words), `shows "${words}"`);
  }

  /** Waits until words can be read no more. */
  hides(words: string): Promise<void> {
    return waitUntil(() => !this.text.includes(words), `hides "${words}"`);
  }

  private days(): HTMLElement[] {
    return [...shown(this.element)].filter(
      (node): node is HTMLElement => node instanceof HTMLElement && node.matches('[role="gridcell"]'),
    );
  }

  private list(label: string): HTMLSelectElement {
    const list = byRole(this.element, 'combobox', label);
    if (list instanceof HTMLSelectElement) return list;
    throw new Error(`"${label}" is no list`);
  }

  private entries(): HTMLElement[] {
    return allByRole(this.element, 'listitem').filter((item) => item.matches('.entry') && item.querySelector('time'));
  }
}
