import type {Event} from '../../../contract/event.ts';
import type {Organization} from '../../../contract/organization.ts';
import type {Place} from '../../../contract/place.ts';
import {occurrences} from '../../schedule/occurrences.ts';
import {CalendarFaults, type CalendarFault} from './calendar-fault.ts';
import {components, type Components, type WrittenEvent} from './components.ts';
import {eventOf, isHidden, type Surroundings} from './event-of.ts';
import {groupsOf} from './groups.ts';
import {momentReader} from './moment.ts';
import {propertyLines} from './property-lines.ts';
import {textOf, type PlainText} from './text-value.ts';
import {zoneFinder} from './zone-finder.ts';

export interface ReadCalendarOptions {
  /** Makes plain text of HTML. */
  plain: PlainText;
  /** IANA zone of the town, in which times without a zone and times in UTC are read; Europe/Berlin when absent. */
  timezone?: string | undefined;
  /** The id of a subject by the word of a category; without it no event has a subject. */
  topicOf?: ((category: string) => string | undefined) | undefined;
  /** ISO 8601 date or instant: events whose last date is before it are counted and left out. */
  since?: string | undefined;
  /** Characters at most, 10,000,000 when absent. */
  limit?: number | undefined;
  /** Events at most, 10,000 when absent; what comes after is counted. */
  mostEvents?: number | undefined;
}

/** What a calendar file holds, in the contract's shape. */
export interface CalendarRead {
  /** How the calendar calls itself. */
  name?: string;
  events: Event[];
  places: Place[];
  organizations: Organization[];
  /** The first 200 faults in the order in which they were met. */
  faults: CalendarFault[];
  /** How many more there were. */
  moreFaults: number;
  /** How many events were over before `since`. */
  past: number;
  /** How many events are private or confidential, and left out. */
  hidden: number;
}

export const calendarLimit = 10_000_000;
const mostFaults = 200;

/**
 * Whole days of programs that name the last day in DTEND, where RFC 5545 section 3.8.2.2 asks for the day after it. WebCalendar
 * (its issue 144) and calendarlabs.com are known for it. Of any other program it is evident when the file itself has days that
 * end on the day they begin, which the RFC forbids, and not fewer of them than days that end on the next.
 */
function endsInclusive({calendar, events}: Components): boolean {
  if (/WebCalendar|Calendar ?Labs/i.test(calendar.get('PRODID')?.value.slice(0, 200) ?? '')) return true;
  const day = /^(\d{4})-?(\d\d)-?(\d\d)/;
  let [same, next] = [0, 0];
  for (const {properties} of events) {
    const [start, end] = ['DTSTART', 'DTEND'].map((name) => properties.get(name)?.[0]?.value.trim() ?? '');
    if (!start || !end || /T\d/i.test(start + end)) continue;
    const days = [start, end].map((text) => Date.parse(text.slice(0, 12).replace(day, '$1-$2-$3').slice(0, 10)));
    const length = ((days[1] ?? NaN) - (days[0] ?? NaN)) / 86_400_000;
    if (length === 0) same++;
    else if (length === 1) next++;
  }
  return same > 0 && same >= next;
}

/** `past`: nothing since then; `never`: nothing at all. */
function standing({schedules}: Event, since: string | undefined, timezone: string): 'good' | 'past' | 'never' {
  const some = (from?: string): boolean =>
    schedules.some((schedule) => [...occurrences(schedule, {from, limit: 1, timezone})].length > 0);
  if (some(since)) return 'good';
  return since !== undefined && some() ? 'past' : 'never';
}

/**
 * Reads an iCalendar file as it comes, not only as RFC 5545 wants it: what can be read is, everything else is a fault that names
 * its line and property, and stops nothing but its own event. Work and memory grow with the length of the text.
 * @throws RangeError for a text above the limit, before any of it is read, and for a `timezone` that is unknown here
 */
export function readICalendar(text: string, options: ReadCalendarOptions): CalendarRead {
  const {plain, timezone: home = 'Europe/Berlin', topicOf = () => undefined, since} = options;
  const {limit = calendarLimit, mostEvents = 10_000} = options;
  if (text.length > limit) throw new RangeError(`calendar of ${text.length} characters, at most ${limit} are read`);
  const faults = new CalendarFaults(mostFaults);
  const {report} = faults;
  const all = components(propertyLines(text, report), report, mostEvents);
  if (!all.found) faults.first('part', 'no_calendar', {line: 1}, text.slice(0, 200).trimStart());
  const zoneNamed = zoneFinder(all.zones, home);
  const own = all.calendar.get('X-WR-TIMEZONE')?.value.trim();
  const floating = (own === undefined || /^(UTC|GMT|Etc\/.*)$/i.test(own) ? undefined : zoneNamed(own)?.name) ?? home;
  const read = momentReader(zoneNamed, home, floating, report);
  const around: Surroundings = {places: new Map(), organizations: new Map()};
  const inclusive = endsInclusive(all);
  const cancelled = /^CANCEL$/i.test(all.calendar.get('METHOD')?.value.trim() ?? '');
  const name = textOf(all.calendar.get('X-WR-CALNAME') ?? all.calendar.get('NAME'), plain, 200);
  const result: CalendarRead = {
    ...(name !== '' && {name}),
    events: [],
    places: [],
    organizations: [],
    faults: faults.list,
    moreFaults: 0,
    past: 0,
    hidden: 0,
  };
  const add = (event: Event | undefined, {line}: WrittenEvent): void => {
    if (!event) return;
    const stands = standing(event, since, home);
    if (stands === 'good') result.events.push(event);
    else if (stands === 'past') result.past++;
    else report('event', 'never_happens', {line, name: 'DTSTART'}, String(event.name));
  };
  for (const group of groupsOf(all.events, report)) {
    if (isHidden(group.main)) {
      result.hidden++;
      continue;
    }
    try {
      add(eventOf(group, around, {read, report, home, inclusive, plain, topicOf, cancelled, since}), group.main);
    } catch (error) {
      // A date at the end of time or an offset that no clock has: the event's own fault.
      if (!(error instanceof RangeError)) throw error;
      report('event', 'unreadable_date', {line: group.main.line, name: 'DTSTART'}, error.message);
    }
  }
  const used = new Set(
    result.events.flatMap(({organization_id: owner, place_id: place, schedules}) => [
      `o ${owner}`,
      `p ${place}`,
      ...schedules.flatMap(({changes = []}) => changes.map(({place_id: id}) => `p ${id}`)),
    ]),
  );
  result.places = [...around.places.values()].filter(({id}) => used.has(`p ${id}`));
  result.organizations = [...around.organizations.values()].filter(({id}) => used.has(`o ${id}`));
  result.moreFaults = faults.more;
  return result;
}
