import {WelcomeVisit} from '../../src/elements/welcome-visit/welcome-visit.ts';
import {mount, type Attributes} from './mount.ts';
import {allByRole, byRole, shown, shownText} from './shown.ts';
import {waitUntil} from './wait-until.ts';

/** A page with a welcome visit, as a family sees it. */
export class WelcomeVisitPage {
  private constructor(readonly element: WelcomeVisit) {}

  static async open(attributes: Attributes): Promise<WelcomeVisitPage> {
    const page = new WelcomeVisitPage(await mount(WelcomeVisit, attributes));
    await waitUntil(() => page.text !== '', 'something is shown');
    return page;
  }

  get text(): string {
    return shownText(this.element);
  }

  headings(): string[] {
    return allByRole(this.element, 'heading').map(shownText);
  }

  /** What stands for the choices of a question: the words beside its radio buttons. */
  choices(question: string): string[] {
    return this.#radios(question).map((radio) => shownText(radio.labels?.[0] ?? radio));
  }

  chosen(question: string): string | undefined {
    const radio = this.#radios(question).find(({checked}) => checked);
    return radio && shownText(radio.labels?.[0] ?? radio);
  }

  async choose(question: string, answer: string): Promise<void> {
    const radio = this.#radios(question).find(({labels}) => shownText(labels?.[0] ?? document).includes(answer));
    if (!radio) throw new Error(`no answer "${answer}", there are: ${this.choices(question).join(' | ')}`);
    radio.click();
    await this.element.updateComplete;
  }

  has(label: string): boolean {
    return this.#inputs().some(({labels}) => shownText(labels?.[0] ?? document).startsWith(label));
  }

  async write(label: string, value: string): Promise<void> {
    const input = this.#inputs().find(({labels}) => shownText(labels?.[0] ?? document).startsWith(label));
    if (!input) throw new Error(`no field "${label}"`);
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  valueOf(label: string): string | undefined {
    return this.#inputs().find(({labels}) => shownText(labels?.[0] ?? document).startsWith(label))?.value;
  }

  /** What is said below a field. */
  said(): string {
    return allByRole(this.element, 'status').map(shownText).filter(Boolean).join(' ');
  }

  async tap(name: string | RegExp): Promise<void> {
    byRole(this.element, 'button', name).click();
    await this.element.updateComplete;
  }

  async send(): Promise<void> {
    await this.tap('Absenden');
  }

  async shows(words: string | RegExp): Promise<void> {
    await waitUntil(
      () => (typeof words === 'string' ? this.text.includes(words) : words.test(this.text)),
      `"${words}" is shown`,
    );
  }

  #inputs(): HTMLInputElement[] {
    return [...shown(this.element)].filter(
      (node): node is HTMLInputElement => node instanceof HTMLInputElement && node.type !== 'radio',
    );
  }

  #radios(question: string): HTMLInputElement[] {
    const group = [...shown(this.element)].find(
      (node) => node instanceof HTMLFieldSetElement && shownText(node.querySelector('legend') ?? node) === question,
    );
    return group instanceof HTMLFieldSetElement
      ? [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
      : [];
  }
}
