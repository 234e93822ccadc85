import type {OfficeRequest, RequestChange} from '../../contract/request.ts';
import type {Desk} from '../../contract/requests.ts';
import type {Slot} from '../../contract/slot.ts';
import {DataError} from '../../data/data-error.ts';
import {closedLetter, openLetter, type Letter} from '../../data/letter.ts';
import {isToken, OfficeApi} from '../../data/office-api.ts';
import type {PrivateKey} from '../../domain/asking/private-keys.ts';

/** A private key that somebody chose, and the file it was in. */
export interface HeldKey extends PrivateKey {
  readonly file: string;
}

export type OfficeLetter = Letter<HeldKey>;

/** A change as it is wished: a note in plain text is sealed before it leaves the tab. */
export interface Wish {
  readonly state?: string | undefined;
  readonly slotId?: string | undefined;
  readonly note?: string | undefined;
}

/** What became of a wish; `before` is what the tab knew while it was made. */
export type Outcome =
  | {readonly outcome: 'changed' | 'full' | 'seatless' | 'gone' | 'unsealable'}
  | {readonly outcome: 'stale'; readonly before: OfficeLetter};

/** So long the browser may not answer a click while letters are opened, in milliseconds. */
const slice = 30;

/** Clocks of several servers differ, and a change is seen only once it is written. */
const overlap = 120_000;

/**
 * What somebody at an office has before them: the requests, the private keys, what they open. All of it is in the memory of
 * the tab; `forget` lets go of it.
 */
export class Session {
  readonly #base: string;
  readonly #changed: () => void;
  #api: OfficeApi;
  #letters = new Map<string, OfficeLetter>();
  #keys: readonly HeldKey[];
  #opening: Promise<void> | undefined;
  /** References that are deleted: a list that was under way then still names them. */
  readonly #gone = new Set<string>();
  #isOver = false;
  /** Ids of the desks that the token is for. */
  desks: readonly string[] = [];
  /** When the list was read last, and why it could not be read since. */
  readAt: Date | undefined;
  fault: DataError | undefined;

  /** `base`: of the API; `changed` is called when there is something else to show. @throws DataError for what is no token */
  constructor(base: string, token: string, keys: readonly HeldKey[], changed: () => void) {
    this.#base = base;
    this.#api = apiFor(base, token);
    this.#keys = keys;
    this.#changed = changed;
  }

  get letters(): readonly OfficeLetter[] {
    return [...this.#letters.values()];
  }

  get keys(): readonly HeldKey[] {
    return this.#keys;
  }

  /** Are letters still being opened? */
  get isOpening(): boolean {
    return this.#opening !== undefined;
  }

  letter(reference: string): OfficeLetter | undefined {
    return this.#letters.get(reference);
  }

  /** Goes on with another token; what is in the tab stays. @throws DataError when it is none, or not good */
  async renew(token: string): Promise<void> {
    const last = this.#api;
    this.#api = apiFor(this.#base, token);
    try {
      await this.read();
    } catch (cause) {
      this.#api = last;
      throw cause;
    }
  }

  /** Reads the list: all of it, or what has changed. How many requests are new to this tab. @throws DataError */
  async read(what: 'all' | 'changed' = 'all'): Promise<number> {
    try {
      const since = what === 'changed' ? this.#since() : undefined;
      const {desks, requests} = await this.#api.list(since);
      if (this.#isOver) return 0;
      this.desks = desks;
      const known = this.#letters;
      if (since === undefined) this.#letters = new Map();
      const fresh = requests.filter(({reference}) => !known.has(reference) && !this.#gone.has(reference)).length;
      for (const request of requests)
        if (!this.#gone.has(request.reference)) this.#put(request, known.get(request.reference));
      this.readAt = new Date();
      this.fault = undefined;
      void this.open();
      return fresh;
    } catch (cause) {
      const fault = faultOf(cause);
      if (!this.#isOver) this.fault = fault;
      throw fault;
    } finally {
      this.#changed();
    }
  }

  /** Tries further keys on what is not open yet. */
  async hold(keys: readonly HeldKey[]): Promise<void> {
    const known = new Set(this.#keys.map(({recipient}) => recipient));
    this.#keys = [...this.#keys, ...keys.filter(({recipient}) => !known.has(recipient))];
    await this.#opening;
    for (const [reference, letter] of this.#letters) {
      const isShut = letter.seal === 'locked' || letter.note === undefined;
      if (isShut) this.#letters.set(reference, {...letter, seal: 'closed'});
    }
    await this.open();
  }

  /** Opens what the keys open, the newest first, in slices. */
  async open(): Promise<void> {
    await (this.#opening ??= this.#openAll().finally(() => {
      this.#opening = undefined;
      this.#changed();
    }));
  }

  /** Does what is wished, unless somebody was faster. @throws DataError */
  async change(reference: string, {state, slotId, note}: Wish, desk: Desk | undefined, day: string): Promise<Outcome> {
    const before = this.#letters.get(reference);
    if (!before) return {outcome: 'gone'};
    const sealed = note === undefined ? undefined : await sealedFor(note, desk, day);
    if (note !== undefined && sealed === undefined) return {outcome: 'unsealable'};
    const change: RequestChange = {
      version: before.request.version,
      ...(state === undefined ? {} : {state}),
      ...(slotId === undefined ? {} : {slot_id: slotId}),
      ...(sealed === undefined ? {} : {note: sealed}),
    };
    const answer = await this.#api.change(reference, change);
    if (this.#isOver) return {outcome: 'gone'};
    const {outcome} = answer;
    if (outcome === 'full' || outcome === 'seatless') return {outcome};
    if (outcome === 'gone') this.#letters.delete(reference);
    else if (answer.request) this.#put(answer.request, before);
    // A server that does not say what the other one did is asked for it.
    else await this.read('all');
    await this.open();
    this.#changed();
    return outcome === 'stale' ? {outcome, before} : {outcome};
  }

  /** Deletes a request for good. @throws DataError */
  async remove(reference: string): Promise<void> {
    await this.#api.remove(reference);
    this.#gone.add(reference);
    this.#letters.delete(reference);
    this.#changed();
  }

  /** The free slots of a desk for a kind of request. @throws DataError */
  async slots({desk_id, kind}: OfficeRequest): Promise<readonly Slot[]> {
    return (await this.#api.slots(desk_id)).filter((slot) => slot.desk_id === desk_id && slot.kinds.includes(kind));
  }

  /** Lets go of token, keys and plain text; what is still under way ends in nothing. */
  forget(): void {
    this.#isOver = true;
    this.#letters = new Map();
    this.#keys = [];
    this.desks = [];
  }

  /** A letter that was opened stays open: what a family wrote does not change, only what the office does with it. */
  #put(request: OfficeRequest, known: OfficeLetter | undefined): void {
    const {reference, version, note} = request;
    if (known && known.request.version >= version) {
      this.#letters.set(reference, known);
      return;
    }
    const isSame = known?.request.sealed === request.sealed && known.request.note === note;
    this.#letters.set(reference, isSame ? {...known, request} : closedLetter(request));
  }

  async #openAll(): Promise<void> {
    let begun = performance.now();
    for (;;) {
      const next = this.letters.find(({seal}) => seal === 'closed');
      if (!next || this.#isOver) return;
      const {reference} = next.request;
      const opened = await openLetter(next.request, this.#keys);
      // Somebody may have changed it meanwhile; then it is opened anew.
      if (this.#letters.get(reference) === next) this.#letters.set(reference, opened);
      if (performance.now() - begun < slice) continue;
      this.#changed();
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
  }

  /** From which change on the server is asked; undefined while nothing is known. */
  #since(): string | undefined {
    const latest = this.letters.reduce((time, {request}) => Math.max(time, Date.parse(request.changed_at)), 0);
    return latest ? new Date(latest - overlap).toISOString() : undefined;
  }
}

function apiFor(base: string, token: string): OfficeApi {
  if (!isToken(token)) throw new DataError('expected a token', {kind: 'status', status: 401, url: base});
  return new OfficeApi(base, token);
}

/** Sealed to the desk's keys of that day; undefined where there are none. */
async function sealedFor(note: string, desk: Desk | undefined, day: string): Promise<string | undefined> {
  const {recipientsOn, seal} = await import('../../domain/asking/sealing.ts');
  const recipients = desk ? recipientsOn(desk, day) : [];
  return recipients.length ? seal(note, recipients) : undefined;
}

/** Whatever went wrong, as a fault that says its kind. */
export const faultOf = (cause: unknown): DataError =>
  cause instanceof DataError ? cause : new DataError(String(cause), {kind: 'script', cause});
