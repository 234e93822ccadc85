import {sql, type Kysely} from 'kysely';
import type {Entry, EntryFilter, EntryPage} from '../ledger.ts';
import {entryOf} from './rows.ts';
import type {Tables} from './tables.ts';

export async function find(db: Kysely<Tables>, tenant: string, reference: string): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && entryOf(row);
}

/** See `Ledger.list`. A page begins behind the last entry of the one before, so that what is new meanwhile moves nothing. */
export async function list(
  db: Kysely<Tables>,
  tenant: string,
  desks: readonly string[],
  {states, changedSince, before, limit}: EntryFilter,
): Promise<EntryPage> {
  const last = before === undefined ? undefined : /^(\d{1,15})\.([0-9A-Z]{1,40})$/.exec(before);
  if (desks.length === 0 || states?.length === 0 || last === null) return {items: [], next: undefined};
  let query = db.selectFrom('request').selectAll().where('tenant', '=', tenant).where('desk_id', 'in', desks);
  if (states) query = query.where('state', 'in', states);
  if (changedSince) query = query.where('changed_at', '>=', changedSince);
  if (last) {
    const [, instant, reference] = last;
    query = query.where(sql<boolean>`(created_at, reference) < (${new Date(Number(instant))}, ${reference})`);
  }
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('reference', 'desc')
    .limit(limit + 1)
    .execute();
  const items = rows.slice(0, limit).map(entryOf);
  const end = items.at(-1);
  return {
    items,
    next: rows.length > limit && end ? `${end.createdAt.getTime()}.${end.reference}` : undefined,
  };
}

/** See `Ledger.booked`. */
export async function booked(db: Kysely<Tables>, tenant: string, from: Date, to: Date): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('seat')
    .select(['slot_id', sql<number>`count(*)::integer`.as('taken')])
    .where('tenant', '=', tenant)
    .where('slot_start', '>=', from)
    .where('slot_start', '<', to)
    .groupBy('slot_id')
    .execute();
  return new Map(rows.map(({slot_id, taken}) => [slot_id, taken]));
}
