import type {Booking, NewEntry} from '../../../../server/requests/ledger.ts';

/** A moment in the tests' time. */
export const now = new Date('2026-11-22T09:00:00.000Z');

export const later = (minutes: number, from = now): Date => new Date(from.getTime() + minutes * 60_000);

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The reference of the n-th request: `0000001R`. */
export const reference = (n: number): string =>
  [...Array(8).keys()].map((place) => signs[Math.floor(n / 32 ** (7 - place)) % 32]).join('');

export const slotId = 'social~week~20261201T090000Z';

export const booking = (overrides: Partial<Booking> = {}): Booking => ({
  slotId,
  start: new Date('2026-12-01T09:00:00.000Z'),
  end: new Date('2026-12-01T09:30:00.000Z'),
  mode: 'in_person',
  placeId: 'rathaus',
  kinds: ['appointment'],
  capacity: 1,
  ...overrides,
});

/** The n-th request of a town, without a slot. */
export const newEntry = (n: number, overrides: Partial<NewEntry> = {}): NewEntry => ({
  tenant: '05978040',
  reference: reference(n),
  deskId: 'social',
  kind: 'callback',
  districtId: 'mitte',
  about: undefined,
  booking: undefined,
  sealed: `-----BEGIN AGE ENCRYPTED FILE-----\n${'YWdl'.repeat(16)}\n-----END AGE ENCRYPTED FILE-----\n`,
  codeHash: `hash-${n}`,
  createdAt: later(n),
  keptUntil: later(90 * 24 * 60),
  idempotencyKey: `key-${n}`,
  bodyHash: `body-${n}`,
  proof: undefined,
  mail: undefined,
  ...overrides,
});

export const notice = {to: 'amt@stadt.example', subject: 'Neue Anfrage', text: 'Eine Anfrage ist da.'};
