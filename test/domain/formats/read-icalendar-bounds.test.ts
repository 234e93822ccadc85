import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readICalendar, type CalendarRead} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {Event} from '../../../src/contract/event.ts';
import {Organization} from '../../../src/contract/organization.ts';
import {Place} from '../../../src/contract/place.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

const read = (text: string): CalendarRead => readICalendar(text, {plain: plainText, since: '2020-01-01'});
const event = (uid: number, ...lines: string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, 'SUMMARY:x', 'DTSTART:20260101T100000', ...lines, 'END:VEVENT', ''].join('\r\n');
const many = (count: number, of: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => of(n)).join('');

test('50 MB are refused before they are read, and the limit is named', () => {
  assert.throws(
    () => read('BEGIN:VEVENT\n'.repeat(4_000_000)),
    /^RangeError: calendar of 52000000 characters, at most 10000000/,
  );
});

test('of 100,000 events the first 10,000 are read and the others are counted', () => {
  const found = read(many(100_000, (n) => event(n)));
  assert.equal(found.events.length, 10_000);
  assert.deepEqual(found.faults, [
    {code: 'too_many_events', effect: 'part', line: 50_001, property: 'BEGIN', detail: '90000'},
  ]);
});

test('100,000 events with one UID are one', () => {
  const found = read(many(100_000, () => event(1)));
  assert.equal(found.events.length, 1);
  assert.equal(found.faults.length, 200);
  assert.equal(found.moreFaults, 9_800);
});

test('lines of a million characters are cut or told, and the event stays', () => {
  const long = 'a'.repeat(1_000_000);
  const found = read(
    event(
      1,
      `DESCRIPTION:${long}`,
      `LOCATION:${long}`,
      `X-ODD:${long}`,
      `ATTACH:${long}`,
      `RRULE:FREQ=DAILY;${long}`,
      `EXDATE:${'20260105T100000,'.repeat(60_000)}`,
    ),
  );
  const [only = assert.fail()] = found.events;
  assert.equal(String(only.description).length, 10_000);
  assert.deepEqual(
    found.faults.map(({code, line}) => `${code} ${line}`),
    [
      'too_long_line 5',
      'too_long_line 6',
      'too_long_line 9',
      'too_long_line 10',
      'unreadable_rule 9',
      'too_many_dates 10',
    ],
  );
});

test('a million folds, nestings, empty lines, blanks, quotation marks, backslashes', () => {
  const text = `${event(1, `DESCRIPTION:a${'\r\n a'.repeat(1_000_000)}`)}`;
  assert.equal(String(read(text).events[0]?.description).length, 10_000);
  assert.equal(read(`${'BEGIN:X\r\n'.repeat(500_000)}${event(1)}`).events.length, 1);
  assert.equal(read(`${'BEGIN:VEVENT\nBEGIN:VALARM\n'.repeat(150_000)}`).events.length, 0);
  for (const odd of ['\r', '\n', ' ', ' \n', '"', 'SUMMARY;X="', '\\', ':', ';', '\u0000', 'END:VEVENT\n'])
    assert.equal(
      read(`${odd.repeat(200_000)}\n${event(1)}`).events.length,
      odd === ' ' ? 1 : read(`${odd}\n${event(1)}`).events.length,
    );
});

test('a rule that never comes true, or all the time, costs no more than another', () => {
  for (const rule of [
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;COUNT=100000',
    `FREQ=YEARLY;BYHOUR=${Array.from({length: 24}, (_, n) => n)};BYMINUTE=${Array.from({length: 60}, (_, n) => n)}`,
  ]) {
    const found = read(many(500, (n) => event(n, `RRULE:${rule}`)));
    assert.equal(found.events.length, 500, rule);
    assert.equal(found.faults.length, 200, rule);
  }
});

test('binary, a page of HTML and nothing at all are told as no calendar', () => {
  const binary = String.fromCharCode(...Array.from({length: 50_000}, (_, n) => (n * 7_919) % 256));
  for (const text of [binary, '<!doctype html><title>404</title>', '', 'PK\u0003\u0004']) {
    const found = read(text);
    assert.deepEqual(found.events, []);
    assert.ok(found.faults.some(({code}) => code === 'no_calendar'));
    assert.ok(found.faults.every(({line, detail = ''}) => line >= 1 && detail.length <= 80 && !/\p{Cc}/u.test(detail)));
  }
});

const value = fc.oneof(
  fc.string({unit: 'binary', maxLength: 40}),
  fc.constantFrom(
    '20260301',
    '20260301T100000Z',
    'FREQ=DAILY',
    'FREQ=WEEKLY;COUNT=3',
    'PT1H',
    'PRIVATE',
    '99999999',
    '00000101T000000',
    '99991231T235959',
    'P99999D',
  ),
);
const name = fc.constantFrom(
  ...[
    'DTSTART',
    'DTEND',
    'DURATION',
    'RRULE',
    'RDATE',
    'EXDATE',
    'RECURRENCE-ID',
    'UID',
    'SUMMARY',
    'DESCRIPTION',
    'LOCATION',
    'GEO',
  ],
  ...[
    'URL',
    'ORGANIZER;CN=x',
    'CATEGORIES',
    'BEGIN',
    'END',
    'DTSTART;TZID=W. Europe Standard Time',
    'LAST-MODIFIED',
    'STATUS',
    'CLASS',
  ],
);
test('whatever stands in a file, what comes out follows the contract', () => {
  const line = fc.tuple(name, value).map(([property, text]) => `${property}:${text}`);
  fc.assert(
    fc.property(fc.array(fc.array(line, {maxLength: 8}), {maxLength: 4}), (events) => {
      const text = events
        .map((lines) => ['BEGIN:VEVENT', 'DTSTART:20260301T100000', ...lines, 'END:VEVENT'].join('\n'))
        .join('\n');
      const found = readICalendar(text, {plain: plainText, topicOf: (word) => word});
      for (const each of found.events) {
        Event.parse(each);
        for (const schedule of each.schedules) assert.ok([...occurrences(schedule, {limit: 1})].length === 1);
      }
      found.places.forEach((each) => Place.parse(each));
      found.organizations.forEach((each) => Organization.parse(each));
    }),
    {numRuns: 400},
  );
});
