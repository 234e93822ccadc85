import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {Event} from '../../../src/contract/event.ts';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {toICalendar, type CalendarOptions} from '../../../src/domain/formats/icalendar.ts';
import {readICalendar, type CalendarRead} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

const options: CalendarOptions = {now: '2026-11-22T09:00:00Z', host: 'stadt.example'};
const to = '2027-10-01';
const read = (text: string): CalendarRead => readICalendar(text, {plain: plainText});
const eventOf = (...schedules: Schedule[]): Event => ({id: 'e', name: 'Babytreff', schedules});

/** What takes place, as instants, in order. */
const datesOf = (schedules: readonly Schedule[], holidays?: CalendarOptions['holidays']): string[] =>
  schedules
    .flatMap((schedule) => [...occurrences(schedule, {to, holidays, limit: 3_000})])
    .map(({start, end, allDay, status}) =>
      [
        ...(allDay ? [start, end] : [start, end].map((each) => new Date(each).toISOString())),
        status === 'cancelled',
      ].join(' '),
    )
    .sort();

const again = (schedule: Schedule, more: Partial<CalendarOptions> = {}): void => {
  const text = toICalendar([eventOf(schedule)], {...options, ...more});
  const found = read(text);
  assert.deepEqual(found.faults, []);
  const schedules = found.events.flatMap((event) => event.schedules);
  assert.deepEqual(datesOf(schedules), datesOf([schedule], more.holidays));
};

const weekly: Schedule = {dtstart: '2026-09-01', opens_at: '09:30', closes_at: '11:00', freq: 'WEEKLY', byday: 'TU,TH'};
const holidays = {land: 'NW', school: [{start: '2026-12-23', end: '2027-01-06'}]} as const;
const cases: Record<string, [Schedule, Partial<CalendarOptions>?]> = {
  'a weekly rule over both changes of the clock': [weekly],
  'the first and third Wednesday since 2019': [
    {dtstart: '2019-01-02T10:00:00', duration: 'PT2H', freq: 'MONTHLY', byday: '1WE,3WE'},
  ],
  'an end in UTC': [{...weekly, until: '2026-12-01T08:30:00Z'}],
  'a number of times': [{...weekly, count: 7}],
  'dates left out and added': [{...weekly, dates: ['2026-09-04', '2026-09-05T14:00'], except: ['2026-09-08']}],
  'dates only': [{dates: ['2026-12-06', '2026-12-13', '2026-12-20'], opens_at: '15:00', closes_at: '17:00'}],
  'a whole day': [{dtstart: '2026-12-06'}],
  'whole days with a rule and an exception': [
    {dtstart: '2026-12-06', freq: 'YEARLY', count: 3, except: ['2027-12-06']},
  ],
  'three days': [{dtstart: '2026-12-06', duration: 'P3D', freq: 'MONTHLY'}],
  'a date moved, one cancelled, one with a note': [
    {
      ...weekly,
      changes: [
        {recurrence_id: '2026-09-08T09:30', start: '2026-09-09T14:00', end: '2026-09-09T15:00'},
        {recurrence_id: '2026-09-10', status: 'cancelled'},
        {recurrence_id: '2026-09-15T09:30:00', note: 'Mit Hebamme'},
      ],
    },
  ],
  'without holidays': [{...weekly, valid_to: '2027-03-31', except_holidays: ['public', 'school']}, {holidays}],
  'over midnight': [{...weekly, opens_at: '22:00', closes_at: '01:00'}],
  'another zone': [{...weekly, timezone: 'America/New_York'}],
  'hours of a clock': [{dtstart: '2026-12-06T15:00', duration: 'PT10M', freq: 'HOURLY', interval: 2, count: 5}],
};
for (const [name, [schedule, more]] of Object.entries(cases))
  test(`what we write we read: ${name}`, () => again(schedule, more));

test('so it is for any rule', () => {
  const schedules: fc.Arbitrary<Schedule> = fc.record(
    {
      dtstart: fc.constantFrom('2026-01-05', '2026-02-27', '2026-03-28', '2026-10-24'),
      opens_at: fc.constantFrom('08:00', '19:30'),
      closes_at: fc.constantFrom('20:00', '23:00'),
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY'),
      interval: fc.integer({min: 1, max: 4}),
      count: fc.integer({min: 1, max: 40}),
      except: fc.subarray(['2026-03-29', '2026-04-06', '2026-05-04', '2026-06-01']),
      dates: fc.subarray(['2026-03-30', '2026-07-11']),
      valid_to: fc.constantFrom('2026-06-30', '2026-12-31'),
    },
    {requiredKeys: ['dtstart', 'opens_at', 'closes_at', 'freq']},
  );
  fc.assert(
    fc.property(schedules, (schedule) => again(schedule)),
    {numRuns: 60},
  );
});

test('words, place, provider, state and address come back', () => {
  const event: Event = {
    ...eventOf({...weekly, place_id: 'p'}),
    name: 'Frühstück für Väter, Mütter; Großeltern \\ Kinder 👩‍👧‍👦 '.repeat(4).trim(),
    description: 'Zeile 1\nZeile 2 mit a < b und A & B',
    status: 'tentative',
    organization_id: 'o',
    url: 'https://stadt.example/e?a=1,2',
    last_modified: '2026-11-01T10:00:00Z',
  };
  const address = {address_1: 'Markt 1', postal_code: '59368', city: 'Musterstadt'};
  const place = {id: 'p', name: 'Haus der Familie', address, latitude: 51.6, longitude: 7.6};
  const found = read(
    toICalendar([event], {
      ...options,
      name: 'Termine',
      places: [place],
      organizations: [{id: 'o', name: 'Stadt Musterstadt'}],
    }),
  );
  const [{id: placeId, ...there} = assert.fail()] = found.places;
  const [owner = assert.fail()] = found.organizations;
  const {id: _, ...expected} = place;
  assert.equal(found.name, 'Termine');
  assert.deepEqual(there, expected);
  assert.equal(owner.name, 'Stadt Musterstadt');
  const {schedules: __, ...words} = event;
  const {schedules: ___, ...read1} = found.events[0] ?? assert.fail();
  assert.deepEqual(read1, {...words, id: 'e-0@stadt.example', place_id: placeId, organization_id: owner.id});
});

/** A clean file of another hand. */
const clean = (lines: readonly string[]): string =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//DE', 'BEGIN:VTIMEZONE', 'TZID:Europe/Berlin'],
    ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19960331T020000'],
    ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0200'],
    ...['TZOFFSETTO:+0100', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD'],
    ...['END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:u@example.org', 'DTSTAMP:20260101T000000Z', 'SUMMARY:x', ...lines],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

/** What ical.js makes of it before `to`. */
function expand(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? assert.fail());
  const iterator = event.iterator();
  const said = (time: ICAL.Time): string =>
    time.isDate ? time.toString() : new Date(time.toUnixTime() * 1_000).toISOString();
  const all: string[] = [];
  for (let next = iterator.next(), n = 0; next && n < 3_000; next = iterator.next(), n++) {
    const {startDate, endDate} = event.getOccurrenceDetails(next);
    if (said(startDate) >= to) break;
    all.push(`${said(startDate)} ${said(endDate)} false`);
  }
  return all.sort();
}

const berlin = ';TZID=Europe/Berlin:';
const rules: Record<string, string[]> = {
  'every week': ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH'],
  'every other week, four times': ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4'],
  'the second Monday': ['RRULE:FREQ=MONTHLY;BYDAY=2MO;UNTIL=20270601T090000Z'],
  'the last but one working day': ['RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=6'],
  'every month on the 9th, some left out': [
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=9',
    `EXDATE${berlin}20260509T100000,20260609T100000`,
  ],
  'dates added': ['RRULE:FREQ=YEARLY;COUNT=2', `RDATE${berlin}20260401T120000`, `RDATE${berlin}20260402T120000`],
  single: [],
};
for (const [name, lines] of Object.entries(rules)) {
  test(`ical.js reads the same dates: ${name}`, () => {
    for (const start of [
      [`DTSTART${berlin}20260309T100000`, `DTEND${berlin}20260309T113000`],
      [`DTSTART${berlin}20260309T200000`, 'DURATION:PT8H'],
    ]) {
      const own = lines.map((line) => (start[0]?.includes('T20') ? line.replace(/T100000/g, 'T200000') : line));
      const text = clean([...start, ...own]);
      const found = read(text);
      assert.deepEqual(found.faults, []);
      const [event = assert.fail()] = found.events;
      assert.deepEqual(datesOf(event.schedules), expand(text));
    }
  });
}

test('ical.js reads the same whole days', () => {
  const text = clean(['DTSTART;VALUE=DATE:20260309', 'DTEND;VALUE=DATE:20260311', 'RRULE:FREQ=MONTHLY;COUNT=5']);
  assert.deepEqual(datesOf(read(text).events[0]?.schedules ?? []), expand(text));
});
