import type {Kysely} from 'kysely';
import type {Ledger} from '../ledger.ts';
import {attempt} from './attempt.ts';
import {cancel, change} from './changing.ts';
import {dueMails, mailFailed, mailSent, mailsGivenUp} from './mails.ts';
import {count, ping, purge, secret, spend} from './protection.ts';
import {booked, find, list} from './reading.ts';
import type {Tables} from './tables.ts';
import {recall, take} from './taking.ts';
import {addToken, findToken, listTokens, revokeToken} from './tokens.ts';

/**
 * The ledger in SQL: one set of queries, for PostgreSQL and for the one that is built in. `migrate` comes first. Every call
 * rejects with `LedgerUnavailable` while the database is away.
 */
export const sqlLedger = (db: Kysely<Tables>): Ledger => ({
  take: (entry) => take(db, entry),
  recall: (tenant, idempotencyKey) => attempt(() => recall(db, tenant, idempotencyKey)),
  find: (tenant, reference) => attempt(() => find(db, tenant, reference)),
  cancel: (tenant, reference, now, mail) => cancel(db, tenant, reference, now, mail),
  list: (tenant, desks, filter) => attempt(() => list(db, tenant, desks, filter)),
  change: (tenant, reference, version, wanted, now) => change(db, tenant, reference, version, wanted, now),
  remove: (tenant, desks, reference) => attempt(() => remove(db, tenant, desks, reference)),
  booked: (tenant, from, to) => attempt(() => booked(db, tenant, from, to)),
  count: (key, until, now) => attempt(() => count(db, key, until, now)),
  spend: (key, until, now) => attempt(() => spend(db, key, until, now)),
  addToken: (token) => attempt(() => addToken(db, token)),
  findToken: (hash) => attempt(() => findToken(db, hash)),
  listTokens: (tenant) => attempt(() => listTokens(db, tenant)),
  revokeToken: (tenant, id, now) => attempt(() => revokeToken(db, tenant, id, now)),
  dueMails: (now, claimedUntil, limit) => attempt(() => dueMails(db, now, claimedUntil, limit)),
  mailSent: (id) => attempt(() => mailSent(db, id)),
  mailFailed: (id, next) => attempt(() => mailFailed(db, id, next)),
  mailsGivenUp: () => attempt(() => mailsGivenUp(db)),
  purge: (now) => purge(db, now),
  secret: (name, make) => attempt(() => secret(db, name, make)),
  ping: () => attempt(() => ping(db)),
  close: () => db.destroy(),
});

/** Seat and mail go with the request. */
async function remove(
  db: Kysely<Tables>,
  tenant: string,
  desks: readonly string[],
  reference: string,
): Promise<boolean> {
  if (desks.length === 0) return false;
  const row = await db
    .deleteFrom('request')
    .where('tenant', '=', tenant)
    .where('reference', '=', reference)
    .where('desk_id', 'in', desks)
    .returning('reference')
    .executeTakeFirst();
  return row !== undefined;
}
