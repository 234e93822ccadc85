import type {LitElement} from 'lit';
import {allByRole, byRole, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** A page with a finder, as a parent uses it. */
export class FinderPage<E extends LitElement> {
  constructor(readonly element: E) {}

  /** Waits until the search and the lists have come, which they do after the rows. */
  async whole(): Promise<this> {
    await waitUntil(() => !this.element.shadowRoot?.querySelector('[aria-busy=true]'), 'search and lists are there');
    await this.element.updateComplete;
    return this;
  }

  get text(): string {
    return shownText(this.element);
  }

  get field(): HTMLInputElement {
    const field = byRole(this.element, 'searchbox');
    if (field instanceof HTMLInputElement) return field;
    throw new Error('the search box is no input');
  }

  /** "6 Angebote". */
  get count(): string {
    return shownText(byRole(byRole(this.element, 'search'), 'status'));
  }

  /** What the form for the postcode says of it; empty where nobody asks for one. */
  get place(): string {
    const [form] = allByRole(this.element, 'form', 'Ort wählen');
    return form ? shownText(byRole(form, 'status')) : '';
  }

  /** Types a postcode into the field of a county's page and sends it off by Enter. */
  async goTo(postcode: string): Promise<void> {
    const field = byRole(this.element, 'textbox', 'Postleitzahl');
    if (!(field instanceof HTMLInputElement)) throw new Error('the postcode is no input');
    field.value = postcode;
    field.form?.requestSubmit();
    await this.element.updateComplete;
  }

  /** Names of the offers in the list, in order. */
  offers(): string[] {
    return this.rows().map((row) => shownText(byRole(row, 'heading')));
  }

  /** One offer with all that stands in its row. */
  row(name: string): HTMLElement {
    const row = this.rows().find((candidate) => shownText(byRole(candidate, 'heading')) === name);
    if (!row) throw new Error(`no offer "${name}", there are: ${this.offers().join(', ')}`);
    return row;
  }

  /** What one taps to see the details of an offer. */
  opener(name: string): HTMLElement {
    return byRole(this.row(name), 'disclosure');
  }

  list(label: string | RegExp): HTMLSelectElement {
    const list = byRole(this.element, 'combobox', label);
    if (list instanceof HTMLSelectElement) return list;
    throw new Error(`"${String(label)}" is no list`);
  }

  /** What one can choose in a list, `Beratung (2)`. */
  choices(label: string): string[] {
    return [...this.list(label).options].map(({text}) => text.replace(/\s+/g, ' ').trim());
  }

  async search(words: string): Promise<void> {
    this.field.value = words;
    this.field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  /** Chooses by the word before the number; the empty word is "alle". */
  async choose(label: string, word: string): Promise<void> {
    const list = this.list(label);
    const option = [...list.options].find(({text}) => text.trim().replace(/\s*\(\d+\)$/, '') === (word || 'alle'));
    if (!option) throw new Error(`"${label}" has no "${word}", but: ${this.choices(label).join(', ')}`);
    if (option.disabled) throw new Error(`"${word}" cannot be chosen`);
    list.value = option.value;
    list.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** Taps a box, unfolding the rarer filters that it stands among. */
  async tick(words: string): Promise<void> {
    const details = byRole(this.element, 'disclosure', 'Weitere Filter').closest('details');
    if (!details?.open) byRole(this.element, 'disclosure', 'Weitere Filter').click();
    await this.element.updateComplete;
    const label = [...(this.element.shadowRoot?.querySelectorAll('label') ?? [])].find(
      (candidate) => shownText(candidate) === words,
    );
    if (!label) throw new Error(`no tick "${words}"`);
    label.click();
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  /** Waits until words can be read. */
  shows(words: string): Promise<void> {
    return waitUntil(() => this.text.includes(words), `shows "${words}"`);
  }

  /** Waits until words can be read no more. */
  hides(words: string): Promise<void> {
    return waitUntil(() => !this.text.includes(words), `hides "${words}"`);
  }

  /** What has the focus within the element. */
  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  /** Is there a button? */
  offersButton(name: string): boolean {
    return allByRole(this.element, 'button', name).length > 0;
  }

  private rows(): HTMLElement[] {
    return allByRole(this.element, 'listitem').filter(
      (item) => allByRole(item, 'disclosure').length > 0 && allByRole(item, 'heading').length > 0,
    );
  }
}
