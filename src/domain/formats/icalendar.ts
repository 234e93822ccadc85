import type {Event} from '../../contract/event.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Schedule} from '../../contract/schedule.ts';
import type {Text} from '../../contract/text.ts';
import type {HolidayCalendar} from '../schedule/holidays.ts';
import {occurrences, type OccurrenceOptions} from '../schedule/occurrences.ts';
import type {Occurrence} from '../schedule/occurrences.ts';
import {textIn} from '../text.ts';
import {documentOf, escapeText, parameter, uriValue} from './content-line.ts';
import {seriesOf, type Series} from './series.ts';
import {basic, timeZoneLines, yearOf} from './time-zone.ts';

export interface CalendarOptions {
  /** The moment of writing, an ISO 8601 instant: DTSTAMP. Two files of one `now` are the same. */
  now: string;
  /** Only events with a date in [from, to), ISO 8601 instants or dates. Their series are written whole. */
  from?: string | undefined;
  to?: string | undefined;
  /** How the calendar is called where it is subscribed. */
  name?: Text | undefined;
  places?: readonly Place[] | undefined;
  organizations?: readonly Organization[] | undefined;
  /** The right side of each UID: the host of the town, or its AGS. Must never change. */
  host?: string | undefined;
  prodId?: string | undefined;
  /** For schedules with `except_holidays`; without it no holiday is left out. */
  holidays?: HolidayCalendar | undefined;
  /** IANA zone of schedules that name none. */
  timezone?: string | undefined;
  /** What the reader wants to read, the dearest first. */
  locales?: readonly string[] | undefined;
  /** The language of plain strings, `de` when absent. */
  sourceLocale?: string | undefined;
}

const anyIn = (schedule: Schedule, range: OccurrenceOptions): boolean =>
  [...occurrences(schedule, {...range, limit: 1})].length > 0;

const year = 366 * 86_400_000;

/** `DTSTART;TZID=Europe/Berlin:20190102T100000`, `DTSTART;VALUE=DATE:20190102`; several values with commas. */
const timeLine = (name: string, zone: string, ...locals: string[]): string =>
  `${name};${locals[0]?.length === 10 ? 'VALUE=DATE' : `TZID=${parameter(zone)}`}:${locals.map(basic).join(',')}`;

/** The local time of `2019-01-02T10:00:00+01:00`; a date is itself. */
const localOf = (iso: string): string => iso.slice(0, 19);

/**
 * Events as an iCalendar file (RFC 5545): one VEVENT per schedule with its rule, one more for each date that is moved, cancelled
 * or special. A schedule that cannot be read is left out, the others go on. Holidays are left out date by date for the next two
 * years; such a series ends there until the file is written again.
 */
export function toICalendar(events: readonly Event[], options: CalendarOptions): string {
  const now = Date.parse(options.now);
  const placeOf = new Map((options.places ?? []).map((place) => [place.id, place]));
  const organizationOf = new Map((options.organizations ?? []).map((organization) => [organization.id, organization]));
  const say = (text: Text | undefined): string | undefined =>
    textIn(text, options.locales ?? [], options.sourceLocale)?.text;
  const stamp = `${basic(new Date(now).toISOString().slice(0, 19))}Z`;
  const horizon = Math.max(now + 2 * year, Date.parse(options.to ?? '') || 0);
  const firstYears = new Map<string, number>();

  const textLine = (name: string, text: string | undefined): string[] => (text ? [`${name}:${escapeText(text)}`] : []);

  const placeLines = (id: string | undefined): string[] => {
    const place = placeOf.get(id ?? '');
    if (!place) return [];
    const {address, latitude, longitude} = place;
    const street = address && [address.address_1, `${address.postal_code ?? ''} ${address.city}`.trim()];
    const geo = latitude !== undefined && longitude !== undefined ? [`GEO:${latitude};${longitude}`] : [];
    return [...textLine('LOCATION', [say(place.name), ...(street ?? [])].filter(Boolean).join(', ')), ...geo];
  };

  const eventLines = (event: Event, uid: string, at: Occurrence, zone: string, kind: readonly string[]): string[] => {
    const {change} = at;
    const cancelled = event.status === 'cancelled' || at.status === 'cancelled';
    const note = say(change?.note);
    const modified = event.last_modified ? Date.parse(event.last_modified) : NaN;
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      // The contract counts no revisions, so the minute of the last one stands for them: it only ever grows.
      `SEQUENCE:${Number.isFinite(modified) ? Math.max(0, Math.floor((modified - Date.UTC(2020, 0)) / 60_000)) : 0}`,
      ...(Number.isFinite(modified) ? [`LAST-MODIFIED:${basic(new Date(modified).toISOString().slice(0, 19))}Z`] : []),
      // A time that the clocks leap over is written as the rule has it.
      timeLine('DTSTART', zone, change?.start ? localOf(at.start) : at.recurrenceId),
      // RFC 5545 section 3.8.2.2: the end is later than the start, or not said.
      ...(at.end === at.start ? [] : [timeLine('DTEND', zone, localOf(at.end))]),
      ...kind,
      ...textLine('SUMMARY', say(change?.name) ?? say(event.name)),
      ...textLine('DESCRIPTION', [note, say(event.description)].filter(Boolean).join('\n\n')),
      ...placeLines(at.placeId ?? event.place_id),
      ...textLine('CONTACT', say(organizationOf.get(event.organization_id ?? '')?.name)),
      ...(event.url ? [`URL:${uriValue(event.url)}`] : []),
      `STATUS:${cancelled ? 'CANCELLED' : event.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED'}`,
      'END:VEVENT',
    ];
  };

  const seriesLines = (event: Event, n: number, series: Series): string[] => {
    const uid = `${event.id}-${n}@${options.host ?? 'familienlotse'}`;
    const {zone, first, rule, rdates, exdates, overrides, others} = series;
    const dated = [first, ...overrides, ...others].map(({start}) => yearOf(Date.parse(start)));
    firstYears.set(zone, Math.min(firstYears.get(zone) ?? Infinity, ...dated));
    return [
      ...eventLines(event, uid, first, zone, [
        ...(rule ? [`RRULE:${rule}`] : []),
        ...(rdates.length ? [timeLine('RDATE', zone, ...rdates)] : []),
        ...(exdates.length ? [timeLine('EXDATE', zone, ...exdates)] : []),
      ]),
      ...overrides.flatMap((at) =>
        eventLines(event, uid, at, zone, [timeLine('RECURRENCE-ID', zone, at.recurrenceId)]),
      ),
      ...others.flatMap((at) =>
        eventLines(event, `${event.id}-${n}-${at.recurrenceId}@${options.host ?? 'familienlotse'}`, at, zone, []),
      ),
    ];
  };

  const lines = events.flatMap((event) =>
    event.schedules.flatMap((schedule, n) => {
      const {holidays, timezone, from, to} = options;
      try {
        if ((from ?? to) !== undefined && !anyIn(schedule, {from, to, holidays, timezone})) return [];
        const series = seriesOf(schedule, {horizon, since: now - year, holidays, timezone});
        return series ? seriesLines(event, n, series) : [];
      } catch (error) {
        if (error instanceof RangeError) return [];
        throw error;
      }
    }),
  );
  const name = say(options.name);
  return documentOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(options.prodId ?? '-//familienlotse//familienlotse//DE')}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...textLine('NAME', name),
    ...textLine('X-WR-CALNAME', name),
    ...[...firstYears].flatMap(([zone, first]) => timeZoneLines(zone, first, yearOf(horizon) + 8)),
    ...lines,
    'END:VCALENDAR',
  ]);
}
