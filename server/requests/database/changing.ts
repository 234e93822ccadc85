import type {Kysely} from 'kysely';
import type {Changing, Entry, EntryChange, NewMail} from '../ledger.ts';
import {queueMail} from './mails.ts';
import {entryOf, placeOf, slotColumns, type RequestRow} from './rows.ts';
import {freeSeat, keepsSeat, takeSeat} from './seats.ts';
import type {Tables} from './tables.ts';
import {transact} from './transact.ts';

/** The row, which nobody else changes until the transaction ends. */
const locked = (db: Kysely<Tables>, tenant: string, reference: string): Promise<RequestRow | undefined> =>
  db
    .selectFrom('request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('reference', '=', reference)
    .forUpdate()
    .executeTakeFirst();

/** See `Ledger.cancel`. */
export const cancel = (
  db: Kysely<Tables>,
  tenant: string,
  reference: string,
  now: Date,
  mail: NewMail | undefined,
): Promise<Entry | undefined> =>
  transact<Entry | undefined>(db, async (trx) => {
    const row = await locked(trx, tenant, reference);
    if (!row) return undefined;
    if (row.state === 'cancelled') return entryOf(row);
    await freeSeat(trx, row);
    if (mail) await queueMail(trx, row, mail, now);
    return entryOf(await write(trx, row, {state: 'cancelled'}, now));
  });

/** See `Ledger.change`. */
export const change = (
  db: Kysely<Tables>,
  tenant: string,
  reference: string,
  version: number,
  wanted: EntryChange,
  now: Date,
): Promise<Changing> =>
  transact<Changing>(db, async (trx, undo) => {
    const row = await locked(trx, tenant, reference);
    if (!row) return {outcome: 'unknown'};
    if (row.version !== version) return {outcome: 'stale', entry: entryOf(row)};
    const place = wanted.booking ?? placeOf(row);
    const keeps = place !== undefined && keepsSeat(wanted.state ?? row.state);
    const sits = keepsSeat(row.state) ? placeOf(row)?.slotId : undefined;
    if (sits !== undefined && !(keeps && sits === place.slotId)) await freeSeat(trx, row);
    if (keeps && sits !== place.slotId && !(await takeSeat(trx, row, place))) return undo({outcome: 'full'});
    return {outcome: 'changed', entry: entryOf(await write(trx, row, wanted, now))};
  });

const write = (
  db: Kysely<Tables>,
  row: RequestRow,
  {state, note, booking, keptUntil}: EntryChange,
  now: Date,
): Promise<RequestRow> =>
  db
    .updateTable('request')
    .set({
      ...(state === undefined ? {} : {state}),
      ...(note === undefined ? {} : {note}),
      ...(booking === undefined ? {} : slotColumns(booking)),
      ...(keptUntil === undefined ? {} : {kept_until: keptUntil}),
      version: row.version + 1,
      changed_at: now,
    })
    .where('tenant', '=', row.tenant)
    .where('reference', '=', row.reference)
    .returningAll()
    .executeTakeFirstOrThrow();
