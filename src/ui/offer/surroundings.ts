import type {TemplateResult} from 'lit';
import type {Contact} from '../../contract/contact.ts';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Provenance} from '../../data/source.ts';
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
  /** Whose a record is; undefined when it is of the page's first directory itself. */
  readonly originOf: (record: object) => Origin | undefined;
  /** A way to say that something is wrong with an offer of the town's own; without it there is mail. */
  readonly correction?: {view(offer: Offer, beholder: Beholder): TemplateResult | undefined} | undefined;
}

/** A partner, or a neighbour, whose records are among the town's. */
export type Origin = Pick<Provenance, 'name' | 'url'>;

/** Who looks at an offer, and when. */
export interface Beholder {
  readonly reader: Reader;
  readonly now: Date;
  /** The zone in which times are shown. */
  readonly timeZone: string;
}
