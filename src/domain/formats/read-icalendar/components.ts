import type {Report} from './calendar-fault.ts';
import type {PropertyLine} from './property-line.ts';

/** A VEVENT as it is written. */
export interface WrittenEvent {
  line: number;
  properties: Map<string, PropertyLine[]>;
}

/** A VTIMEZONE as it is written: offsets in seconds, as last named. */
export interface WrittenZone {
  location?: string;
  standard?: number;
  daylight?: number;
}

/** What a file holds, before anything is understood. */
export interface Components {
  /** Properties of the calendar itself, the first of each name. */
  calendar: Map<string, PropertyLine>;
  events: WrittenEvent[];
  zones: Map<string, WrittenZone>;
  /** Did any calendar or event begin? */
  found: boolean;
}

const ofEvent = new Set(
  (
    'UID DTSTAMP DTSTART DTEND DURATION LAST-MODIFIED SEQUENCE CLASS STATUS SUMMARY DESCRIPTION LOCATION GEO URL ORGANIZER ' +
    'CONTACT CATEGORIES RRULE RDATE EXDATE EXRULE RECURRENCE-ID X-ALT-DESC X-MICROSOFT-CDO-ALLDAYEVENT'
  ).split(' '),
);
const many = new Set(['RDATE', 'EXDATE', 'CATEGORIES', 'RRULE', 'EXRULE']);
const mostLines = 2_000;
const deepest = 50;

/** `+0130` in seconds. */
function offsetOf(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text.trim()) ?? [];
  return sign === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

/**
 * Sorts content lines into events and zones. Components that are never closed end where the next of their kind begins, or with
 * the file; an END without BEGIN is passed over; an event inside of another thing is an event all the same.
 */
export function components(lines: Iterable<PropertyLine>, report: Report, mostEvents: number): Components {
  const all: Components = {calendar: new Map(), events: [], zones: new Map(), found: false};
  let open: {name: string; line: number}[] = [];
  let event: WrittenEvent | undefined;
  let zone: WrittenZone | undefined;
  let tooMany: {first: PropertyLine; count: number} | undefined;

  const leave = (name: string): void => {
    if (name === 'VEVENT') event = undefined;
    if (name === 'VTIMEZONE') zone = undefined;
  };
  const begin = (at: PropertyLine, name: string): void => {
    if (name === 'VEVENT' || name === 'VCALENDAR' || name === 'VTIMEZONE') {
      all.found ||= name !== 'VTIMEZONE';
      // These stand in a calendar and nowhere else: whatever else is open was forgotten.
      for (const each of open.filter((other) => other.name !== 'VCALENDAR')) {
        report('repaired', 'unclosed', {line: each.line, name: each.name});
        leave(each.name);
      }
      open = open.filter((other) => other.name === 'VCALENDAR' && name !== 'VCALENDAR');
    }
    if (open.length >= deepest) {
      report('part', 'too_deep', at, name);
      return;
    }
    open.push({name, line: at.line});
    if (name === 'VTIMEZONE') zone = {};
    if (name !== 'VEVENT') return;
    event = {line: at.line, properties: new Map()};
    if (all.events.length < mostEvents) all.events.push(event);
    else if (tooMany) tooMany.count++;
    else tooMany = {first: at, count: 1};
  };
  const end = (at: PropertyLine, name: string): void => {
    const depth = open.findLastIndex((other) => other.name === name);
    if (depth < 0) {
      report('repaired', 'no_opening', at, name);
      return;
    }
    for (const each of open.splice(depth)) {
      if (each.name !== name) report('repaired', 'unclosed', {line: each.line, name: each.name});
      leave(each.name);
    }
  };
  const ofZone = (within: string | undefined, {name, value}: PropertyLine): void => {
    if (!zone) return;
    const offset = name === 'TZOFFSETTO' ? offsetOf(value) : undefined;
    if (name === 'TZID') all.zones.set(value.trim(), zone);
    else if (name === 'X-LIC-LOCATION') zone.location = value.trim();
    else if (offset !== undefined) zone[within === 'DAYLIGHT' ? 'daylight' : 'standard'] = offset;
  };

  for (const at of lines) {
    const within = open.at(-1)?.name;
    if (at.name === 'BEGIN') begin(at, at.value.trim().toUpperCase());
    else if (at.name === 'END') end(at, at.value.trim().toUpperCase());
    else if (zone) ofZone(within, at);
    else if (event && within === 'VEVENT') {
      if (!ofEvent.has(at.name)) continue;
      const before = event.properties.get(at.name);
      if (!before) event.properties.set(at.name, [at]);
      else if (many.has(at.name) && before.length < mostLines) before.push(at);
      else if (before[0]?.value !== at.value) report('part', 'twice', at, at.value);
    } else if ((within === 'VCALENDAR' || within === undefined) && !all.calendar.has(at.name))
      all.calendar.set(at.name, at);
  }
  for (const each of open) report('repaired', 'unclosed', {line: each.line, name: each.name});
  if (tooMany) report('part', 'too_many_events', tooMany.first, `${tooMany.count}`);
  return all;
}
