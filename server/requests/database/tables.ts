import type {ColumnType, Generated} from 'kysely';

/** What `migrations.ts` has made: the tables as kysely knows them. A `tenant` is the AGS of a town. */
export interface Tables {
  request: RequestTable;
  seat: SeatTable;
  mail: MailTable;
  token: TokenTable;
  spent: SpentTable;
  uses: UsesTable;
  secret: SecretTable;
  pulse: {one: boolean; at: Date};
}

export interface RequestTable {
  tenant: string;
  reference: string;
  desk_id: string;
  kind: string;
  state: string;
  district_id: string | null;
  about: string | null;
  slot_id: string | null;
  slot_start: Date | null;
  slot_end: Date | null;
  slot_mode: string | null;
  slot_place_id: string | null;
  slot_kinds: string[] | null;
  /** How many seats the slot had when it was booked, to book it again when an office takes a refusal back. */
  slot_capacity: number | null;
  sealed: string;
  note: string | null;
  code_hash: string;
  version: number;
  created_at: Date;
  changed_at: Date;
  kept_until: Date;
  idempotency_key: string;
  body_hash: string;
}

/** A seat of a slot that is sold; its primary key is what keeps it from being sold twice. */
export interface SeatTable {
  tenant: string;
  slot_id: string;
  seat: number;
  slot_start: Date;
  reference: string;
}

/** Mails to send. They go with their request. */
export interface MailTable {
  id: Generated<string>;
  tenant: string;
  reference: string;
  recipient: string;
  subject: string;
  body: string;
  tries: ColumnType<number, number | undefined, number>;
  created_at: Date;
  /** Null: given up. */
  due_at: Date | null;
  claimed_until: ColumnType<Date | null, Date | null | undefined, Date | null>;
}

export interface TokenTable {
  id: string;
  tenant: string;
  desks: string[];
  name: string;
  hash: string;
  created_at: Date;
  expires_at: Date | null;
  revoked_at: Date | null;
}

/** What was good once, as a challenge. */
export interface SpentTable {
  key: string;
  until: Date;
}

export interface UsesTable {
  key: string;
  count: number;
  until: Date;
}

export interface SecretTable {
  name: string;
  value: string;
}
