import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import type {Event} from '../../../src/contract/event.ts';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {toICalendar, type CalendarOptions} from '../../../src/domain/formats/icalendar.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';

const options: CalendarOptions = {now: '2026-11-22T09:00:00Z', host: 'stadt.example'};
const eventOf = (...schedules: Schedule[]): Event => ({id: 'e', name: 'Babytreff', schedules});
const write = (schedule: Schedule, more: Partial<CalendarOptions> = {}): string =>
  toICalendar([eventOf(schedule)], {...options, ...more});
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

interface Expanded {
  start: string;
  end: string;
  cancelled: boolean;
}

const textOf = (time: ICAL.Time): string =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1_000).toISOString();

/** What a calendar program makes of a file, before a moment, by start. */
function expand(text: string, before: string): Expanded[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all: Expanded[] = [];
  const components = calendar.getAllSubcomponents('vevent');
  const overrides = components.filter((component) => component.hasProperty('recurrence-id'));
  for (const component of components.filter((one) => !overrides.includes(one))) {
    const event = new ICAL.Event(component);
    for (const override of overrides)
      if (override.getFirstPropertyValue('uid') === event.uid) event.relateException(override);
    const push = ({startDate, endDate, item}: {startDate: ICAL.Time; endDate: ICAL.Time; item: ICAL.Event}): void => {
      const cancelled = item.component.getFirstPropertyValue('status') === 'CANCELLED';
      all.push({start: textOf(startDate), end: textOf(endDate), cancelled});
    };
    if (!event.isRecurring()) push({startDate: event.startDate, endDate: event.endDate, item: event});
    else {
      const iterator = event.iterator();
      for (let next = iterator.next(), n = 0; next && n < 3_000; next = iterator.next(), n++) {
        if (textOf(next) > `${before}`) break;
        push(event.getOccurrenceDetails(next));
      }
    }
  }
  return all.filter(({start}) => start < before).sort((a, b) => (a.start < b.start ? -1 : 1));
}

const ours = (schedule: Schedule, to: string, holidays?: CalendarOptions['holidays']): Expanded[] =>
  [...occurrences(schedule, {to, holidays, limit: 3_000})]
    .map(({start, end, allDay, status}) => ({
      start: allDay ? start : new Date(start).toISOString(),
      end: allDay ? end : new Date(end).toISOString(),
      cancelled: status === 'cancelled',
    }))
    .filter(({start}) => start < to)
    .sort((a, b) => (a.start < b.start ? -1 : 1));

const same = (schedule: Schedule, more: Partial<CalendarOptions> = {}, to = '2027-11-01T00:00:00.000Z'): void => {
  const expected = ours(schedule, to, more.holidays);
  assert.ok(expected.length > 0);
  assert.deepEqual(expand(write(schedule, more), to), expected);
};

const holidays = {land: 'NW', school: [{start: '2026-12-23', end: '2027-01-06'}]} as const;
const weekly: Schedule = {dtstart: '2026-09-01', opens_at: '09:30', closes_at: '11:00', freq: 'WEEKLY', byday: 'TU,TH'};

const cases: Record<string, [Schedule, Partial<CalendarOptions>?]> = {
  'a weekly rule over both changes of the clock': [weekly],
  'the first Wednesday of the month since 2019': [
    {dtstart: '2019-01-02T10:00:00', duration: 'PT2H', freq: 'MONTHLY', byday: '1WE'},
  ],
  'a start that the rule does not give': [{...weekly, dtstart: '2026-09-02'}],
  'every other week from a start outside of the rule': [{...weekly, interval: 2, dtstart: '2026-09-04', byday: 'MO'}],
  'an end in words of a day': [{...weekly, until: '2026-12-01'}],
  'an end in UTC': [{...weekly, until: '2026-12-01T08:30:00Z'}],
  'a number of times': [{...weekly, count: 7}],
  'a number of times and an end': [{...weekly, count: 20, until: '2026-10-01'}],
  'a season': [{...weekly, valid_from: '2026-10-01', valid_to: '2026-11-30'}],
  'a number of times cut off by a season': [{...weekly, count: 20, valid_from: '2026-10-01', valid_to: '2026-11-30'}],
  'dates left out, one of them as a whole day': [{...weekly, except: ['2026-09-03', '2026-09-08T09:30', '2026-09-01']}],
  'dates added': [{...weekly, dates: ['2026-09-04', '2026-09-05T14:00'], except: ['2026-09-08']}],
  'dates only': [{dates: ['2026-12-06', '2026-12-13', '2026-12-20'], opens_at: '15:00', closes_at: '17:00'}],
  'a single date': [{dtstart: '2026-12-06T15:00', duration: 'PT90M'}],
  'a whole day': [{dtstart: '2026-12-06'}],
  'whole days with a rule and an exception': [
    {dtstart: '2026-12-06', freq: 'YEARLY', count: 3, except: ['2027-12-06']},
  ],
  'three days': [{dtstart: '2026-12-06', duration: 'P3D', freq: 'MONTHLY'}],
  'a clock time among whole days': [{dtstart: '2026-12-06', dates: ['2026-12-08T10:00']}],
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
  'a change of an added date': [
    {...weekly, dates: ['2026-09-04'], changes: [{recurrence_id: '2026-09-04', status: 'cancelled'}]},
  ],
  'a change where the rule gives nothing': [{...weekly, changes: [{recurrence_id: '2026-09-09', status: 'cancelled'}]}],
  'without holidays': [{...weekly, except_holidays: ['public', 'school']}, {holidays}],
  'a number of times without holidays': [
    {...weekly, byday: 'FR', count: 30, except_holidays: ['public', 'school']},
    {holidays},
  ],
  'holidays that nobody told': [{...weekly, except_holidays: ['public']}],
  'over midnight': [{...weekly, opens_at: '22:00', closes_at: '01:00'}],
  'the last Friday but one': [
    {dtstart: '2026-01-01T10:00', duration: 'PT1H', freq: 'MONTHLY', byday: 'MO,TU,WE,TH,FR', bysetpos: '-2'},
  ],
  'another zone': [{...weekly, timezone: 'America/New_York'}],
  'a zone without summer time': [{...weekly, timezone: 'Asia/Tokyo'}],
  'hours of a clock': [{dtstart: '2026-12-06T15:00', duration: 'PT10M', freq: 'HOURLY', interval: 2, count: 5}],
};
for (const [name, [schedule, more]] of Object.entries(cases))
  test(`a calendar program reads the same dates: ${name}`, () => same(schedule, more));

test('so it does for any rule', () => {
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
      except_holidays: fc.constant<'public'[]>(['public']),
    },
    {requiredKeys: ['dtstart', 'opens_at', 'closes_at', 'freq']},
  );
  fc.assert(
    fc.property(schedules, (schedule) => {
      const to = '2027-02-01T00:00:00.000Z';
      assert.deepEqual(expand(write(schedule, {holidays}), to), ours(schedule, to, holidays));
    }),
    {numRuns: 60},
  );
});

test('the file is as RFC 5545 wants it: CRLF, 75 octets, no character torn apart', () => {
  const name = 'Frühstück für Väter, Mütter; Großeltern \\ Kinder 👩‍👧‍👦 '.repeat(6);
  const text = toICalendar([{...eventOf(weekly), name, description: 'Zeile 1\nZeile 2\u0007'}], {
    ...options,
    name: {de: 'Termine', en: 'Dates'},
    locales: ['en'],
  });
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.ok(!/[^\r]\n|\r[^\n]/.test(text));
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\ufffd'));
  const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  assert.equal(component?.getFirstPropertyValue('summary'), name);
  assert.equal(component?.getFirstPropertyValue('description'), 'Zeile 1\nZeile 2');
  assert.match(text, /\r\nX-WR-CALNAME:Dates\r\n/);
});

test('a pure rule is one event with a rule, and the zone has its own', () => {
  const text = unfold(write(weekly));
  assert.match(text, /UID:e-0@stadt\.example\r\nDTSTAMP:20261122T090000Z\r\nSEQUENCE:0\r\n/);
  assert.match(
    text,
    /DTSTART;TZID=Europe\/Berlin:20260901T093000\r\nDTEND;TZID=Europe\/Berlin:20260901T110000\r\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\n/,
  );
  assert.match(text, /RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU/);
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
  assert.equal(text.match(/BEGIN:VTIMEZONE/g)?.length, 1);
});

test('the revision grows with the day of the last change', () => {
  const sequenceOf = (last_modified: string): number =>
    Number(/SEQUENCE:(\d+)/.exec(toICalendar([{...eventOf(weekly), last_modified}], options))?.[1]);
  assert.ok(sequenceOf('2026-11-01T10:00:00+01:00') < sequenceOf('2026-11-01T10:00:00Z'));
  assert.equal(toICalendar([eventOf(weekly)], options), toICalendar([eventOf(weekly)], options));
});

test('place, organization, status and address of the page are told', () => {
  const event: Event = {
    ...eventOf({...weekly, place_id: 'p'}),
    status: 'cancelled',
    organization_id: 'o',
    url: 'https://stadt.example/e?a=1,2',
  };
  const text = unfold(
    toICalendar([event], {
      ...options,
      places: [
        {
          id: 'p',
          name: 'Haus der Familie',
          address: {address_1: 'Markt 1', postal_code: '59368', city: 'Musterstadt'},
          latitude: 51.6,
          longitude: 7.6,
        },
      ],
      organizations: [{id: 'o', name: 'Stadt Musterstadt'}],
    }),
  );
  assert.match(
    text,
    /LOCATION:Haus der Familie\\, Markt 1\\, 59368 Musterstadt\r\nGEO:51\.6;7\.6\r\nCONTACT:Stadt Musterstadt\r\nURL:https:\/\/stadt\.example\/e\?a=1,2\r\nSTATUS:CANCELLED/,
  );
});

test('only events with a date in the range are written', () => {
  const past: Event = {...eventOf({dtstart: '2025-01-01T10:00'}), id: 'past'};
  const text = toICalendar([past, eventOf(weekly)], {
    ...options,
    from: '2026-11-22T00:00:00+01:00',
    to: '2026-12-22T00:00:00+01:00',
  });
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
  assert.match(text, /UID:e-0@/);
});

test('a schedule that cannot be read does not stop the others', () => {
  const broken: Event = {...eventOf({dtstart: '2026-02-30T10:00'}, {...weekly, timezone: 'Mars/Base'}), id: 'broken'};
  const text = toICalendar([broken, eventOf(weekly)], options);
  assert.equal(text.match(/BEGIN:VEVENT/g)?.length, 1);
});

test('no text can begin a line of its own', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 120}), (text) => {
      const event: Event = {...eventOf(weekly), name: text, description: text};
      const lines = unfold(toICalendar([event], {...options, name: text})).split('\r\n');
      assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 1);
      for (const line of lines) assert.match(line, /^$|^[A-Z-]+[;:]/);
    }),
  );
});
