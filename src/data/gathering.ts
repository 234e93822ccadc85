import {DataError} from './data-error.ts';

/** Told of each source that fails while others go on. */
export type Tell = (error: DataError) => void;

/** How long the first waits for those that may be just behind it, in milliseconds: the page is drawn once, not twice. */
export const grace = 150;

/** The same asked of several sources: what is there is given, and what comes later is told of. */
export class Gathering<T> {
  readonly #tell: Tell;
  /** By place in the order of the sources; both have holes. */
  readonly #values: T[] = [];
  readonly #faults: DataError[] = [];
  readonly #enough: Promise<unknown>;
  #given = false;

  /** `late` is called for each source that comes after `values` has answered. */
  constructor(tries: readonly Promise<T>[], tell: Tell, late: () => void) {
    this.#tell = tell;
    const all = tries.map(async (attempt, place) => {
      try {
        this.#values[place] = await attempt;
        if (this.#given) late();
      } catch (cause) {
        this.#faults[place] = faultOf(cause);
        if (this.#given) this.#tellFaults();
      }
    });
    const first = Promise.any(tries).then(
      () => new Promise((resolve) => setTimeout(resolve, grace)),
      () => Promise.all(all),
    );
    this.#enough = Promise.race([Promise.all(all), first]);
  }

  /** What is there by now, in the order of the sources. */
  get there(): readonly T[] {
    return Object.values(this.#values);
  }

  /** What is there as soon as something is. @throws DataError the first fault, when nobody has anything */
  async values(): Promise<readonly T[]> {
    await this.#enough;
    const [fault] = Object.values(this.#faults);
    if (!this.there.length && fault) throw fault;
    this.#given = true;
    this.#tellFaults();
    return this.there;
  }

  #tellFaults(): void {
    for (const fault of Object.values(this.#faults.splice(0))) this.#tell(fault);
  }
}

/** What was thrown, as an error of ours: a file of the script that cannot be had throws one of the browser's. */
export function faultOf(cause: unknown): DataError {
  return cause instanceof DataError ? cause : new DataError(String(cause), {kind: 'script', cause});
}
