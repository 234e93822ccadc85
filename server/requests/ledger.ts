/**
 * What the server keeps: requests, bookings, tokens, mails to send, and what protects them. Texts that a family wrote are
 * sealed before they come here. One interface, kept by memory (tests, stories) and by SQL (PGlite, PostgreSQL); one set of
 * tests holds for all. Every call is atomic: it happens wholly or not at all, whatever runs beside it or is killed.
 * Instants are Dates. A `tenant` is the AGS of a town. What cannot be kept now rejects with `LedgerUnavailable`.
 */
export interface Ledger {
  /**
   * Takes a request, books a seat of its slot, uses up its proof, and queues its notice. Asked in this order: the same
   * `idempotencyKey` with the same `bodyHash` gives what was taken before, with another one `conflict`; `spent`: the proof was
   * used for another request; `full`: no seat is left. Nothing is kept of what is not taken, so its proof is still good.
   */
  take(entry: NewEntry): Promise<Taking>;
  /** What was taken with an idempotency key, for a retry whose slot or proof is over by now. */
  recall(tenant: string, idempotencyKey: string): Promise<{entry: Entry; bodyHash: string} | undefined>;
  find(tenant: string, reference: string): Promise<Entry | undefined>;
  /**
   * The family's cancelling: the state becomes `cancelled`, the seat is free, the booking stays to be read, the notice is
   * queued. Once more changes nothing and is no fault. Undefined: there is no such request.
   */
  cancel(tenant: string, reference: string, now: Date, mail?: NewMail): Promise<Entry | undefined>;
  /** The newest first, at most `limit`; `before` is the `next` of the page before. */
  list(tenant: string, desks: readonly string[], filter: EntryFilter): Promise<EntryPage>;
  /**
   * An office's change. `stale`: `version` is no longer the entry's; `full`: the new slot has no seat (its own does not count).
   * Leaving a state of `freeingStates` takes a seat of its slot again; `full` when there is none.
   */
  change(tenant: string, reference: string, version: number, change: EntryChange, now: Date): Promise<Changing>;
  /** Deletes a request of one of the desks for good, its booking too; false when there is none. */
  remove(tenant: string, desks: readonly string[], reference: string): Promise<boolean>;
  /** How many seats of slots that begin in [from, to) are taken, by the slot's id; those without any are left out. */
  booked(tenant: string, from: Date, to: Date): Promise<ReadonlyMap<string, number>>;

  /** Counts one use of `key` (no address in the clear: see `protection/visitor-key.ts`) until `until`, and says the how manieth it is. */
  count(key: string, until: Date, now: Date): Promise<number>;
  /** Uses something up that is good once, as a challenge; false when it was used before. Forgotten after `until`. */
  spend(key: string, until: Date, now: Date): Promise<boolean>;

  addToken(token: Token): Promise<void>;
  /** A token that is not revoked, by the hash of its secret. */
  findToken(hash: string): Promise<Token | undefined>;
  listTokens(tenant: string): Promise<Token[]>;
  /** False when there is no such token. */
  revokeToken(tenant: string, id: string, now: Date): Promise<boolean>;

  /** Mails that are due, claimed until `claimedUntil` so that no other process sends them too. */
  dueMails(now: Date, claimedUntil: Date, limit: number): Promise<Mail[]>;
  mailSent(id: string): Promise<void>;
  /** Tries again at `next`; without it the mail is given up and kept, to be told by `/readyz`. */
  mailFailed(id: string, next: Date | undefined): Promise<void>;
  /** How many mails were given up. */
  mailsGivenUp(): Promise<number>;

  /**
   * Deletes for good: requests whose `keptUntil` is over, what is spent and counted out, secrets of days that are over. How
   * many requests.
   */
  purge(now: Date): Promise<number>;
  /**
   * A value that all processes share, made by the first that asks: secret of challenges, salt of the day. A name that ends in a
   * day, `salt-2026-11-22` (UTC), is a secret of that day.
   */
  secret(name: string, make: () => string): Promise<string>;
  /** Rejects when nothing can be written now. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** In these states a request holds no seat. */
export const freeingStates: readonly string[] = ['cancelled', 'declined'];

/** A seat of a slot. */
export interface Booking {
  readonly slotId: string;
  readonly start: Date;
  readonly end: Date;
  readonly mode: string;
  readonly placeId: string | undefined;
  readonly kinds: readonly string[];
  /** How many seats the slot has. */
  readonly capacity: number;
}

/** A request as it is kept. */
export interface Entry {
  readonly tenant: string;
  readonly reference: string;
  readonly deskId: string;
  readonly kind: string;
  readonly state: string;
  readonly districtId: string | undefined;
  readonly about: string | undefined;
  readonly booking: Omit<Booking, 'capacity'> | undefined;
  readonly sealed: string;
  readonly note: string | undefined;
  /** Of the family's code. */
  readonly codeHash: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly keptUntil: Date;
}

export interface NewEntry extends Omit<Entry, 'booking' | 'state' | 'note' | 'version' | 'changedAt'> {
  readonly booking: Booking | undefined;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  /** The proof of work, good for one request; remembered until it expires by itself. */
  readonly proof: {readonly key: string; readonly until: Date} | undefined;
  /** The notice to the office, without anything personal; none where a desk has no address. */
  readonly mail: NewMail | undefined;
}

export type Taking =
  | {readonly outcome: 'taken' | 'replayed'; readonly entry: Entry}
  | {readonly outcome: 'conflict' | 'spent' | 'full' | 'reference-taken'};

export interface EntryFilter {
  readonly states?: readonly string[] | undefined;
  readonly changedSince?: Date | undefined;
  readonly before?: string | undefined;
  readonly limit: number;
}

export interface EntryPage {
  readonly items: readonly Entry[];
  readonly next: string | undefined;
}

export interface EntryChange {
  readonly state?: string | undefined;
  readonly note?: string | undefined;
  readonly booking?: Booking | undefined;
  /** Later than before when the new slot is later. */
  readonly keptUntil?: Date | undefined;
}

export type Changing =
  {readonly outcome: 'changed' | 'stale'; readonly entry: Entry} | {readonly outcome: 'full' | 'unknown'};

/** What lets an office in: its secret is shown once, when it is made, and kept as a hash. */
export interface Token {
  readonly id: string;
  readonly tenant: string;
  readonly desks: readonly string[];
  /** A role: "Sekretariat". */
  readonly name: string;
  readonly hash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | undefined;
  readonly revokedAt: Date | undefined;
}

export interface NewMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface Mail extends NewMail {
  readonly id: string;
  readonly tries: number;
  readonly createdAt: Date;
}
