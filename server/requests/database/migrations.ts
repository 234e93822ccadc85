/**
 * The tables, in the order in which they came about. Forward only: what a released version has is never changed, the next one
 * is put behind it. Plain SQL that PostgreSQL 14 and newer knows, without extensions.
 */
export const migrations: readonly (readonly string[])[] = [
  [
    `create table request (
      tenant text not null,
      reference text not null,
      desk_id text not null,
      kind text not null,
      state text not null,
      district_id text,
      about text,
      slot_id text,
      slot_start timestamptz,
      slot_end timestamptz,
      slot_mode text,
      slot_place_id text,
      slot_kinds text[],
      slot_capacity integer,
      sealed text not null,
      note text,
      code_hash text not null,
      version integer not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      kept_until timestamptz not null,
      idempotency_key text not null,
      body_hash text not null,
      primary key (tenant, reference),
      unique (tenant, idempotency_key)
    )`,
    `create index request_newest on request (tenant, desk_id, created_at desc, reference desc)`,
    `create index request_kept_until on request (kept_until)`,
    // The primary key is the promise that no seat of a slot is sold twice, whoever asks.
    `create table seat (
      tenant text not null,
      slot_id text not null,
      seat integer not null,
      slot_start timestamptz not null,
      reference text not null,
      primary key (tenant, slot_id, seat),
      unique (tenant, reference),
      foreign key (tenant, reference) references request on delete cascade
    )`,
    `create index seat_start on seat (tenant, slot_start)`,
    `create table mail (
      id uuid primary key default gen_random_uuid(),
      tenant text not null,
      reference text not null,
      recipient text not null,
      subject text not null,
      body text not null,
      tries integer not null default 0,
      created_at timestamptz not null,
      due_at timestamptz,
      claimed_until timestamptz,
      foreign key (tenant, reference) references request on delete cascade
    )`,
    `create index mail_due on mail (due_at)`,
    `create index mail_request on mail (tenant, reference)`,
    `create table token (
      id text not null,
      tenant text not null,
      desks text[] not null,
      name text not null,
      hash text not null unique,
      created_at timestamptz not null,
      expires_at timestamptz,
      revoked_at timestamptz,
      primary key (tenant, id)
    )`,
    `create table spent (key text primary key, until timestamptz not null)`,
    `create index spent_until on spent (until)`,
    `create table uses (key text primary key, count integer not null, until timestamptz not null)`,
    `create index uses_until on uses (until)`,
    `create table secret (name text primary key, value text not null)`,
    `create table pulse (one boolean primary key check (one), at timestamptz not null)`,
  ],
];
