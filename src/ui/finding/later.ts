import {reportPart} from '../report-part.ts';

/** A part that comes after the rows: on its way once, told when it cannot be had, and tried again when it is asked for again. */
export class Later<T> {
  value: T | undefined;
  isMissing = false;
  readonly #what: string;
  readonly #load: () => Promise<T>;
  #coming: Promise<T | undefined> | undefined;

  /** `what`: the words for the console when it cannot be had. */
  constructor(what: string, load: () => Promise<T>) {
    this.#what = what;
    this.#load = load;
  }

  /** The part; undefined when it cannot be had at present. */
  get(): Promise<T | undefined> {
    return (this.#coming ??= this.#get());
  }

  async #get(): Promise<T | undefined> {
    try {
      this.value = await this.#load();
      this.isMissing = false;
    } catch (cause) {
      this.isMissing = true;
      this.#coming = undefined;
      reportPart(this.#what, cause);
    }
    return this.value;
  }
}
