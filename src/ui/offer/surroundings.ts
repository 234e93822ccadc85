import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {HolidayCalendar} from '../../domain/schedule/index.ts';
import type {Reader} from '../reader.ts';

/** The records that offers name, and what their times are read by. */
export interface Surroundings {
  readonly directory: DirectoryEnvelope;
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly contacts: ReadonlyMap<string, Contact>;
  /** The zone of schedules that name none. */
  readonly timezone: string;
  readonly holidays: HolidayCalendar;
}

/** Who looks at an offer, and when. */
export interface Beholder {
  readonly reader: Reader;
  readonly now: Date;
  /** The zone in which times are shown. */
  readonly timeZone: string;
}
