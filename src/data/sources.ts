import {faultBehind, load} from './client.ts';
import type {Collections} from './collections.ts';
import {DataError} from './data-error.ts';
import {Gathering, grace, type Tell} from './gathering.ts';
import {send} from './sent.ts';
import {sourceOf, type Provenance, type Source} from './source.ts';

/** The directories that a page names, each on its way or there. What is read from them is gathered here. */
export class Sources {
  readonly urls: readonly string[];
  /** Told of each fault, and of one that several lists met once. */
  readonly tell: Tell;
  /** Is some of it older than it should be, because a newer answer could not be had? */
  isStale = false;
  /** Whose records are, where they are not the own ones of the first directory. */
  readonly origins = new WeakMap<object, Provenance>();
  readonly #change: () => void;
  readonly #reading: readonly Promise<Source>[];
  readonly #directories: Gathering<Source>;
  readonly #ahead = new Set<string>();
  #asked = false;
  #waking: ReturnType<typeof setTimeout> | undefined;

  /** `answers`: what is behind each of `urls`. `change` is called when there is more to read than there was. */
  constructor(urls: readonly string[], answers: readonly unknown[], tell: Tell, change: () => void) {
    const told = new Set<DataError>();
    this.urls = urls;
    this.tell = (fault) => {
      if (!told.has(fault)) tell(fault);
      told.add(fault);
    };
    this.#change = change;
    this.#reading = urls.map(async (url, place) => sourceOf(this.#received(await answers[place]), url, place === 0));
    this.#directories = new Gathering(this.#reading, this.tell, () => {
      // Whoever has asked for records hears when those are there, not of the directory that leads to them.
      if (!this.#asked) this.#late();
    });
  }

  /** Those that are there, in the order in which the page names them. */
  get there(): readonly Source[] {
    return this.#directories.there;
  }

  /** Waits for the first that is there, and a moment for the others. @throws DataError when there is none */
  async open(): Promise<void> {
    await this.#directories.values();
  }

  /** Asks each source for the same, those that are still on their way as soon as they are there. */
  gather<T>(read: (source: Source) => Promise<T>): Gathering<T> {
    this.#asked = true;
    const tries = this.#reading.map(async (source) => read(await source));
    return new Gathering(tries, this.tell, () => this.#late());
  }

  /** Sends the requests for a collection, for help or for the desks, whose reader is still on its way. */
  askAhead(name: keyof Collections | 'help' | 'requests'): void {
    if (this.#ahead.has(name)) return;
    this.#ahead.add(name);
    const ask = ({url, directory}: Source): void => {
      const there = directory[name];
      // The first page of a long list before the list.
      if (there && 'first' in there && there.first) send(new URL(there.first, url).href);
      if (there && 'href' in there) send(new URL(there.href, url).href);
    };
    // What goes wrong is met by whoever reads the answers.
    for (const reading of this.#reading) reading.then(ask).catch(() => undefined);
  }

  /** A further document of a source, not yet checked. @throws DataError as `load` */
  async document(href: string): Promise<unknown> {
    return this.#received(await load(href));
  }

  /** A fault in what the sources say, or in what the page asks of them. */
  fault(message: string, pointer: string): DataError {
    return new DataError(message, {kind: 'config', url: this.urls.join(' '), pointer});
  }

  #received(document: unknown): unknown {
    const fault = faultBehind(document);
    if (fault) {
      this.isStale = true;
      this.tell(fault);
    }
    return document;
  }

  /** Offers, places and organizations of a source come one after the other: told once. */
  #late(): void {
    clearTimeout(this.#waking);
    this.#waking = setTimeout(this.#change, grace);
  }
}
