import type {LitElement, ReactiveController} from 'lit';

/** How often "open now" is looked at again. */
const tick = 30_000;

/** The present as a value for `render`; a host's `now` property holds it still, for previews and tests. */
export class Clock implements ReactiveController {
  readonly #host: LitElement & {now?: Date | undefined};
  #now = new Date();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: LitElement & {now?: Date | undefined}) {
    this.#host = host;
    host.addController(this);
  }

  get now(): Date {
    const {now} = this.#host;
    return now && !Number.isNaN(now.getTime()) ? now : this.#now;
  }

  hostConnected(): void {
    this.#now = new Date();
    this.#timer = setInterval(() => {
      this.#now = new Date();
      this.#host.requestUpdate();
    }, tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
