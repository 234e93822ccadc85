import type {Kysely} from 'kysely';
import type {Entry, NewEntry, Taking} from '../ledger.ts';
import {queueMail} from './mails.ts';
import {entryOf, requestRow} from './rows.ts';
import {takeSeat} from './seats.ts';
import type {Tables} from './tables.ts';
import {transact} from './transact.ts';

/** Request, proof, seat and mail in one transaction: see `Ledger.take`. */
export const take = (db: Kysely<Tables>, entry: NewEntry): Promise<Taking> =>
  transact<Taking>(db, async (trx, undo) => {
    // Who comes second with the same key waits here until the first is through.
    const row = await trx
      .insertInto('request')
      .values(requestRow(entry))
      .onConflict((conflict) => conflict.doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) return earlier(trx, entry);
    const {booking, mail, proof} = entry;
    if (proof && !(await useUp(trx, proof))) return undo({outcome: 'spent'});
    if (booking && !(await takeSeat(trx, entry, booking))) return undo({outcome: 'full'});
    if (mail) await queueMail(trx, entry, mail, entry.createdAt);
    return {outcome: 'taken', entry: entryOf(row)};
  });

/** False when it was used before; it is remembered past its end, until `purge`. */
async function useUp(db: Kysely<Tables>, proof: NonNullable<NewEntry['proof']>): Promise<boolean> {
  const row = await db
    .insertInto('spent')
    .values(proof)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** What stood in the way: the same key, or the same reference. */
async function earlier(db: Kysely<Tables>, {tenant, idempotencyKey, bodyHash}: NewEntry): Promise<Taking> {
  const before = await recall(db, tenant, idempotencyKey);
  if (!before) return {outcome: 'reference-taken'};
  return before.bodyHash === bodyHash ? {outcome: 'replayed', entry: before.entry} : {outcome: 'conflict'};
}

/** See `Ledger.recall`. */
export async function recall(
  db: Kysely<Tables>,
  tenant: string,
  idempotencyKey: string,
): Promise<{entry: Entry; bodyHash: string} | undefined> {
  const row = await db
    .selectFrom('request')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row && {entry: entryOf(row), bodyHash: row.body_hash};
}
