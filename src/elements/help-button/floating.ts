import type {LitElement, ReactiveController} from 'lit';

/** What a visitor may want to reach in the page. */
const controls =
  'a[href], button, input, select, textarea, summary, label, iframe, video, audio, [tabindex], [contenteditable]';

/** Corners at the window's lower edge, the dearest first; an empty name is the place where the editor put the button. */
const corners = ['end', 'start', ''];

/**
 * Keeps a button at the window's lower edge and off the page's own controls (WCAG 2.2, 2.4.11 and 2.5.8): in the corner under
 * which there is none, and where there is no such corner, in its place in the page. Looks again when the page has moved.
 */
export class Floating implements ReactiveController {
  readonly #host: LitElement;
  #waiting = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const kind of moves) window.addEventListener(kind, this.#soon, {passive: true, capture: true});
    this.#settle();
  }

  hostDisconnected(): void {
    for (const kind of moves) window.removeEventListener(kind, this.#soon, {capture: true});
    clearTimeout(this.#waiting);
  }

  readonly #soon = (): void => {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(this.#settle, 100);
  };

  readonly #settle = (): void => {
    if (this.#host.matches(':focus-within') && this.#host.dataset['corner']) return;
    corners.some((corner) => {
      this.#host.dataset['corner'] = corner;
      return this.#isFree();
    });
  };

  #isFree(): boolean {
    const {left, top, width, height} = this.#host.getBoundingClientRect();
    return thirds.every((x) => thirds.every((y) => !this.#coversAt(left + width * x, top + height * y)));
  }

  #coversAt(x: number, y: number): boolean {
    return document
      .elementsFromPoint(x, y)
      .some((element) => element !== this.#host && !this.#host.contains(element) && element.closest(controls));
  }
}

const moves = ['scroll', 'resize', 'focusin', 'load'];
const thirds = [0.02, 0.25, 0.5, 0.75, 0.98];
