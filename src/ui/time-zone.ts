import type {DirectoryEnvelope} from '../contract/envelope.ts';
import {pageTimeZone} from '../page/whereabouts.ts';

/** The zone of German towns. */
const german = 'Europe/Berlin';

/** The zone in which an element shows times: the page's word, else the directory's, else Germany's. */
export function timeZoneFor(element: Element, directory?: Pick<DirectoryEnvelope, 'timezone'>): string {
  for (const zone of [pageTimeZone(element), directory?.timezone]) {
    // Nothing is to be found out about the usual one.
    if (zone && (zone === german || isZone(zone))) return zone;
  }
  return german;
}

/** Asked with each picture, and dear to find out. */
const known = new Map<string, boolean>();

function isZone(zone: string): boolean {
  let is = known.get(zone);
  if (is === undefined) {
    try {
      is = Boolean(new Intl.DateTimeFormat('de', {timeZone: zone}));
    } catch {
      // RangeError: not a zone this machine knows. A typing mistake must not blank the calendar.
      is = false;
    }
    known.set(zone, is);
  }
  return is;
}
