import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {readLocal} from '../../../src/domain/schedule/day.ts';
import {fromRRule, occurrences, type OccurrenceOptions} from '../../../src/domain/schedule/index.ts';
import {startsOf} from '../../../src/domain/schedule/rule.ts';

const dates = (schedule: Schedule, options: OccurrenceOptions = {}): string[] =>
  [...occurrences(schedule, options)].map(({start}) => start);
const days = (schedule: Schedule, options: OccurrenceOptions = {}): string[] =>
  dates(schedule, options).map((start) => start.slice(0, 10));

const breakfast = fromRRule('FREQ=MONTHLY;BYDAY=1WE', {
  dtstart: '2019-01-02T10:00:00',
  tzid: 'Europe/Berlin',
  duration: 'PT2H',
});

test('the family breakfast on the first Wednesday of the month', () => {
  const [first, second] = occurrences(breakfast, {from: '2019-01-01', limit: 2});
  assert.deepEqual(first, {
    start: '2019-01-02T10:00:00+01:00',
    end: '2019-01-02T12:00:00+01:00',
    allDay: false,
    recurrenceId: '2019-01-02T10:00:00',
    status: 'confirmed',
  });
  assert.equal(second?.start, '2019-02-06T10:00:00+01:00');
  assert.deepEqual(days(breakfast, {from: '2026-06-01', to: '2026-09-01'}), ['2026-06-03', '2026-07-01', '2026-08-05']);
});

test('an answer may be iterated again, and is worked out only as far as it is asked for', () => {
  const answer = occurrences({freq: 'SECONDLY', dtstart: '2000-01-01T00:00:00'});
  for (const {start} of answer) {
    assert.equal(start, '2000-01-01T00:00:00+01:00');
    break;
  }
  const twice = occurrences(breakfast, {limit: 3});
  assert.deepEqual([...twice], [...twice]);
});

test('from is included, to is not, and what overlaps counts', () => {
  const at = (from: string, to: string) => days(breakfast, {from, to});
  assert.deepEqual(at('2019-01-02T12:00:00+01:00', '2019-01-03'), []);
  assert.deepEqual(at('2019-01-02T11:59:59+01:00', '2019-01-03'), ['2019-01-02']);
  assert.deepEqual(at('2019-01-01', '2019-01-02T10:00:00'), []);
  assert.deepEqual(at('2019-01-01', '2019-01-02T09:00:01Z'), ['2019-01-02']);
  const moment = fromRRule('FREQ=DAILY', {dtstart: '2019-01-02T10:00:00', tzid: 'Europe/Berlin'});
  assert.deepEqual(days(moment, {from: '2019-01-02T10:00', to: '2019-01-03T10:00'}), ['2019-01-02']);
});

test('from and to as text, Date and milliseconds', () => {
  const wanted = ['2026-06-03'];
  assert.deepEqual(
    days(breakfast, {from: new Date('2026-06-01T00:00:00Z'), to: Date.parse('2026-06-30T00:00:00Z')}),
    wanted,
  );
  assert.deepEqual(days(breakfast, {from: '2026-06-01T00:00:00.5+02:00', to: '2026-06-30T00:00'}), wanted);
  assert.deepEqual(days(breakfast, {from: -Infinity, to: Infinity, limit: 1}), ['2019-01-02']);
  assert.deepEqual(days(breakfast, {limit: 0}), []);
});

test('dates far from DTSTART cost no more than near ones', () => {
  const old: Schedule = {freq: 'SECONDLY', interval: 7, dtstart: '1970-01-01T00:00:00', timezone: 'UTC'};
  const [first] = occurrences(old, {from: '2026-06-01', limit: 1});
  const seconds = Date.parse(first?.start ?? '') / 1_000;
  assert.ok(seconds % 7 === 0 && seconds - Date.parse('2026-06-01T00:00:00Z') / 1_000 < 7);
});

/** The starts in a range, and how many periods were looked at: a call of the walk looks at 1, then 2, 4, ... and at last 64. */
function walked(rule: string, from: string, to: string): {starts: number[]; periods: number} {
  const dtstart = '1950-01-01T10:00:00';
  const end = readLocal('9999-12-31');
  const walk = startsOf(fromRRule(rule, {dtstart}), readLocal(dtstart), end)(readLocal(from), readLocal(to));
  const starts: number[] = [];
  let periods = 1;
  for (let size = 2; walk((local) => starts.push(local)); size = Math.min(2 * size, 64)) periods += size;
  return {starts, periods};
}

for (const [rule, found, most = 10 + 2 * found] of [
  ['FREQ=YEARLY', 0],
  ['FREQ=YEARLY;BYDAY=20MO', 0],
  ['FREQ=MONTHLY;BYDAY=1MO,-1SU', 1],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 0],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO', 2],
  ['FREQ=WEEKLY;BYDAY=MO,TH;COUNT=100000', 2],
  ['FREQ=DAILY', 7],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 5],
  ['FREQ=DAILY;INTERVAL=3;BYMONTH=6', 2],
  ['FREQ=DAILY;COUNT=100000', 7],
  ['FREQ=DAILY;COUNT=27000', 0],
  ['FREQ=HOURLY;INTERVAL=5', 34],
  ['FREQ=HOURLY;BYHOUR=9,10', 14, 200],
  ['FREQ=MINUTELY;INTERVAL=1440', 7],
  ['FREQ=SECONDLY;INTERVAL=3600', 168],
] as [string, number, number?][]) {
  test(`${rule} since 1950, asked for a week in 2026, looks at that week`, () => {
    const {starts, periods} = walked(rule, '2026-06-01', '2026-06-08');
    assert.equal(starts.length, found);
    assert.ok(periods <= most, `${periods} periods`);
  });
}

test('a counted rule goes on counting where dates were passed over', () => {
  const last = (rule: string) => walked(rule, '1950-01-01', '2100-01-01').starts.at(-1);
  for (const rule of [
    'FREQ=DAILY;COUNT=27911',
    'FREQ=WEEKLY;BYDAY=SA,TU;COUNT=7973',
    'FREQ=HOURLY;INTERVAL=7;COUNT=95690',
  ]) {
    const end = last(rule) ?? NaN;
    const iso = (seconds: number): string => new Date(seconds * 1_000).toISOString().slice(0, 19);
    assert.equal(iso(end).slice(0, 4), '2026', rule);
    assert.deepEqual(walked(rule, iso(end - 1), '2100-01-01').starts, [end], rule);
    assert.deepEqual(walked(rule, iso(end + 1), '2100-01-01').starts, [], rule);
  }
});

test('all day: dates, the end is the day after the last one', () => {
  const festival: Schedule = {dtstart: '2026-09-20', duration: 'P2D'};
  assert.deepEqual(
    [...occurrences(festival)],
    [{start: '2026-09-20', end: '2026-09-22', allDay: true, recurrenceId: '2026-09-20', status: 'confirmed'}],
  );
  assert.deepEqual(days(festival, {from: '2026-09-21T23:59'}), ['2026-09-20']);
  assert.deepEqual(days(festival, {from: '2026-09-22'}), []);
});

test('all day, a duration by the clock says nothing: a day', () => {
  const [day] = occurrences({dtstart: '2026-09-20', duration: 'PT48H'});
  assert.equal(day?.end, '2026-09-21');
});

test('dates before 1970 and after 2038, where seconds have more than 32 bits', () => {
  const weekly = (dtstart: string, from: string) =>
    dates(fromRRule('FREQ=WEEKLY;BYDAY=SU', {dtstart, tzid: 'Europe/Berlin'}), {from, limit: 2});
  assert.deepEqual(weekly('1950-01-01T02:30:00', '1968-02-25'), [
    '1968-02-25T02:30:00+01:00',
    '1968-03-03T02:30:00+01:00',
  ]);
  assert.deepEqual(weekly('1950-01-01T10:00:00', '2040-03-18'), [
    '2040-03-18T10:00:00+01:00',
    '2040-03-25T10:00:00+02:00',
  ]);
  assert.deepEqual(
    days(fromRRule('FREQ=MONTHLY;BYDAY=-1SU', {dtstart: '1950-01-01'}), {from: '2100-02-01', limit: 2}),
    ['2100-02-28', '2100-03-28'],
  );
});

test('thousands of extra and moved dates stand among those of the rule, in order', () => {
  const iso = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
  const schedule: Schedule = {
    freq: 'DAILY',
    dtstart: '2026-01-01T10:00:00',
    dates: Array.from({length: 2_000}, (_, i) => `${iso(1_999 - i)}T09:00:00`),
    changes: Array.from({length: 500}, (_, i) => ({recurrence_id: iso(3 * i), start: `${iso(3 * i + 1)}T08:00:00`})),
  };
  const all = [...occurrences(schedule, {to: '2031-01-01'})].map(({start}) => Date.parse(start));
  assert.equal(all.length, 1_826 + 1_826);
  assert.deepEqual(
    all,
    all.toSorted((a, b) => a - b),
  );
});

test('29 February comes in leap years, 1900 and 2100 are none', () => {
  assert.deepEqual(days(fromRRule('FREQ=YEARLY', {dtstart: '2024-02-29'}), {limit: 3}), [
    '2024-02-29',
    '2028-02-29',
    '2032-02-29',
  ]);
  assert.deepEqual(days(fromRRule('FREQ=YEARLY', {dtstart: '1896-02-29'}), {limit: 2}), ['1896-02-29', '1904-02-29']);
  assert.deepEqual(days(fromRRule('FREQ=YEARLY', {dtstart: '2096-02-29'}), {limit: 2}), ['2096-02-29', '2104-02-29']);
  // On a Monday the leap day comes every 28 years, over 2100 after 12 or 40.
  const mondays = Array.from({length: 200}, (_, i) => `${2076 + 4 * i}-02-29`).filter(
    (day) => new Date(day).toJSON()?.startsWith(day) && new Date(day).getUTCDay() === 1,
  );
  assert.deepEqual(
    days(fromRRule('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', {dtstart: '2072-03-01'}), {limit: 5}),
    mondays.slice(0, 5),
  );
});

test('the 31st comes only where it exists', () => {
  assert.deepEqual(days(fromRRule('FREQ=MONTHLY', {dtstart: '2026-01-31'}), {limit: 4}), [
    '2026-01-31',
    '2026-03-31',
    '2026-05-31',
    '2026-07-31',
  ]);
});

test('week 53 comes in long years, and a week may lie in two years', () => {
  assert.deepEqual(days(fromRRule('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', {dtstart: '2015-12-28'}), {limit: 3}), [
    '2015-12-28',
    '2020-12-28',
    '2026-12-28',
  ]);
  assert.deepEqual(days(fromRRule('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SU', {dtstart: '2024-12-30'}), {limit: 4}), [
    '2024-12-30',
    '2025-01-05',
    '2025-12-29',
    '2026-01-04',
  ]);
  assert.deepEqual(days(fromRRule('FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU', {dtstart: '2026-01-01'}), {limit: 2}), [
    '2027-01-03',
    '2028-01-02',
  ]);
});

test('the order of values in a part does not matter', () => {
  const some = (rule: string) => dates(fromRRule(rule, {dtstart: '2026-01-01T00:00:00'}), {limit: 20});
  assert.deepEqual(
    some('FREQ=WEEKLY;BYDAY=FR,MO;BYHOUR=15,9;BYSETPOS=-1,1'),
    some('FREQ=WEEKLY;BYDAY=MO,FR;BYHOUR=9,15;BYSETPOS=1,-1'),
  );
});

test('hours: closing after midnight, at midnight, and a season', () => {
  const bar: Schedule = {
    freq: 'WEEKLY',
    byday: 'FR',
    opens_at: '20:00',
    closes_at: '02:00',
    valid_from: '2026-05-01',
    valid_to: '2026-05-15',
  };
  assert.deepEqual(
    [...occurrences(bar)].map(({start, end}) => [start, end]),
    [
      ['2026-05-01T20:00:00+02:00', '2026-05-02T02:00:00+02:00'],
      ['2026-05-08T20:00:00+02:00', '2026-05-09T02:00:00+02:00'],
      ['2026-05-15T20:00:00+02:00', '2026-05-16T02:00:00+02:00'],
    ],
  );
  assert.deepEqual(days(bar, {from: '2026-05-16T01:00', to: '2026-05-17'}), ['2026-05-15']);
  const evening: Schedule = {freq: 'WEEKLY', byday: 'MO', opens_at: '18:00', closes_at: '24:00'};
  assert.deepEqual(
    [...occurrences(evening, {from: '2026-06-01', limit: 1})].map(({end}) => end),
    ['2026-06-02T00:00:00+02:00'],
  );
});

test('every other week counts from valid_from, else from Monday 3 January 2000', () => {
  const every: Schedule = {freq: 'WEEKLY', interval: 2, byday: 'MO', opens_at: '09:00', closes_at: '10:00'};
  assert.deepEqual(days(every, {limit: 2}), ['2000-01-03', '2000-01-17']);
  assert.deepEqual(days({...every, valid_from: '2026-06-08'}, {limit: 2}), ['2026-06-08', '2026-06-22']);
});

test('holidays take away what the rule gives, not what is named', () => {
  const schedule: Schedule = {
    freq: 'WEEKLY',
    byday: 'TH,FR',
    opens_at: '09:00',
    closes_at: '12:00',
    valid_from: '2026-04-01',
    except_holidays: ['public', 'school'],
    dates: ['2026-05-14'],
    changes: [{recurrence_id: '2026-04-03', status: 'confirmed'}],
  };
  const holidays = {land: 'NW' as const, school: [{start: '2026-03-30', end: '2026-04-11'}]};
  assert.deepEqual(days(schedule, {to: '2026-05-16', holidays}), [
    '2026-04-03',
    '2026-04-16',
    '2026-04-17',
    '2026-04-23',
    '2026-04-24',
    '2026-04-30',
    '2026-05-07',
    '2026-05-08',
    '2026-05-14',
    '2026-05-15',
  ]);
  assert.equal(days(schedule, {to: '2026-05-16'}).length, 14);
});

test('the zone of a schedule that names none', () => {
  assert.deepEqual(dates({dtstart: '2026-06-01T10:00'}, {timezone: 'Europe/Lisbon'}), ['2026-06-01T10:00:00+01:00']);
});
