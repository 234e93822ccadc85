import {RequestInbox} from '../../src/elements/request-inbox/request-inbox.ts';
import {type MemoryOffice, keyFile, officeKey, officeToken} from '../../stories/support/memory-office.ts';
import {present} from '../../stories/support/present.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, nameOf, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** The page of an office, as somebody there sees it. */
export class RequestInboxPage {
  private constructor(readonly element: RequestInbox) {}

  /** Before anybody has signed in. */
  static async open(url: string, attributes: Attributes = {}): Promise<RequestInboxPage> {
    return new RequestInboxPage(await mount(RequestInbox, {'data-api': url, now: present, ...attributes}));
  }

  /** With everything decrypted. */
  static async signedIn(office: MemoryOffice, files = [keyFile(officeKey)]): Promise<RequestInboxPage> {
    const page = await RequestInboxPage.open(office.url);
    await page.signIn(officeToken, files);
    await page.opened();
    return page;
  }

  get root(): ShadowRoot {
    const {shadowRoot} = this.element;
    if (!shadowRoot) throw new Error('no shadow root');
    return shadowRoot;
  }

  get text(): string {
    return shownText(this.element);
  }

  /** What has the focus within the element. */
  get focused(): string {
    const {activeElement} = this.root;
    return activeElement instanceof HTMLElement ? nameOf(activeElement) : '';
  }

  /** What the live regions say. */
  get told(): string {
    return [...this.root.querySelectorAll('[role="status"], [role="alert"]')].map(shownText).join(' ').trim();
  }

  /** Types the token, chooses the files, sends the form; waits until it is answered. */
  async signIn(token: string, files: readonly File[]): Promise<void> {
    this.field('Zugang').value = token;
    this.chooseFiles('Datei mit dem privaten Schlüssel', files);
    this.press('Anmelden');
    await waitUntil(() => this.root.querySelector('[role="alert"] p, #inbox'), 'the sign-in is answered');
  }

  /** Until nothing is left to decrypt. */
  async opened(): Promise<void> {
    await waitUntil(() => this.text.includes('von') && !this.text.includes('entschlüsselt'), 'everything is decrypted');
  }

  /** What stands in the rows, in order. */
  rows(): string[] {
    return [...this.root.querySelectorAll('tr[part="request"]')].map(shownText);
  }

  /** Opens the request that a family of this name sent. */
  async unfold(who: string): Promise<HTMLElement> {
    this.opener(who).click();
    await this.element.updateComplete;
    const letter = this.root.querySelector<HTMLElement>('[part="letter"]');
    if (!letter) throw new Error(`nothing opens for ${who}`);
    return letter;
  }

  opener(who: string): HTMLElement {
    const opener = allByRole(this.element, 'button').find(
      (button) => button.hasAttribute('aria-expanded') && shownText(button).includes(who),
    );
    if (!opener) throw new Error(`no request of ${who}: ${this.rows().join(' / ')}`);
    return opener;
  }

  press(name: string | RegExp, within: Node = this.element): void {
    byRole(within, 'button', name).click();
  }

  field(label: string): HTMLInputElement {
    const field = this.labelled(label);
    if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
    return field;
  }

  /** Types into a field or an area, as a person does. */
  async type(label: string, text: string): Promise<void> {
    const field = this.labelled(label);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`no field ${label}`);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.element.updateComplete;
  }

  async choose(label: string, word: string | RegExp): Promise<void> {
    const list = this.labelled(label);
    if (!(list instanceof HTMLSelectElement)) throw new Error(`no list ${label}`);
    const option = [...list.options].find(({text}) => (typeof word === 'string' ? text === word : word.test(text)));
    if (!option) throw new Error(`no ${String(word)} in ${[...list.options].map(({text}) => text).join(', ')}`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await this.element.updateComplete;
  }

  chooseFiles(label: string, files: readonly File[]): void {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const field = this.field(label);
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', {bubbles: true}));
  }

  labelled(label: string): HTMLElement | null {
    const found = [...this.root.querySelectorAll('label')].find((candidate) => shownText(candidate) === label);
    return found ? this.root.getElementById(found.htmlFor) : null;
  }
}
