import type {CSSResult, LitElement} from 'lit';
import {reportPart} from '../../ui/report-part.ts';

/** What stands in a file of its own may bring styles of its own. */
interface Styled {
  readonly styles?: readonly CSSResult[];
}

/** A part of an element in a file of its own, asked for when it is needed for the first time. */
export class Part<T extends object> {
  readonly #host: LitElement;
  readonly #what: string;
  readonly #load: () => Promise<T & Styled>;
  #value: T | undefined;
  #asked: Promise<T | undefined> | undefined;

  /** `what`: the line on the console when it cannot be had. */
  constructor(host: LitElement, what: string, load: () => Promise<T & Styled>) {
    this.#host = host;
    this.#what = what;
    this.#load = load;
  }

  /** The part once it is there. */
  get value(): T | undefined {
    return this.#value;
  }

  /** Loads it once and draws the host anew; undefined when it cannot be had, which is told. The next call tries again. */
  ask(): Promise<T | undefined> {
    return (this.#asked ??= this.#get());
  }

  async #get(): Promise<T | undefined> {
    try {
      const value = await this.#load();
      adopt(this.#host, value.styles);
      this.#value = value;
      this.#host.requestUpdate();
      return value;
    } catch (cause) {
      this.#asked = undefined;
      reportPart(this.#what, cause);
      return undefined;
    }
  }
}

function adopt({renderRoot}: LitElement, styles: readonly CSSResult[] = []): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({styleSheet}) => styleSheet ?? []);
  renderRoot.adoptedStyleSheets = [...renderRoot.adoptedStyleSheets, ...sheets];
}
