import {PartnerList} from '../../src/elements/partner-list/partner-list.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, nameOf, shownText} from './shown.ts';

/** A page with a list of partners, as a visitor uses it. */
export class PartnerListPage {
  private constructor(readonly element: PartnerList) {}

  static async open(attributes: Attributes): Promise<PartnerListPage> {
    return new PartnerListPage(await mount(PartnerList, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  /** "17 Partner" */
  get count(): string {
    return shownText(byRole(this.element, 'status'));
  }

  /** Headings of sectors and partners, in order: "Kirche 1 Partner", "Kirchengemeinde". */
  headings(): string[] {
    return allByRole(this.element, 'heading').map(shownText);
  }

  /** The names of the partners, in order. */
  partners(): string[] {
    return this.#rows().map((row) => shownText(byRole(row, 'heading')));
  }

  /** One partner with all that stands in its row. */
  row(name: string): HTMLElement {
    const row = this.#rows().find((candidate) => shownText(byRole(candidate, 'heading')) === name);
    if (!row) throw new Error(`no partner "${name}", there are: ${this.partners().join(', ')}`);
    return row;
  }

  /** Where the links of a piece of the page lead, in order. */
  links(within: HTMLElement = this.element): string[] {
    return allByRole(within, 'link').map((link) => link.getAttribute('href') ?? '');
  }

  /** Types as a visitor does: the list follows each letter. */
  async type(text: string): Promise<void> {
    const field = byRole(this.element, 'searchbox');
    if (!(field instanceof HTMLInputElement)) throw new Error('the search box is no input');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  async press(name: string | RegExp): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  /** Opens the table of topics and districts. */
  async openOverview(): Promise<void> {
    const opener = byRole(this.element, 'disclosure', 'Wer arbeitet wo?');
    const {parentElement: details} = opener;
    const toggled = new Promise((resolve) => details?.addEventListener('toggle', resolve, {once: true}));
    opener.click();
    await toggled;
    await this.element.updateComplete;
  }

  /** The table as it is read: one line a row, "Beratung | 1 | – keine Partner". */
  table(): string[] {
    return allByRole(this.element, 'tr').map((row) =>
      allByRole(row, 'th, td')
        .map((cell) => allByRole(cell, 'button').map(nameOf)[0] ?? cell.textContent.trim())
        .join(' | '),
    );
  }

  #rows(): HTMLElement[] {
    return allByRole(this.element, 'listitem').filter((item) => allByRole(item, 'heading').length > 0);
  }
}
