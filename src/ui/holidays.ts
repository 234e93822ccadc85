import type {DirectoryEnvelope} from '../contract/envelope.ts';
import type {HolidayCalendar} from '../domain/schedule/index.ts';

/** The holidays of a directory's Land, as far as the directory carries them. */
export function holidaysOf({source, school_holidays = []}: DirectoryEnvelope): HolidayCalendar {
  return {land: source.land, school: school_holidays};
}
