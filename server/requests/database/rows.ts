import type {Insertable, Selectable} from 'kysely';
import type {Booking, Entry, Mail, NewEntry, Token} from '../ledger.ts';
import type {MailTable, RequestTable, TokenTable} from './tables.ts';

/** Between rows and what the ledger speaks of. */

export type RequestRow = Selectable<RequestTable>;

export function entryOf(row: RequestRow): Entry {
  return {
    tenant: row.tenant,
    reference: row.reference,
    deskId: row.desk_id,
    kind: row.kind,
    state: row.state,
    districtId: row.district_id ?? undefined,
    about: row.about ?? undefined,
    booking: bookingOf(row),
    sealed: row.sealed,
    note: row.note ?? undefined,
    codeHash: row.code_hash,
    version: row.version,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    keptUntil: row.kept_until,
  };
}

function bookingOf(row: RequestRow): Entry['booking'] {
  const {slot_id, slot_start, slot_end} = row;
  if (slot_id === null || slot_start === null || slot_end === null) return undefined;
  return {
    slotId: slot_id,
    start: slot_start,
    end: slot_end,
    mode: row.slot_mode ?? '',
    placeId: row.slot_place_id ?? undefined,
    kinds: row.slot_kinds ?? [],
  };
}

/** The columns of a slot; all null without one. */
export const slotColumns = (booking: Booking | undefined) => ({
  slot_id: booking?.slotId ?? null,
  slot_start: booking?.start ?? null,
  slot_end: booking?.end ?? null,
  slot_mode: booking?.mode ?? null,
  slot_place_id: booking?.placeId ?? null,
  slot_kinds: booking ? [...booking.kinds] : null,
  slot_capacity: booking?.capacity ?? null,
});

/** A seat that a request has or wants: what its row says of the slot. */
export interface Place {
  readonly slotId: string;
  readonly start: Date;
  readonly capacity: number;
}

export const placeOf = ({slot_id, slot_start, slot_capacity}: RequestRow): Place | undefined =>
  slot_id === null || slot_start === null
    ? undefined
    : {slotId: slot_id, start: slot_start, capacity: slot_capacity ?? 1};

export const requestRow = (entry: NewEntry): Insertable<RequestTable> => ({
  tenant: entry.tenant,
  reference: entry.reference,
  desk_id: entry.deskId,
  kind: entry.kind,
  state: 'new',
  district_id: entry.districtId ?? null,
  about: entry.about ?? null,
  ...slotColumns(entry.booking),
  sealed: entry.sealed,
  note: null,
  code_hash: entry.codeHash,
  version: 1,
  created_at: entry.createdAt,
  changed_at: entry.createdAt,
  kept_until: entry.keptUntil,
  idempotency_key: entry.idempotencyKey,
  body_hash: entry.bodyHash,
});

export const mailOf = (row: Selectable<MailTable>): Mail => ({
  id: row.id,
  to: row.recipient,
  subject: row.subject,
  text: row.body,
  tries: row.tries,
  createdAt: row.created_at,
});

export const tokenOf = (row: Selectable<TokenTable>): Token => ({
  id: row.id,
  tenant: row.tenant,
  desks: row.desks,
  name: row.name,
  hash: row.hash,
  createdAt: row.created_at,
  expiresAt: row.expires_at ?? undefined,
  revokedAt: row.revoked_at ?? undefined,
});

export const tokenRow = (token: Token): Insertable<TokenTable> => ({
  id: token.id,
  tenant: token.tenant,
  desks: [...token.desks],
  name: token.name,
  hash: token.hash,
  created_at: token.createdAt,
  expires_at: token.expiresAt ?? null,
  revoked_at: token.revokedAt ?? null,
});
