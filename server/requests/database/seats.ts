import type {Kysely} from 'kysely';
import {freeingStates} from '../ledger.ts';
import type {Place} from './rows.ts';
import type {Tables} from './tables.ts';

/** Who sits where. */
export interface Sitter {
  readonly tenant: string;
  readonly reference: string;
}

export const keepsSeat = (state: string): boolean => !freeingStates.includes(state);

/**
 * Books one of the slot's seats; false when there is none. Where two want the same one, the second waits until the first has
 * committed or not: the primary key decides, and no error comes of it.
 */
export async function takeSeat(db: Kysely<Tables>, {tenant, reference}: Sitter, place: Place): Promise<boolean> {
  const {slotId, start, capacity} = place;
  const rows = await db
    .selectFrom('seat')
    .select('seat')
    .where('tenant', '=', tenant)
    .where('slot_id', '=', slotId)
    .execute();
  const taken = new Set(rows.map(({seat}) => seat));
  // More may be taken than there are when an office made a slot smaller.
  if (taken.size >= capacity) return false;
  for (let seat = 0; seat < capacity; seat++) {
    if (taken.has(seat)) continue;
    const got = await db
      .insertInto('seat')
      .values({tenant, slot_id: slotId, seat, slot_start: start, reference})
      .onConflict((conflict) => conflict.columns(['tenant', 'slot_id', 'seat']).doNothing())
      .returning('seat')
      .executeTakeFirst();
    if (got) return true;
  }
  return false;
}

export async function freeSeat(db: Kysely<Tables>, {tenant, reference}: Sitter): Promise<void> {
  await db.deleteFrom('seat').where('tenant', '=', tenant).where('reference', '=', reference).execute();
}
