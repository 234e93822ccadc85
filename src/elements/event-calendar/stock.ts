import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Event as TownEvent} from '../../contract/event.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import type {Surroundings} from '../../ui/offer/surroundings.ts';

/** Records by id. */
type ById<T> = ReadonlyMap<string, T>;

/** What a calendar works on: the events and the records that they name. */
export interface Stock extends Surroundings {
  /** Tells the developer of an event whose dates cannot be worked out: once. */
  readonly tell: (event: TownEvent, cause: unknown) => void;
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
  tell: Stock['tell'],
): Stock {
  const timezone = directory.timezone ?? 'Europe/Berlin';
  const holidays = holidaysOf(directory);
  const told = new Set<TownEvent>();
  const tellOnce = (event: TownEvent, cause: unknown): void => {
    if (!told.has(event)) tell(event, cause);
    told.add(event);
  };
  return {
    directory,
    events,
    places,
    organizations,
    contacts: new Map(),
    readContacts,
    timezone,
    holidays,
    originOf,
    tell: tellOnce,
  };
}
