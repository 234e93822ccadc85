import type {Directory} from '../../../src/contract/directory.ts';
import type {Event} from '../../../src/contract/event.ts';
import type {Organization} from '../../../src/contract/organization.ts';
import type {Place} from '../../../src/contract/place.ts';
import {toICalendar} from '../../../src/domain/formats/icalendar.ts';
import type {HolidayCalendar} from '../../../src/domain/schedule/holidays.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {textIn} from '../../../src/domain/text.ts';
import type {FeedGroup} from './feed-groups.ts';
import {uidHost} from '../../../src/domain/formats/uid-host.ts';

/** What all feeds of a town are written with. */
export interface FeedTown {
  directory: Directory;
  organizations: readonly Organization[];
  places: readonly Place[];
}

/** The holidays that schedules with `except_holidays` leave out. */
export const holidaysOf = ({source, school_holidays: school = []}: Directory): HolidayCalendar => ({
  land: source.land,
  school,
});

const day = 86_400_000;
const plus = (instant: string, days: number): string => new Date(Date.parse(instant) + days * day).toISOString();

/** The moment of the next date, else of the last; events without any are last of all. */
function nearest(event: Event, {directory}: FeedTown): number {
  const {generated_at: now, timezone} = directory;
  const starts = event.schedules.flatMap((schedule) => {
    try {
      const [next] = occurrences(schedule, {from: now, limit: 1, timezone, holidays: holidaysOf(directory)});
      return next ? Date.parse(next.start) : [];
    } catch (error) {
      if (error instanceof RangeError) return [];
      throw error;
    }
  });
  return Math.min(Infinity, ...starts);
}

/** A feed as it is written, and how many of its events are in it. */
export interface FeedText {
  bytes: Uint8Array;
  count: number;
}

/**
 * A feed of events since a year ago, at most `limit` bytes: a longer one has the events of the last month and all to come, and if
 * that is too long as well, as many of them as there is room for, the nearest first. Same records, same bytes.
 */
export function feedText({name, kind, events}: FeedGroup, town: FeedTown, limit: number): FeedText {
  const {directory, organizations, places} = town;
  const {generated_at: now, locales, source, timezone} = directory;
  const say = (text: typeof name): string => textIn(text, [], locales[0])?.text ?? '';
  const options = {
    now,
    name: kind === 'all' ? say(source.name) : `${say(source.name)}: ${say(name)}`,
    organizations,
    places,
    host: uidHost(directory.source),
    holidays: holidaysOf(directory),
    timezone,
    locales: locales.slice(0, 1),
    sourceLocale: locales[0],
  };
  const write = (some: readonly Event[], days: number): Uint8Array =>
    new TextEncoder().encode(toICalendar(some, {...options, from: plus(now, -days)}));
  for (const days of [366, 31]) {
    const bytes = write(events, days);
    if (bytes.length <= limit) return {bytes, count: events.length};
  }
  const order = new Map(events.map((event) => [event, nearest(event, town)]));
  const sorted = [...events].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  // The greatest number of events that fits, by halves: a feed grows with each of them.
  let [fits, most] = [0, sorted.length];
  while (most - fits > 1) {
    const middle = (fits + most) >> 1;
    if (write(sorted.slice(0, middle), 31).length <= limit) fits = middle;
    else most = middle;
  }
  const nearestFirst = new Set(sorted.slice(0, fits));
  return {
    bytes: write(
      events.filter((event) => nearestFirst.has(event)),
      31,
    ),
    count: fits,
  };
}
