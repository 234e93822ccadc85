import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {fromRRule, lintSchedule, occurrences} from '../../../src/domain/schedule/index.ts';
import {seeded} from './generated-rule.ts';

const refuses = (rule: string, message: RegExp, dtstart = '2026-01-01T10:00:00'): void =>
  assert.throws(
    () => fromRRule(rule, {dtstart}),
    (cause: unknown) => cause instanceof RangeError && message.test(cause.message),
    rule,
  );

test('fromRRule names the part and what was expected', () => {
  refuses('FREQ=MONTHLY;BYDAY=1XX', /^RRULE: BYDAY "1XX": expected weekdays/);
  refuses('FREQ=MONTHLY;BYDAY=0MO', /BYDAY "0MO"/);
  refuses('FREQ=MONTHLY;BYDAY=54MO', /BYDAY/);
  refuses('BYDAY=MO', /FREQ "": expected one of SECONDLY/);
  refuses('FREQ=FORTNIGHTLY', /FREQ "FORTNIGHTLY"/);
  refuses('FREQ=DAILY;FREQ=DAILY', /FREQ "DAILY": expected every part once/);
  refuses('FREQ=DAILY;FOO=1', /FOO "1"/);
  refuses('FREQ=DAILY;X-NAME=1', /X-NAME/);
  refuses('FREQ=DAILY;', /part "": expected NAME=VALUE/);
  refuses('', /part ""/);
  refuses('FREQ=DAILY;COUNT=0', /COUNT "0": expected a whole number from 1/);
  refuses('FREQ=DAILY;INTERVAL=-1', /INTERVAL "-1"/);
  refuses('FREQ=DAILY;COUNT=2;UNTIL=20260101', /COUNT "2": expected UNTIL or COUNT/);
  refuses('FREQ=DAILY;UNTIL=20260230', /UNTIL "20260230"/);
  refuses('FREQ=DAILY;WKST=XX', /WKST "XX"/);
  refuses('FREQ=DAILY;BYHOUR=24', /BYHOUR "24": expected numbers from 0 to 23/);
  refuses('FREQ=DAILY;BYMINUTE=60', /BYMINUTE/);
  refuses('FREQ=DAILY;BYSECOND=61', /BYSECOND/);
  refuses('FREQ=DAILY;BYHOUR=-1', /BYHOUR/);
  refuses('FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY "0": expected numbers from 1 to 31, or from -31 to -1/);
  refuses('FREQ=MONTHLY;BYMONTHDAY=1,,2', /BYMONTHDAY/);
  refuses('FREQ=YEARLY;BYMONTH=13', /BYMONTH "13"/);
  refuses('FREQ=YEARLY;BYWEEKNO=54', /BYWEEKNO/);
  refuses('FREQ=YEARLY;BYYEARDAY=367', /BYYEARDAY/);
  refuses('FREQ=YEARLY;RSCALE=CHINESE', /RSCALE "CHINESE": expected no part of RFC 7529/);
  refuses('FREQ=YEARLY;SKIP=OMIT', /SKIP/);
});

test('fromRRule refuses what RFC 5545 forbids together', () => {
  refuses('FREQ=MONTHLY;BYWEEKNO=1', /BYWEEKNO "1"/);
  refuses('FREQ=WEEKLY;BYMONTHDAY=1', /BYMONTHDAY/);
  refuses('FREQ=DAILY;BYYEARDAY=1', /BYYEARDAY/);
  refuses('FREQ=WEEKLY;BYDAY=1MO', /BYDAY "1MO": expected ordinals/);
  refuses('FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO', /BYDAY "1MO"/);
  refuses('FREQ=DAILY;BYSETPOS=1', /BYSETPOS/);
  refuses('FREQ=HOURLY', /FREQ "HOURLY": expected DAILY or longer/, '2026-01-01');
});

test('dates, zones and durations that cannot be read are named', () => {
  const rule = 'FREQ=DAILY';
  assert.throws(() => fromRRule(rule, {dtstart: '2026-02-30'}), /RangeError: dtstart "2026-02-30"/);
  assert.throws(() => fromRRule(rule, {dtstart: 'soon'}), /dtstart "SOON"/i);
  assert.throws(() => fromRRule(rule, {dtstart: '2026-01-01', tzid: 'Mars/Base'}), /RangeError: .*Mars\/Base/);
  assert.throws(() => fromRRule(rule, {dtstart: '2026-01-01', exdate: '2026-13-01'}), /exdate "2026-13-01"/);
  assert.throws(() => fromRRule(rule, {dtstart: '2026-01-01', duration: '2 hours'}), /duration "2 hours"/);
  assert.throws(() => occurrences({dtstart: '2026-01-01', timezone: 'Mars/Base'}), /RangeError: .*Mars\/Base/);
  assert.throws(() => occurrences({dtstart: '2026-02-30'}), /RangeError: .*"2026-02-30"/);
  assert.throws(() => occurrences({dtstart: '2026-01-01'}, {from: 'yesterday'}), /"yesterday"/);
  assert.throws(() => occurrences({dtstart: '2026-01-01'}, {from: new Date(NaN)}), RangeError);
  assert.throws(() => occurrences({freq: 'DAILY', bymonth: 'x'}), /bymonth "x"/);
  assert.throws(() => occurrences({freq: 'DAILY', opens_at: '9'}), /"1970-01-01T9"|"9"/);
});

const impossible = [
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=YEARLY;BYMONTH=1;BYYEARDAY=200',
  'FREQ=YEARLY;BYDAY=MO;BYSETPOS=300',
  'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
  'FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31',
  'FREQ=DAILY;INTERVAL=7;BYDAY=FR',
  'FREQ=HOURLY;INTERVAL=24;BYHOUR=5',
  'FREQ=MINUTELY;INTERVAL=60;BYMINUTE=30',
  'FREQ=MINUTELY;BYDAY=TH,MO,WE;BYSETPOS=4',
  'FREQ=SECONDLY;INTERVAL=60;BYSECOND=1',
  'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
];

for (const rule of impossible) {
  test(`${rule} never comes and ends`, () => {
    const schedule = fromRRule(rule, {dtstart: '2026-01-01T10:00:00'});
    assert.deepEqual([...occurrences(schedule)], []);
    assert.deepEqual([...occurrences({...schedule, count: 5}, {from: '2030-01-01'})], []);
    assert.ok(lintSchedule(schedule).some(({code}) => code === 'never_happens'));
  });
}

test('RSCALE is refused and named, whatever stands beside it', () => {
  for (const rule of ['RSCALE=GREGORIAN;FREQ=YEARLY', 'FREQ=YEARLY;RSCALE=HEBREW;BYMONTH=5L;SKIP=FORWARD', 'RSCALE=X'])
    refuses(rule, /^RRULE: RSCALE "[A-Z]+": expected no part of RFC 7529: only the Gregorian calendar/);
});

test('a text that is no date or zone is named, however it is made', () => {
  const texts = [
    '',
    ' ',
    '0',
    'T',
    'Z',
    '2026',
    '2026-1-1',
    '2026-00-10',
    '2026-13-01',
    '2026-02-29',
    '2026-04-31',
    '2026-01-00',
    '2026-01-1a',
    '26-01-01',
    '+2026-01-01',
    '-2026-01-01',
    '2026-01-01T',
    '2026-01-01T1',
    '2026-01-01T10',
    '2026-01-01T10:0',
    '2026-01-01T10:00:0',
    '2026-01-01T10:00:00.5',
    '2026-01-01T24:00',
    '2026-01-01T10:60',
    '2026-01-01T10:00:60',
    '2026-01-01 10:00',
    '2026-01-01t10:00',
    '2026/01/01',
    '٢٠٢٦-٠١-٠١',
    '２０２６-01-01',
    '\uffff\uffff\uffff\uffff-01-01',
    '\ud800',
    'null',
    'NaN',
    '2026-01-01T10:00+01:00',
    '9'.repeat(100_000),
    '2026-01-01'.repeat(10_000),
    '$&',
    '%s',
    '__proto__',
    'constructor',
  ];
  for (const text of texts) {
    const named = (cause: unknown): boolean =>
      cause instanceof RangeError && cause.message.includes(text) && cause.message.length < text.length + 80;
    assert.throws(() => occurrences({dtstart: text}), named, text.slice(0, 40));
    assert.throws(() => occurrences({dtstart: '2026-01-01', valid_to: text || '?'}), RangeError, text.slice(0, 40));
    assert.throws(() => occurrences({dtstart: '2026-01-01', timezone: text}), named, text.slice(0, 40));
    assert.throws(
      () => occurrences({freq: 'DAILY', dtstart: '2026-01-01', byday: text || '?'}),
      RangeError,
      text.slice(0, 40),
    );
  }
});

test('however long a list is, each value counts once', () => {
  const long = (value: string): string => Array(100_000).fill(value).join();
  const days = (schedule: Schedule): string[] => [...occurrences(schedule, {limit: 3})].map(({start}) => start);
  assert.deepEqual(days({freq: 'MONTHLY', dtstart: '2026-01-01', bymonthday: long('31')}), [
    '2026-01-31',
    '2026-03-31',
    '2026-05-31',
  ]);
  assert.deepEqual(days({freq: 'YEARLY', dtstart: '2026-01-01', byday: long('53FR'), bymonth: ''}), [
    '2027-12-31',
    '2032-12-31',
    '2038-12-31',
  ]);
  assert.deepEqual(days({freq: 'MONTHLY', dtstart: '2026-01-01', bymonthday: long('30'), bymonth: long('2')}), []);
});

test('events 200 years long are shown while they last', () => {
  const long: Schedule = {dtstart: '1900-06-01', duration: 'P73049D'};
  const week = {from: '2026-11-22', to: '2026-11-29'};
  assert.deepEqual(
    [...occurrences(long, week)].map(({start, end}) => [start, end]),
    [['1900-06-01', '2100-06-01']],
  );
  assert.deepEqual([...occurrences({...long, changes: [{recurrence_id: '1900-06-01', end: '1900-07-01'}]}, week)], []);
  const [first] = occurrences({...long, freq: 'YEARLY', dtstart: '1700-06-01'}, week);
  assert.equal(first?.start, '1827-06-01');
  const hours: Schedule = {dtstart: '1900-06-01T10:00:00', duration: 'PT1753176H', timezone: 'UTC'};
  assert.equal([...occurrences(hours, week)][0]?.end, '2100-06-01T10:00:00+00:00');
});

test('an endless rule ends with the year 9999', () => {
  assert.equal([...occurrences({freq: 'YEARLY', dtstart: '9990-01-01'})].at(-1)?.start, '9999-01-01');
});

test('numbers out of every bound end, or are refused with a RangeError', () => {
  const odd: Schedule[] = [
    {freq: 'DAILY', dtstart: '2026-01-01', interval: NaN},
    {freq: 'DAILY', dtstart: '2026-01-01', interval: 0},
    {freq: 'DAILY', dtstart: '2026-01-01', byhour: '99', opens_at: '10:00'},
    {
      freq: 'YEARLY',
      dtstart: '2026-01-01T00:00',
      byhour: many(24),
      byminute: many(60),
      bysecond: many(60),
      bysetpos: '-1',
    },
    {freq: 'MONTHLY', dtstart: '2026-01-01', bymonthday: '0,99,-99'},
  ];
  for (const schedule of odd) {
    try {
      assert.ok([...occurrences(schedule, {limit: 5})].length <= 5);
    } catch (cause) {
      assert.ok(cause instanceof RangeError, String(cause));
    }
  }
});

const many = (n: number): string => Array.from({length: n}, (_, i) => i).join();

test('any text as rule, date or zone is read or refused with a RangeError', () => {
  const random = seeded(5);
  const pieces = [
    'FREQ=',
    'DAILY',
    'WEEKLY',
    ';',
    'BYDAY=',
    '1MO',
    ',',
    '-',
    '99',
    'UNTIL=',
    '20260101',
    'T',
    'Z',
    'é',
    '\u0000',
    ' ',
    '\n',
    '=',
    'INTERVAL=',
    'RRULE:',
    '2026-01-01',
  ];
  const text = () => Array.from({length: 1 + random(8)}, () => pieces[random(pieces.length)]).join('');
  for (let i = 0; i < 3_000; i++) {
    const [rule, date, zone] = [text(), text(), text()];
    const tries = [
      () => fromRRule(rule, {dtstart: '2026-01-01T10:00:00'}),
      () => fromRRule('FREQ=DAILY', {dtstart: date}),
      () => fromRRule('FREQ=DAILY', {dtstart: '2026-01-01', tzid: zone}),
      () => occurrences({dtstart: date, timezone: zone}, {from: date}),
      () => occurrences({freq: 'WEEKLY', byday: rule, until: date, bymonth: rule}),
    ];
    for (const attempt of tries) {
      try {
        attempt();
      } catch (cause) {
        assert.ok(cause instanceof RangeError, `${rule} ${date} ${zone}: ${cause}`);
      }
    }
  }
});
