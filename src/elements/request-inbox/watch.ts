import {Unsent} from '../../ui/asking/unsent.ts';
import {Idle} from '../../ui/office/idle.ts';
import type {InboxHost} from './shown.ts';

/** How often it is asked for new requests while somebody looks, in milliseconds. */
const minute = 60_000;

/** What counts as use. */
const used = ['pointerdown', 'keydown', 'input'] as const;

export interface Watched {
  /** Somebody can see the inbox: time to look for what is new. */
  readonly look: () => void;
  /** Nobody uses it, or somebody does again. */
  readonly warn: (isIdle: boolean) => void;
  /** Nobody used it for too long. */
  readonly over: () => void;
}

/** Looks after an inbox while it is open: the minute, the use, the leaving. */
export class Watch {
  readonly #host: InboxHost;
  readonly #watched: Watched;
  readonly #idle: Idle;
  readonly #unsent = new Unsent();
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(host: InboxHost, watched: Watched) {
    this.#host = host;
    this.#watched = watched;
    this.#idle = new Idle(
      () => host.idleMinutes * minute,
      (state) => (state === 'over' ? watched.over() : watched.warn(state === 'warned')),
    );
    this.#idle.start();
    for (const type of used) host.addEventListener(type, this.#idle.use);
    document.addEventListener('visibilitychange', this.#look);
    this.#timer = setInterval(this.#look, minute);
  }

  /** Leaving the page asks first while something is typed that is not saved. */
  guard(typed: boolean): void {
    this.#unsent.guard(typed);
  }

  lookAtTheClock(): void {
    this.#idle.look();
  }

  stop(): void {
    this.#idle.stop();
    clearInterval(this.#timer);
    for (const type of used) this.#host.removeEventListener(type, this.#idle.use);
    document.removeEventListener('visibilitychange', this.#look);
    this.#unsent.guard(false);
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#watched.look();
  };
}
