import type {Event as TownEvent} from '../../contract/event.ts';
import type {Schedule} from '../../contract/schedule.ts';
import {toICalendar} from '../../domain/formats/icalendar.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {compact, isCancelled, placeIdOf, type Entry} from './entries.ts';
import type {Stock} from './stock.ts';
import {uidHost} from '../../domain/formats/uid-host.ts';

/** Dates as an iCalendar file, each an event of its own: just what the page shows. */
export const datesFile = (entries: readonly Entry[], stock: Stock, beholder: Beholder): string =>
  fileOf(
    entries.map((entry) => singleOf(entry, beholder.reader)),
    stock,
    beholder,
  );

/** An event with its rule as an iCalendar file: every date, also those to come after what is shown. */
export const seriesFile = (event: TownEvent, stock: Stock, beholder: Beholder): string =>
  fileOf([event], stock, beholder);

function fileOf(events: readonly TownEvent[], stock: Stock, {now, reader}: Beholder): string {
  const {places, organizations, directory, timezone, holidays} = stock;
  return toICalendar(events, {
    now: now.toISOString(),
    places: [...places.values()],
    organizations: [...organizations.values()],
    host: uidHost(directory.source),
    timezone,
    holidays,
    locales: reader.locales,
    sourceLocale: reader.source,
  });
}

/** One date as an event of its own, under an id that stays the same when it is saved again. */
function singleOf(entry: Entry, reader: Reader): TownEvent {
  const {event, date, schedule} = entry;
  const {change} = date;
  const placeId = placeIdOf(entry);
  const description = [plain(change?.note, reader), plain(event.description, reader)].filter(Boolean).join('\n\n');
  const {description: _, place_id: __, ...rest} = event;
  return {
    ...rest,
    id: `${event.id}-${event.schedules.indexOf(schedule)}-${compact(date.recurrenceId)}`,
    name: plain(change?.name ?? event.name, reader),
    ...(description && {description}),
    ...(placeId && {place_id: placeId}),
    ...(isCancelled(entry) && {status: 'cancelled'}),
    schedules: [onceAt(entry)],
  };
}

/** A schedule of just one date. Its length is counted on the clock, so that also a night of the change of clocks ends rightly. */
function onceAt({date, schedule}: Entry): Schedule {
  const {start, end, allDay} = date;
  const length = Date.parse(end) - Date.parse(start);
  return {
    ...(schedule.timezone && {timezone: schedule.timezone}),
    dtstart: allDay ? start : start.slice(0, 19),
    ...(length > 0 && {duration: allDay ? `P${length / 86_400_000}D` : `PT${length / 1_000}S`}),
  };
}
