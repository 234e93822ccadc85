/** How long three presses may take from the first to the last, in milliseconds. */
const span = 1_500;

/** What is looked at of a key. */
export type Key = Pick<KeyboardEvent, 'type' | 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'timeStamp'>;

/**
 * Counts presses of Shift on its own. A press counts when the key comes up again and no other key went down meanwhile:
 * whoever writes capital letters, holds the key or selects with it presses no Shift in this sense.
 */
export class ThreeShifts {
  #presses: number[] = [];
  #down: number | undefined;

  /** Takes a `keydown` or `keyup`. @returns true when it completes the third press in time */
  completedBy(event: Key): boolean {
    if (event.type === 'keydown') this.#goesDown(event);
    return event.type === 'keyup' && event.key === 'Shift' && this.#comesUp(event.timeStamp);
  }

  /** Something else was done between: the count begins anew. */
  reset(): void {
    this.#presses = [];
    this.#down = undefined;
  }

  #goesDown({key, repeat, ctrlKey, altKey, metaKey, timeStamp}: Key): void {
    if (key !== 'Shift' || repeat || ctrlKey || altKey || metaKey) this.reset();
    else this.#down = timeStamp;
  }

  #comesUp(now: number): boolean {
    if (this.#down === undefined) return false;
    this.#presses = [...this.#presses, this.#down].filter((press) => now - press <= span);
    this.#down = undefined;
    if (this.#presses.length < 3) return false;
    this.reset();
    return true;
  }
}
