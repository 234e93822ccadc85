import type {LitElement, ReactiveController} from 'lit';
import type {DirectoryEnvelope} from '../contract/envelope.ts';
import {DataError} from '../data/data-error.ts';
import {report} from '../data/report.ts';
import type {Town} from '../data/town.ts';
import {activate} from '../i18n/locale.ts';
import {pageLocale} from '../page/locale.ts';
import {ask, type Asked} from './asked.ts';

/** What an element knows of its data. Empty is a case of ready. */
export type ResourceState<T> =
  | {readonly status: 'pending'}
  | {
      readonly status: 'ready';
      readonly value: T;
      readonly directory: DirectoryEnvelope;
      /** Is it older than it should be, because a newer answer could not be had? */
      readonly isStale: boolean;
    }
  | {readonly status: 'failed'; readonly error: DataError};

/**
 * Reads what an element shows as soon as it is in a page, and again when its `data-api` changes or when more has come from one
 * of several sources; what is shown stays until then. The host gets `load` each time the data is there and an `ErrorEvent`
 * with the DataError when it is not; as with an image, neither bubbles.
 */
export class Resource<T> implements ReactiveController {
  state: ResourceState<T> = {status: 'pending'};
  readonly #host: LitElement;
  readonly #read: (town: Town) => Promise<T>;
  readonly #attributes: MutationObserver;
  readonly #ask: (host: LitElement) => Asked | undefined;
  #latest = 0;
  #asked: Asked | undefined;
  #town: Town | undefined;

  /**
   * `asked`: requests that the host sent before it had a resource; they are used once. `askFor` sends them, or gives nothing as
   * long as nobody has said which town it is about.
   */
  constructor(
    host: LitElement,
    read: (town: Town) => Promise<T>,
    asked?: Asked,
    askFor: (host: LitElement) => Asked | undefined = ask,
  ) {
    this.#asked = asked;
    this.#ask = askFor;
    this.#host = host;
    this.#read = read;
    this.#attributes = new MutationObserver(() => void this.load());
    host.addController(this);
  }

  /** The value once it is there. */
  get value(): T | undefined {
    return this.state.status === 'ready' ? this.state.value : undefined;
  }

  hostConnected(): void {
    this.#attributes.observe(this.#host, {attributeFilter: ['data-api', 'data-postcodes']});
    void this.load();
  }

  hostDisconnected(): void {
    this.#attributes.disconnect();
    this.#latest += 1;
    this.#town = undefined;
  }

  /** Reads anew; an answer to an older question is ignored. */
  load(): Promise<void> {
    this.#town = undefined;
    return this.#update();
  }

  /** Lets go of what is shown, and reads anew: it is about another town now. */
  restart(): Promise<void> {
    this.state = {status: 'pending'};
    this.#host.requestUpdate();
    return this.load();
  }

  /** `town`: one that is open already, and has more than it had. */
  async #update(town?: Town): Promise<void> {
    const mine = (this.#latest += 1);
    const next = await this.#answer(mine, town);
    if (mine !== this.#latest) return;
    const error = next.status === 'failed' && next.error;
    if (error) report(this.#host.localName, error);
    if (error && town && this.state.status === 'ready') return;
    this.state = next;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (next.status === 'pending') return;
    this.#host.dispatchEvent(error ? new ErrorEvent('error', {error}) : new Event('load'));
  }

  async #answer(mine: number, known: Town | undefined): Promise<ResourceState<T>> {
    // Words and data come together, so that nothing is shown twice in two languages.
    const words = activate(pageLocale());
    try {
      const asked = known ? undefined : (this.#asked ?? this.#ask(this.#host));
      this.#asked = undefined;
      const town = known ?? (asked && (await this.#open(asked)));
      if (!town) {
        await words;
        return {status: 'pending'};
      }
      if (mine === this.#latest) this.#town = town;
      const value = await this.#read(town);
      await words;
      return {status: 'ready', value, directory: town.directory, isStale: town.isStale};
    } catch (cause) {
      const error = cause instanceof DataError ? cause : new DataError(String(cause), {kind: 'script', cause});
      return {status: 'failed', error};
    }
  }

  async #open({where, sent}: Asked): Promise<Town> {
    const {Town} = await import('../data/town.ts');
    const town = await Town.open(where, (error) => report(this.#host.localName, error), sent);
    town.addEventListener('change', () => {
      if (town === this.#town) void this.#update(town);
    });
    return town;
  }
}
