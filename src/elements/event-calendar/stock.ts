import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Event as TownEvent} from '../../contract/event.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import type {Surroundings} from '../../ui/offer/surroundings.ts';

/** Records by id. */
type ById<T> = ReadonlyMap<string, T>;

/** What a calendar works on: the events whose dates can be worked out, and the records that they name. */
export interface Stock extends Surroundings {
  readonly events: readonly TownEvent[];
  /** Contacts are read when the details of a date are looked at, for nothing else shows them; until then there are none. */
  readonly readContacts: () => Promise<ById<Contact>>;
}

/** A schedule that names no zone is in that of its directory; the zone in which times are shown is another matter. */
export function stockOf(
  directory: DirectoryEnvelope,
  events: readonly TownEvent[],
  [places, organizations]: readonly [ById<Place>, ById<Organization>],
  readContacts: Stock['readContacts'],
  originOf: Stock['originOf'],
): Stock {
  const timezone = directory.timezone ?? 'Europe/Berlin';
  const holidays = holidaysOf(directory);
  return {directory, events, places, organizations, contacts: new Map(), readContacts, timezone, holidays, originOf};
}
