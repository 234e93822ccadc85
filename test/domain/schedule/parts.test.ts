import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {describeSchedule, lintSchedule, type LintOptions} from '../../../src/domain/schedule/index.ts';

const codes = (schedule: Schedule, options?: LintOptions): string[] =>
  lintSchedule(schedule, options).map(({code}) => code);
const weekly: Schedule = {freq: 'WEEKLY', dtstart: '2026-11-25T09:30', byday: 'WE', duration: 'PT2H'};

test('a good schedule has nothing to say', () => {
  assert.deepEqual(lintSchedule(weekly, {now: '2026-11-01'}), []);
  assert.deepEqual(lintSchedule({freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00'}), []);
  assert.deepEqual(lintSchedule({dates: ['2026-11-25']}), []);
});

test('DTSTART outside its rule', () => {
  assert.deepEqual(lintSchedule({...weekly, dtstart: '2026-11-24T09:30'}), [
    {code: 'dtstart_outside_rule', field: 'dtstart', detail: '2026-11-24T09:30'},
  ]);
  assert.deepEqual(codes({...weekly, byhour: '10'}), ['dtstart_outside_rule']);
});

test('never, over, and the wrong way round', () => {
  assert.deepEqual(codes({freq: 'YEARLY', dtstart: '2026-01-01', bymonth: '2', bymonthday: '30'}), ['never_happens']);
  assert.deepEqual(codes({...weekly, until: '2026-12-31'}, {now: '2027-01-01'}), ['ended']);
  assert.deepEqual(codes({...weekly, until: '2026-12-31'}), []);
  assert.deepEqual(codes({...weekly, until: '2026-11-01'}), ['end_before_start', 'never_happens']);
  assert.deepEqual(codes({...weekly, valid_from: '2026-12-31', valid_to: '2026-12-01'}), [
    'end_before_start',
    'never_happens',
  ]);
  assert.deepEqual(
    codes({...weekly, changes: [{recurrence_id: '2026-11-25', start: '2026-11-26T10:00', end: '2026-11-26T09:00'}]}),
    ['end_before_start'],
  );
});

test('what cannot be read is named with its field', () => {
  assert.deepEqual(lintSchedule({...weekly, timezone: 'Mars/Base'}), [
    {code: 'unknown_timezone', field: 'timezone', detail: 'Mars/Base'},
  ]);
  assert.deepEqual(lintSchedule({...weekly, except: ['2026-02-30']}), [
    {code: 'unreadable_date', field: 'except', detail: '2026-02-30'},
  ]);
  assert.deepEqual(codes({...weekly, opens_at: '9'}), ['unreadable_time']);
  assert.deepEqual(codes({...weekly, duration: '2h'}), ['unreadable_duration']);
  assert.deepEqual(codes({...weekly, byday: 'XX'}), ['unreadable_rule']);
});

test('parts that say nothing, contradict, or point to no date', () => {
  assert.deepEqual(codes({byday: 'MO'}), ['no_frequency', 'no_date']);
  assert.deepEqual(codes({...weekly, count: 3, until: '2027-12-31'}), ['count_and_until']);
  assert.deepEqual(codes({...weekly, closes_at: '12:00'}), ['duration_and_closes_at']);
  assert.deepEqual(codes({...weekly, bymonth: '1,13,11'}), ['value_out_of_range']);
  assert.deepEqual(codes({...weekly, byday: '4WE'}), ['ordinal_outside_month']);
  assert.deepEqual(codes({...weekly, except: ['2026-12-03']}), ['except_without_date']);
  assert.deepEqual(codes({...weekly, except: ['2026-12-02', '2026-12-09T09:30']}), []);
  assert.deepEqual(codes({...weekly, changes: [{recurrence_id: '2026-12-02T10:00', status: 'cancelled'}]}), [
    'change_without_date',
  ]);
});

test('the parts of a monthly schedule', () => {
  assert.deepEqual(
    describeSchedule({
      freq: 'MONTHLY',
      byday: '3WE,1WE',
      dtstart: '2019-01-02T10:00:00',
      duration: 'PT2H',
      until: '2026-12-31',
      except_holidays: ['public'],
      timezone: 'Europe/Berlin',
      except: ['2019-02-06'],
      dates: ['2019-02-07'],
    }),
    {
      when: {
        kind: 'monthly',
        interval: 1,
        days: [
          {day: 'WE', ordinal: 3},
          {day: 'WE', ordinal: 1},
        ],
        monthDays: [],
        months: [],
        yearDays: [],
        weeks: [],
        positions: [],
      },
      time: {opens: '10:00', closes: '12:00'},
      starts: '2019-01-02',
      until: '2026-12-31',
      exceptHolidays: ['public'],
      exceptDates: ['2019-02-06'],
      extraDates: ['2019-02-07'],
      changes: 0,
      timezone: 'Europe/Berlin',
    },
  );
});

test('what a rule leaves open comes from its start', () => {
  const when = (schedule: Schedule) => describeSchedule(schedule).when;
  assert.deepEqual(when({freq: 'WEEKLY', dtstart: '2026-11-25', interval: 2}), {
    kind: 'weekly',
    interval: 2,
    days: [{day: 'WE'}],
    monthDays: [],
    months: [],
    yearDays: [],
    weeks: [],
    positions: [],
  });
  assert.deepEqual(when({freq: 'YEARLY', dtstart: '2026-09-20'}), {
    kind: 'yearly',
    interval: 1,
    days: [],
    monthDays: [20],
    months: [9],
    yearDays: [],
    weeks: [],
    positions: [],
  });
});

test('single dates', () => {
  assert.deepEqual(describeSchedule({dtstart: '2026-09-20T11:00'}), {
    when: {kind: 'once', date: '2026-09-20'},
    time: {opens: '11:00'},
    starts: '2026-09-20',
    extraDates: [],
    exceptDates: [],
    exceptHolidays: [],
    changes: 0,
  });
  assert.deepEqual(describeSchedule({dates: ['2026-09-21', '2026-09-20']}).when, {
    kind: 'dates',
    dates: ['2026-09-20', '2026-09-21'],
  });
  assert.deepEqual(describeSchedule({}).when, {kind: 'never'});
  assert.deepEqual(describeSchedule({freq: 'DAILY', opens_at: '18:00', closes_at: '24:00'}).time, {
    opens: '18:00',
    closes: '24:00',
  });
});

test('lint tells the first public holiday on which a rule takes place, unless it is left out, named or meant', () => {
  const options: LintOptions = {now: '2026-11-22T10:00:00+01:00', land: 'NW'};
  const found = (schedule: Schedule): string | undefined =>
    lintSchedule(schedule, options).find(({code}) => code === 'on_holiday')?.detail;
  const fridays: Schedule = {freq: 'WEEKLY', dtstart: '2026-01-02T10:00'};
  assert.equal(found(fridays), '2026-12-25');
  assert.equal(found({...fridays, except_holidays: ['public']}), undefined);
  assert.equal(found({...fridays, except_holidays: []}), undefined);
  assert.equal(found({freq: 'DAILY', opens_at: '00:00', closes_at: '24:00'}), undefined);
  assert.equal(found({...fridays, except: ['2026-12-25']}), '2027-01-01');
  assert.equal(found({...fridays, dates: ['2026-12-25T10:00']}), '2027-01-01');
  assert.equal(found({dtstart: '2026-12-25T10:00'}), undefined);
  assert.equal(lintSchedule(fridays, {now: '2026-11-22T10:00:00+01:00'}).length, 0);
});
