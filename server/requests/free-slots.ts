import type {Desk} from '../../src/contract/requests.ts';
import type {Slot} from '../../src/contract/slot.ts';
import {recipientsOn} from '../../src/domain/asking/sealing.ts';
import {openingsOf, type Opening} from '../../src/domain/asking/slots.ts';
import type {Booking, Ledger} from './ledger.ts';
import {dayIn, type Town} from './town.ts';

/** The openings of a desk; none when its published rules cannot be read, or nobody could read what is sent to it. */
export function openingsAt(desk: Desk, town: Town, now: Date): Opening[] {
  if (recipientsOn(desk, dayIn(town, now)).length === 0) return [];
  try {
    return openingsOf(desk, now, {holidays: town.holidays, timezone: town.timezone});
  } catch (error) {
    // The publisher refuses such a schedule; a folder that was written by hand may have it.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/** The same for the office itself, which may give a date sooner than families can take one. */
export const openingsForOffice = (desk: Desk, town: Town, now: Date): Opening[] =>
  openingsAt({...desk, slots: (desk.slots ?? []).map((rule) => ({...rule, lead_hours: 0}))}, town, now);

/** The slots of desks that are free at `now`, in order. */
export async function freeSlots(desks: readonly Desk[], town: Town, now: Date, ledger: Ledger): Promise<Slot[]> {
  const openings = desks
    .flatMap((desk) => openingsAt(desk, town, now))
    .sort(({slot: one}, {slot: other}) => Date.parse(one.start) - Date.parse(other.start));
  const last = openings.at(-1);
  if (!last) return [];
  const taken = await ledger.booked(town.tenant, now, new Date(Date.parse(last.slot.start) + 1));
  return openings.filter(({slot, capacity}) => (taken.get(slot.id) ?? 0) < capacity).map(({slot}) => slot);
}

/** An opening as the ledger books it. */
export const bookingOf = ({slot, capacity}: Opening): Booking => ({
  slotId: slot.id,
  start: new Date(slot.start),
  end: new Date(slot.end),
  mode: slot.mode,
  placeId: slot.place_id,
  kinds: slot.kinds,
  capacity,
});
