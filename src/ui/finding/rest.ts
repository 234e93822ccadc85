/** So long nobody types, in milliseconds, until what can wait is done. */
const pause = 400;

/** What waits until somebody stops typing, and is done once however much was typed. */
export class Rest {
  readonly #then: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done: Promise<void> | undefined;
  #resolve: (() => void) | undefined;

  constructor(then: () => void) {
    this.#then = then;
  }

  /** Is something waiting? */
  get isWaiting(): boolean {
    return this.#done !== undefined;
  }

  /** When nothing waits any more. */
  get over(): Promise<void> | undefined {
    return this.#done;
  }

  /** Waits, or waits anew. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#done ??= new Promise((resolve) => (this.#resolve = resolve));
    this.#timer = setTimeout(() => this.end(), pause);
  }

  /** Does at once what waits. */
  end(): void {
    if (!this.#done) return;
    clearTimeout(this.#timer);
    this.#done = undefined;
    this.#then();
    this.#resolve?.();
  }
}
