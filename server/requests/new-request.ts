import {requestKinds} from '../../src/contract/codes.ts';
import type {NewRequest} from '../../src/contract/request.ts';
import type {Desk} from '../../src/contract/requests.ts';
import {recipientsOn} from '../../src/domain/asking/sealing.ts';
import {bookingOf, openingsAt} from './free-slots.ts';
import type {Booking} from './ledger.ts';
import {isSealed} from './protection/seal-check.ts';
import {invalid, Refusal} from './refusal.ts';
import {dayIn, type Town} from './town.ts';

/**
 * Whether all of a request is the town's own: desk, kind, district, slot, record. So nothing readable comes along in fields that
 * are there for something else.
 * @throws Refusal with the field at fault
 */
export async function checkRequest(
  {kind, desk_id, district_id, about, slot_id, sealed}: NewRequest,
  town: Town,
  now: Date,
): Promise<{desk: Desk; booking: Booking | undefined}> {
  const desk = town.desks.find(({id}) => id === desk_id);
  if (!desk) throw invalid('desk_id');
  if (!requestKinds.some((known) => known === kind) || !desk.kinds.includes(kind)) throw invalid('kind');
  if (district_id !== undefined && !isServed(district_id, desk, town)) throw invalid('district_id');
  if (about !== undefined && !(await town.knows(about))) throw invalid('about');
  if (recipientsOn(desk, dayIn(town, now)).length === 0) throw new Refusal('no-key', {pointer: 'desk_id'});
  if (!isSealed(sealed)) throw new Refusal('not-sealed', {pointer: 'sealed'});
  if (slot_id === undefined) return {desk, booking: undefined};
  const opening = openingsAt(desk, town, now).find(({slot}) => slot.id === slot_id);
  if (!opening?.slot.kinds.includes(kind)) throw new Refusal('slot-gone', {pointer: 'slot_id'});
  return {desk, booking: bookingOf(opening)};
}

/** Is it a district of the town, and one that the desk is for? */
const isServed = (district: string, {districts}: Desk, town: Town): boolean =>
  town.districts.has(district) && (districts?.includes(district) ?? true);
