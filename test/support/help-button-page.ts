import {HelpButton} from '../../src/elements/help-button/help-button.ts';
import {mount, put, settled, type Attributes} from './mount.ts';
import {allByRole, byRole, nameOf, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** A page with a help button, as a parent sees it. */
export class HelpButtonPage {
  private constructor(readonly element: HelpButton) {}

  static async open(attributes: Attributes): Promise<HelpButtonPage> {
    return new HelpButtonPage(await mount(HelpButton, attributes));
  }

  /** Without waiting for the data. */
  static async at(attributes: Attributes): Promise<HelpButtonPage> {
    return new HelpButtonPage(await put(HelpButton, attributes));
  }

  get button(): HTMLElement {
    const [button] = allByRole(this.element, 'button');
    if (!button) throw new Error('no button');
    return button;
  }

  get text(): string {
    return shownText(this.element);
  }

  get dialog(): HTMLElement | undefined {
    return allByRole(this.element, 'dialog')[0];
  }

  /** What has the focus within the element. */
  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? document.activeElement;
  }

  /** Taps the button and waits for the dialog. */
  async tap(): Promise<HTMLElement> {
    this.button.click();
    await waitUntil(() => this.dialog?.querySelector('[aria-busy="false"]'), 'the dialog opens, with all its lines');
    return byRole(this.element, 'dialog');
  }

  async closed(): Promise<void> {
    await waitUntil(() => !this.dialog, 'the dialog closes');
  }

  async settled(): Promise<'load' | 'error'> {
    return settled(this.element);
  }

  /** Names of the lines in a part of the dialog, in order: `town` or `national`. */
  lines(): string[] {
    return this.items().map((item) => shownText(byRole(item, 'heading')));
  }

  /** The line with a name. */
  line(name: string): HTMLElement {
    const item = this.items().find((candidate) => shownText(byRole(candidate, 'heading')) === name);
    if (!item) throw new Error(`no line "${name}", there are: ${this.lines().join(', ')}`);
    return item;
  }

  /** Addresses of what can be called, in order. */
  calls(): string[] {
    return allByRole(this.dialog ?? this.element, 'link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => address.startsWith('tel:'));
  }

  /** The dialog's name, as it is read out. */
  dialogName(): string {
    return this.dialog ? nameOf(this.dialog) : '';
  }

  private items(): HTMLElement[] {
    const root = this.dialog;
    return root ? allByRole(root, 'listitem').filter((item) => allByRole(item, 'heading').length === 1) : [];
  }
}
