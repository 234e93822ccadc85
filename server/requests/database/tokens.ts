import type {Kysely} from 'kysely';
import type {Token} from '../ledger.ts';
import {tokenOf, tokenRow} from './rows.ts';
import type {Tables} from './tables.ts';

export async function addToken(db: Kysely<Tables>, token: Token): Promise<void> {
  await db.insertInto('token').values(tokenRow(token)).execute();
}

export async function findToken(db: Kysely<Tables>, hash: string): Promise<Token | undefined> {
  const row = await db
    .selectFrom('token')
    .selectAll()
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row && tokenOf(row);
}

export async function listTokens(db: Kysely<Tables>, tenant: string): Promise<Token[]> {
  const rows = await db
    .selectFrom('token')
    .selectAll()
    .where('tenant', '=', tenant)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map(tokenOf);
}

/** See `Ledger.revokeToken`. What is revoked stays revoked since then. */
export async function revokeToken(db: Kysely<Tables>, tenant: string, id: string, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('token')
    .set((token) => ({revoked_at: token.fn.coalesce('revoked_at', token.val(now))}))
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
