import {AppointmentRequest} from '../../src/elements/appointment-request/appointment-request.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, nameOf, shown, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** A form for asking an office, as a family fills it in; in an element of its own, or in another's. */
export class AskingPage<E extends HTMLElement = AppointmentRequest> {
  constructor(readonly element: E) {}

  static async open(attributes: Attributes): Promise<AskingPage> {
    return new AskingPage(await mount(AppointmentRequest, attributes));
  }

  get text(): string {
    return shownText(this.element);
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? document.activeElement;
  }

  /** The names of what can be chosen in a group, in order. */
  choices(group: string): string[] {
    return this.#radios(group).map((radio) => nameOf(radio));
  }

  /** Waits until something is to be chosen, and chooses it. */
  async choose(name: string | RegExp): Promise<void> {
    const find = () =>
      this.#all(HTMLInputElement).find(
        (input) =>
          input.type === 'radio' && (typeof name === 'string' ? nameOf(input) === name : name.test(nameOf(input))),
      );
    await waitUntil(find, `"${String(name)}" can be chosen`);
    find()?.click();
    await new Promise(requestAnimationFrame);
  }

  async type(label: string, text: string): Promise<void> {
    const input = this.field(label);
    input.value = text;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await new Promise(requestAnimationFrame);
  }

  field(label: string): HTMLInputElement | HTMLTextAreaElement {
    const found = [...this.#all(HTMLInputElement), ...this.#all(HTMLTextAreaElement)].find((input) =>
      [...(input.labels ?? [])].some((words) => shownText(words).startsWith(label)),
    );
    if (!found) throw new Error(`no field "${label}"`);
    return found;
  }

  async press(name: string | RegExp): Promise<void> {
    byRole(this.element, 'button', name).click();
    await new Promise(requestAnimationFrame);
  }

  async reads(words: string | RegExp): Promise<void> {
    await waitUntil(
      () => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text)),
      `"${String(words)}" is read, there is: ${this.text}`,
    );
  }

  /** Where the links lead that call. */
  calls(): string[] {
    return allByRole(this.element, 'link')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((address) => address.startsWith('tel:'));
  }

  #radios(group: string): HTMLInputElement[] {
    return this.#all(HTMLInputElement).filter(({type, name}) => type === 'radio' && name === `ask-${group}`);
  }

  #all<T extends HTMLElement>(kind: new () => T): T[] {
    return [...shown(this.element)].filter((node): node is T => node instanceof kind);
  }
}
