import {LedgerUnavailable} from './ledger-unavailable.ts';
import {
  freeingStates,
  type Booking,
  type Entry,
  type Ledger,
  type Mail,
  type NewEntry,
  type NewMail,
  type Taking,
  type Token,
} from './ledger.ts';

/** A ledger of this process, gone with it: for tests and stories. Free of Node. */
export interface MemoryLedger extends Ledger {
  /** All that is kept, in which a test looks for what must not be there. */
  dump(): Readonly<
    Record<'entries' | 'counts' | 'spent' | 'tokens' | 'mails' | 'secrets', ReadonlyMap<string, unknown>>
  >;
  /** From now on, or no longer, everything rejects, as when the database is away. */
  fail(away: boolean): void;
}

interface KeptEntry {
  entry: Entry;
  /** Of the slot that it is booked for. */
  capacity: number;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
}

interface KeptMail {
  mail: Mail;
  /** The request that it is about, with which it goes. */
  readonly about: string;
  due: Date | undefined;
}

/** So many counters are looked through for those that are over. */
const many = 10_000;

const nameOf = (tenant: string, reference: string): string => `${tenant} ${reference}`;

const bookingOf = ({capacity: _, ...booking}: Booking): Entry['booking'] => booking;

export function memoryLedger(): MemoryLedger {
  const entries = new Map<string, KeptEntry>();
  const counts = new Map<string, {count: number; until: Date}>();
  const spent = new Map<string, Date>();
  const tokens = new Map<string, Token>();
  const mails = new Map<string, KeptMail>();
  const secrets = new Map<string, string>();
  let away = false;
  let lastMail = 0;

  /** JavaScript runs one at a time: what happens between two awaits is atomic. */
  const atomic = <T>(work: () => T): Promise<T> =>
    away ? Promise.reject(new LedgerUnavailable()) : Promise.resolve().then(work);

  const seatsTaken = (tenant: string, slotId: string, except?: string): number =>
    [...entries.values()].filter(
      ({entry}) =>
        entry.tenant === tenant &&
        entry.reference !== except &&
        entry.booking?.slotId === slotId &&
        !freeingStates.includes(entry.state),
    ).length;

  const isFull = (tenant: string, {slotId, capacity}: Booking, except?: string): boolean =>
    seatsTaken(tenant, slotId, except) >= capacity;

  const keptBy = (tenant: string, idempotencyKey: string): KeptEntry | undefined =>
    [...entries.values()].find((kept) => kept.entry.tenant === tenant && kept.idempotencyKey === idempotencyKey);

  function take(entry: NewEntry): Taking {
    const {idempotencyKey, bodyHash, proof, mail, booking, ...rest} = entry;
    const before = keptBy(entry.tenant, idempotencyKey);
    if (before)
      return before.bodyHash === bodyHash ? {outcome: 'replayed', entry: before.entry} : {outcome: 'conflict'};
    if (proof && spent.has(proof.key)) return {outcome: 'spent'};
    if (entries.has(nameOf(entry.tenant, entry.reference))) return {outcome: 'reference-taken'};
    if (booking && isFull(entry.tenant, booking)) return {outcome: 'full'};
    const taken: Entry = {
      ...rest,
      booking: booking && bookingOf(booking),
      state: 'new',
      note: undefined,
      version: 1,
      changedAt: entry.createdAt,
    };
    entries.set(nameOf(entry.tenant, entry.reference), {
      entry: taken,
      capacity: booking?.capacity ?? 0,
      idempotencyKey,
      bodyHash,
    });
    if (proof) spent.set(proof.key, proof.until);
    if (mail) queue(mail, nameOf(entry.tenant, entry.reference), entry.createdAt);
    return {outcome: 'taken', entry: taken};
  }

  function queue(mail: NewMail, about: string, now: Date): void {
    const id = String(++lastMail);
    mails.set(id, {mail: {...mail, id, tries: 0, createdAt: now}, about, due: now});
  }

  function forget(name: string): boolean {
    for (const [id, {about}] of mails) if (about === name) mails.delete(id);
    return entries.delete(name);
  }

  function forgetOver(now: Date): void {
    for (const [key, {until}] of counts) if (until <= now) counts.delete(key);
    for (const [key, until] of spent) if (until <= now) spent.delete(key);
    const today = now.toISOString().slice(0, 10);
    for (const name of secrets.keys())
      if (/\d{4}-\d\d-\d\d$/.test(name) && name.slice(-10) < today) secrets.delete(name);
  }

  return {
    take: (entry) => atomic(() => take(entry)),
    recall: (tenant, key) => atomic(() => keptBy(tenant, key)),
    find: (tenant, reference) => atomic(() => entries.get(nameOf(tenant, reference))?.entry),
    cancel: (tenant, reference, now, mail) =>
      atomic(() => {
        const name = nameOf(tenant, reference);
        const kept = entries.get(name);
        if (kept && kept.entry.state !== 'cancelled') {
          kept.entry = {...kept.entry, state: 'cancelled', version: kept.entry.version + 1, changedAt: now};
          if (mail) queue(mail, name, now);
        }
        return kept?.entry;
      }),
    list: (tenant, desks, {states, changedSince, before, limit}) =>
      atomic(() => {
        const placeOf = ({createdAt, reference}: Entry): string => `${createdAt.toISOString()}~${reference}`;
        const found = [...entries.values()]
          .map(({entry}) => entry)
          .filter((entry) => entry.tenant === tenant && desks.includes(entry.deskId))
          .filter(
            ({state, changedAt}) => (states?.includes(state) ?? true) && changedAt >= (changedSince ?? new Date(0)),
          )
          .filter((entry) => before === undefined || placeOf(entry) < before)
          .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1));
        const items = found.slice(0, limit);
        const last = items.at(-1);
        return {items, next: last && found.length > limit ? placeOf(last) : undefined};
      }),
    change: (tenant, reference, version, {state, note, booking, keptUntil}, now) =>
      atomic(() => {
        const kept = entries.get(nameOf(tenant, reference));
        if (!kept) return {outcome: 'unknown'};
        const {entry} = kept;
        if (entry.version !== version) return {outcome: 'stale', entry};
        const {capacity} = booking ?? kept;
        const place = booking ?? entry.booking;
        const holds = !freeingStates.includes(state ?? entry.state);
        if (place && holds && isFull(tenant, {...place, capacity}, reference)) return {outcome: 'full'};
        kept.capacity = capacity;
        kept.entry = {
          ...entry,
          state: state ?? entry.state,
          note: note ?? entry.note,
          booking: booking ? bookingOf(booking) : entry.booking,
          keptUntil: keptUntil ?? entry.keptUntil,
          version: version + 1,
          changedAt: now,
        };
        return {outcome: 'changed', entry: kept.entry};
      }),
    remove: (tenant, desks, reference) =>
      atomic(() => {
        const kept = entries.get(nameOf(tenant, reference));
        return kept !== undefined && desks.includes(kept.entry.deskId) && forget(nameOf(tenant, reference));
      }),
    booked: (tenant, from, to) =>
      atomic(() => {
        const seats = new Map<string, number>();
        for (const {entry} of entries.values()) {
          const {booking} = entry;
          if (entry.tenant !== tenant || !booking || freeingStates.includes(entry.state)) continue;
          if (booking.start < from || booking.start >= to) continue;
          seats.set(booking.slotId, (seats.get(booking.slotId) ?? 0) + 1);
        }
        return seats;
      }),

    count: (key, until, now) =>
      atomic(() => {
        if (counts.size > many) forgetOver(now);
        const before = counts.get(key);
        const count = before && before.until > now ? before.count + 1 : 1;
        counts.set(key, {count, until: before && count > 1 ? before.until : until});
        return count;
      }),
    spend: (key, until, now) =>
      atomic(() => {
        if ((spent.get(key) ?? now) > now) return false;
        spent.set(key, until);
        return true;
      }),

    addToken: (token) => atomic(() => void tokens.set(token.id, token)),
    findToken: (hash) =>
      atomic(() => [...tokens.values()].find((token) => token.hash === hash && token.revokedAt === undefined)),
    listTokens: (tenant) => atomic(() => [...tokens.values()].filter((token) => token.tenant === tenant)),
    revokeToken: (tenant, id, now) =>
      atomic(() => {
        const token = tokens.get(id);
        if (token?.tenant !== tenant) return false;
        tokens.set(id, {...token, revokedAt: token.revokedAt ?? now});
        return true;
      }),

    dueMails: (now, claimedUntil, limit) =>
      atomic(() => {
        const due = [...mails.values()].filter((kept) => kept.due !== undefined && kept.due <= now).slice(0, limit);
        for (const kept of due) kept.due = claimedUntil;
        return due.map(({mail}) => mail);
      }),
    mailSent: (id) => atomic(() => void mails.delete(id)),
    mailFailed: (id, next) =>
      atomic(() => {
        const kept = mails.get(id);
        if (kept) mails.set(id, {...kept, mail: {...kept.mail, tries: kept.mail.tries + 1}, due: next});
      }),
    mailsGivenUp: () => atomic(() => [...mails.values()].filter(({due}) => due === undefined).length),

    purge: (now) =>
      atomic(() => {
        forgetOver(now);
        const over = [...entries].filter(([, {entry}]) => entry.keptUntil <= now);
        for (const [name] of over) forget(name);
        return over.length;
      }),
    secret: (name, make) =>
      atomic(() => {
        const value = secrets.get(name) ?? make();
        secrets.set(name, value);
        return value;
      }),
    ping: () => atomic(() => undefined),
    close: () => Promise.resolve(),
    dump: () => ({entries, counts, spent, tokens, mails, secrets}),
    fail(now) {
      away = now;
    },
  };
}
