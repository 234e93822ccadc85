import {sql, type Kysely} from 'kysely';
import type {Mail, NewMail} from '../ledger.ts';
import {mailOf} from './rows.ts';
import type {Tables} from './tables.ts';

/** Queues a mail about a request, with which it is deleted if it is not sent by then. */
export async function queueMail(
  db: Kysely<Tables>,
  {tenant, reference}: {readonly tenant: string; readonly reference: string},
  {to, subject, text}: NewMail,
  now: Date,
): Promise<void> {
  await db
    .insertInto('mail')
    .values({tenant, reference, recipient: to, subject, body: text, created_at: now, due_at: now})
    .execute();
}

/** See `Ledger.dueMails`. What another process is just claiming is passed over, not waited for. */
export async function dueMails(db: Kysely<Tables>, now: Date, claimedUntil: Date, limit: number): Promise<Mail[]> {
  const rows = await db
    .updateTable('mail')
    .set({claimed_until: claimedUntil})
    .where('id', 'in', (mail) =>
      mail
        .selectFrom('mail')
        .select('id')
        .where('due_at', '<=', now)
        .where((is) => is.or([is('claimed_until', 'is', null), is('claimed_until', '<=', now)]))
        .orderBy('due_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  return rows.map(mailOf).sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

export async function mailSent(db: Kysely<Tables>, id: string): Promise<void> {
  await db.deleteFrom('mail').where('id', '=', id).execute();
}

export async function mailsGivenUp(db: Kysely<Tables>): Promise<number> {
  const {given_up} = await db
    .selectFrom('mail')
    .select(sql<number>`count(*)::integer`.as('given_up'))
    .where('due_at', 'is', null)
    .executeTakeFirstOrThrow();
  return given_up;
}

/** See `Ledger.mailFailed`. */
export async function mailFailed(db: Kysely<Tables>, id: string, next: Date | undefined): Promise<void> {
  await db
    .updateTable('mail')
    .set((mail) => ({due_at: next ?? null, claimed_until: null, tries: mail('tries', '+', 1)}))
    .where('id', '=', id)
    .execute();
}
