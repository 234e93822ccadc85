import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import nodeIcal, {type VEvent} from 'node-ical';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {toICalendar, type CalendarOptions} from '../../../src/domain/formats/icalendar.ts';
import {readICalendar} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

/* A second reader beside ical.js that shares no line with it: node-ical with rrule-temporal. It knows no RDATE; those are ical.js's. */
const from = '2026-03-01T00:00:00Z';
const to = '2027-02-01T00:00:00Z';
const options: CalendarOptions = {now: '2026-11-22T09:00:00Z', host: 'stadt.example'};
const write = (schedules: Schedule[]): string =>
  toICalendar([{id: 'e', name: 'Babytreff; mit Kaffee, Tee\nund Zeit', schedules}], options);

const isEvent = (component: unknown): component is VEvent =>
  typeof component === 'object' && component !== null && 'type' in component && component.type === 'VEVENT';

const eventsIn = (text: string): VEvent[] => Object.values(nodeIcal.sync.parseICS(text)).filter(isEvent);

/** Instants, or the days of what takes all day; node-ical gives those as midnight of the machine. */
const two = (n: number): string => String(n).padStart(2, '0');
const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

function expand(text: string): string[] {
  const instances = eventsIn(text).flatMap((event) =>
    nodeIcal.expandRecurringEvent(event, {from: new Date(from), to: new Date(Date.parse(to) - 1)}),
  );
  return instances
    .map(({start, end, isFullDay, event}) =>
      [
        ...[start, end].map((date) => (isFullDay ? dayOf(date) : date.toISOString())),
        event.status === 'CANCELLED' ? 'cancelled' : '',
      ].join(' '),
    )
    .sort();
}

const ours = (schedules: readonly Schedule[]): string[] =>
  schedules
    .flatMap((schedule) => [...occurrences(schedule, {from, to, limit: 3_000})])
    .map(({start, end, allDay, status}) =>
      [
        ...[start, end].map((text) => (allDay ? text : new Date(text).toISOString())),
        status === 'cancelled' ? 'cancelled' : '',
      ].join(' '),
    )
    .sort();

test('what is written says the same to node-ical: 100 generated schedules', () => {
  const schedules = fc.record<Schedule>(
    {
      dtstart: fc.constantFrom('2026-03-02', '2026-03-28', '2026-05-01'),
      opens_at: fc.constantFrom('09:00', '14:30', '19:15'),
      closes_at: fc.constantFrom('20:00', '23:00'),
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      interval: fc.integer({min: 1, max: 4}),
      count: fc.integer({min: 1, max: 40}),
      except: fc.subarray(['2026-03-29', '2026-04-06', '2026-05-04', '2026-06-01']),
    },
    {requiredKeys: ['dtstart', 'opens_at', 'closes_at', 'freq']},
  );
  fc.assert(
    fc.property(schedules, (schedule) => assert.deepEqual(expand(write([schedule])), ours([schedule]))),
    {numRuns: 100},
  );
});

const weekly: Schedule = {dtstart: '2026-09-01', opens_at: '09:30', closes_at: '11:00', freq: 'WEEKLY', byday: 'TU,TH'};
const cases: Record<string, Schedule> = {
  'both changes of the clocks': {...weekly, dtstart: '2026-03-03'},
  'the first and third Wednesday since 2019': {
    dtstart: '2019-01-02T10:00:00',
    duration: 'PT2H',
    freq: 'MONTHLY',
    byday: '1WE,3WE',
  },
  'a whole day': {dtstart: '2026-12-06'},
  'whole days with a rule': {dtstart: '2026-05-06', freq: 'MONTHLY'},
  'over midnight': {dtstart: '2026-12-30T22:00:00', duration: 'PT5H', freq: 'DAILY', count: 3},
  'a date moved and one cancelled': {
    ...weekly,
    changes: [
      {recurrence_id: '2026-09-08T09:30', start: '2026-09-09T14:00', end: '2026-09-09T15:00'},
      {recurrence_id: '2026-09-10T09:30', status: 'cancelled'},
    ],
  },
  'another zone': {dtstart: '2026-10-20T18:00:00', timezone: 'America/New_York', freq: 'WEEKLY', count: 8},
};
for (const [name, schedule] of Object.entries(cases))
  test(`node-ical reads: ${name}`, () => assert.deepEqual(expand(write([schedule])), ours([schedule])));

test('node-ical reads names, texts, places and numbers as they were meant', () => {
  const [event] = eventsIn(write([weekly]));
  assert.equal(event?.summary, 'Babytreff; mit Kaffee, Tee\nund Zeit');
  assert.match(event?.uid ?? '', /@stadt\.example$/);
});

test('what node-ical reads of a foreign file, we read: rules and exceptions', () => {
  const parts = fc.record({
    // Each from a day that the rule gives: a start beside it is shown by calendar programs, and by us, but not by node-ical.
    rule: fc.constantFrom(
      {day: '20260302', freq: 'DAILY'},
      {day: '20260330', freq: 'WEEKLY;BYDAY=MO,FR'},
      {day: '20260302', freq: 'MONTHLY;BYDAY=1MO'},
      {day: '20260330', freq: 'MONTHLY;BYDAY=-1MO'},
      {day: '20260315', freq: 'MONTHLY;BYMONTHDAY=15'},
      {day: '20260306', freq: 'WEEKLY;INTERVAL=2'},
    ),
    count: fc.integer({min: 1, max: 30}),
    exdate: fc.constantFrom('', 'EXDATE;TZID=Europe/Berlin:20260406T100000,20260413T100000\r\n'),
  });
  fc.assert(
    fc.property(parts, ({rule: {day, freq}, count, exdate}) => {
      const text =
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Treff\r\n' +
        `DTSTART;TZID=Europe/Berlin:${day}T100000\r\nDTEND;TZID=Europe/Berlin:${day}T120000\r\n` +
        `RRULE:FREQ=${freq};COUNT=${count}\r\n${exdate}END:VEVENT\r\nEND:VCALENDAR\r\n`;
      const [event] = readICalendar(text, {plain: plainText}).events;
      assert.deepEqual(ours(event?.schedules ?? []), expand(text));
    }),
    {numRuns: 100},
  );
});
