/** How often the clock is looked at: a tab that sleeps does not keep its timers. */
const tick = 10_000;

/** Says so a while before the time is up, in milliseconds. */
export const warning = 60_000;

/**
 * Tells when nobody has used something for a while. What counts is the clock, not the timer: a computer that was asleep for
 * the night is asked as soon as it wakes.
 */
export class Idle {
  readonly #limit: () => number;
  readonly #tell: (state: 'warned' | 'used' | 'over') => void;
  #last = Date.now();
  #isWarned = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `limit`: milliseconds without use. */
  constructor(limit: () => number, tell: (state: 'warned' | 'used' | 'over') => void) {
    this.#limit = limit;
    this.#tell = tell;
  }

  start(): void {
    this.#last = Date.now();
    this.#isWarned = false;
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.look);
  }

  /** Somebody did something; it does not undo what is over already. */
  readonly use = (): void => {
    if (this.#left() <= 0) return this.look();
    this.#last = Date.now();
    if (!this.#isWarned) return;
    this.#isWarned = false;
    this.#tell('used');
  };

  /** Looks at the clock now. */
  readonly look = (): void => {
    clearTimeout(this.#timer);
    const left = this.#left();
    if (left <= 0) {
      this.stop();
      this.#tell('over');
      return;
    }
    if (left <= warning && this.#limit() > 2 * warning && !this.#isWarned) {
      this.#isWarned = true;
      this.#tell('warned');
    }
    this.#timer = setTimeout(this.look, Math.min(left, tick));
  };

  #left(): number {
    return this.#last + this.#limit() - Date.now();
  }
}
