import type {Desk} from '../../contract/requests.ts';
import type {Slot} from '../../contract/slot.ts';
import {toICalendar} from '../../domain/formats/icalendar.ts';
import {uidHost} from '../../domain/formats/uid-host.ts';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import type {Scene} from './scene.ts';

/**
 * An appointment as an iCalendar file. Its UID is made of the request's reference, so that a moved one takes the place of the
 * first. `discreet`: it says when and where, not with whom.
 */
export function slotFile(reference: string, slot: Slot, desk: Desk, scene: Scene): string {
  const {reader, now, places, directory, timeZone, discreet} = scene;
  const name = discreet
    ? msg('Termin', {id: 'asking.event', desc: 'Name of a date in a calendar'})
    : plain(desk.name, reader);
  const minutes = Math.round((Date.parse(slot.end) - Date.parse(slot.start)) / 60_000);
  return toICalendar(
    [
      {
        id: `termin-${reference}`,
        name,
        last_modified: now.toISOString(),
        schedules: [{timezone: timeZone, dtstart: localOf(slot.start, timeZone), duration: `PT${minutes}M`}],
        ...(slot.place_id === undefined ? {} : {place_id: slot.place_id}),
      },
    ],
    {
      now: now.toISOString(),
      places: discreet ? [] : [...places.values()],
      host: uidHost(directory.source),
      timezone: timeZone,
      locales: reader.locales,
      sourceLocale: reader.source,
    },
  );
}

/** `2026-12-01T09:00` of an instant on the clocks of a zone. */
function localOf(instant: string, timeZone: string): string {
  const numeric = {year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit'} as const;
  const format = new Intl.DateTimeFormat('sv', {...numeric, hourCycle: 'h23', timeZone});
  return format.format(new Date(instant)).replace(' ', 'T');
}
