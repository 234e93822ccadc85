/**
 * Asks before the page is left while something is typed that was not sent. The listener is there only then: one that is always
 * there keeps pages out of the browser's back-forward cache. Nothing is asked when the page is left by `leave`.
 */
export class Unsent {
  #guards = false;

  guard(typed: boolean): void {
    if (typed === this.#guards) return;
    this.#guards = typed;
    if (typed) window.addEventListener('beforeunload', askFirst);
    else window.removeEventListener('beforeunload', askFirst);
  }
}

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chrome before 119 asks only so: https://developer.mozilla.org/docs/Web/API/Window/beforeunload_event
  event.returnValue = true;
}
