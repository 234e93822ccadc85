import type {LitElement, ReactiveController} from 'lit';

/** What can have the focus, and what may have such a thing in its shadow. */
const focusable = 'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]';

/**
 * Gives an element the first Tab of a page, wherever it stands; from its last control the way goes on at the page's
 * beginning. No `tabindex` above 0: those reorder the whole page (WCAG 2.2, failure F44). The page is left as it is, and
 * who has clicked, has the focus somewhere or came by a link to a place in the page goes on from there.
 */
export class FirstTab implements ReactiveController {
  readonly #host: LitElement;
  #isUntouched = true;
  #isBorrowed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#key, true);
    window.addEventListener('focusin', this.#touch, true);
    window.addEventListener('pointerdown', this.#touch, true);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#key, true);
    window.removeEventListener('focusin', this.#touch, true);
    window.removeEventListener('pointerdown', this.#touch, true);
  }

  readonly #touch = (): void => {
    this.#isUntouched = false;
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    if (this.#isBorrowed) this.#giveBack(event);
    else if (this.#isUntouched && !event.shiftKey && this.#isDue()) this.#take(event);
  };

  #isDue(): boolean {
    const {activeElement, body} = document;
    const nothingChosen = activeElement === null || activeElement === body;
    return nothingChosen && !this.#host.hidden && !document.querySelector(':target') && this.#somethingPrecedes();
  }

  #somethingPrecedes(): boolean {
    const others = [...document.body.querySelectorAll('*')].filter(
      (element) => element.matches(focusable) || element.shadowRoot,
    );
    return others.some(
      (other) => other.compareDocumentPosition(this.#host) === Node.DOCUMENT_POSITION_FOLLOWING && other !== this.#host,
    );
  }

  #take(event: KeyboardEvent): void {
    const [first] = this.#controls();
    if (!first) return;
    event.preventDefault();
    first.focus({preventScroll: true});
    this.#isBorrowed = true;
  }

  /** The browser's own step begins at the root, which has the focus for as long as the key goes down. */
  #giveBack({shiftKey}: KeyboardEvent): void {
    const at = this.#host.shadowRoot?.activeElement;
    if (at && at !== this.#controls().at(-1) && !shiftKey) return;
    this.#isBorrowed = false;
    const root = document.documentElement;
    if (!at || shiftKey || root.hasAttribute('tabindex')) return;
    root.tabIndex = -1;
    root.focus({preventScroll: true});
    root.removeAttribute('tabindex');
  }

  #controls(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
  }
}
