import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {fromRRule, occurrences, type OccurrenceOptions} from '../../../src/domain/schedule/index.ts';

const dates = (schedule: Schedule, options: OccurrenceOptions = {}): string[] =>
  [...occurrences(schedule, options)].map(({start}) => start);
const days = (schedule: Schedule, options: OccurrenceOptions = {}): string[] =>
  dates(schedule, options).map((start) => start.slice(0, 10));

const breakfast = fromRRule('FREQ=MONTHLY;BYDAY=1WE', {
  dtstart: '2019-01-02T10:00:00',
  tzid: 'Europe/Berlin',
  duration: 'PT2H',
});

test('extra dates come in order and once, left-out dates not at all', () => {
  const schedule: Schedule = {
    ...breakfast,
    dates: ['2019-02-20T10:00', '2019-02-06T10:00:00', '2019-01-20', '2019-01-10T15:00'],
    except: ['2019-03-06', '2019-04-03T09:00:00', '2019-05-01T10:00'],
  };
  assert.deepEqual(dates(schedule, {to: '2019-07-01'}), [
    '2019-01-02T10:00:00+01:00',
    '2019-01-10T15:00:00+01:00',
    '2019-01-20T10:00:00+01:00',
    '2019-02-06T10:00:00+01:00',
    '2019-02-20T10:00:00+01:00',
    '2019-04-03T10:00:00+02:00',
    '2019-06-05T10:00:00+02:00',
  ]);
});

test('dates without a rule; a plain one has the time of opens_at', () => {
  assert.deepEqual(dates({dates: ['2026-05-02', '2026-05-01T10:00'], timezone: 'UTC'}), [
    '2026-05-01T10:00:00+00:00',
    '2026-05-02',
  ]);
  const timed: Schedule = {dates: ['2026-05-02'], opens_at: '14:00', closes_at: '17:30'};
  assert.deepEqual(
    [...occurrences(timed)].map(({start, end}) => [start, end]),
    [['2026-05-02T14:00:00+02:00', '2026-05-02T17:30:00+02:00']],
  );
  assert.deepEqual(dates({}), []);
  assert.deepEqual(dates({byday: 'MO'}), []);
});

test('a cancelled date stays, a moved one is where it was moved to', () => {
  const schedule: Schedule = {
    ...breakfast,
    place_id: 'office',
    changes: [
      {recurrence_id: '2019-02-06T10:00:00', status: 'cancelled', note: {de: 'Ferien'}},
      {recurrence_id: '2019-03-06', start: '2019-04-10T11:00:00', place_id: 'hall'},
      {recurrence_id: '2019-05-01', status: 'confirmed', name: {de: 'Sommerfrühstück'}},
    ],
  };
  const seen = (options: OccurrenceOptions) =>
    [...occurrences(schedule, options)].map(({start, end, status, placeId}) => [
      start,
      end.slice(11, 16),
      status,
      placeId,
    ]);
  assert.deepEqual(seen({to: '2019-05-02'}), [
    ['2019-01-02T10:00:00+01:00', '12:00', 'confirmed', 'office'],
    ['2019-02-06T10:00:00+01:00', '12:00', 'cancelled', 'office'],
    ['2019-04-03T10:00:00+02:00', '12:00', 'confirmed', 'office'],
    ['2019-04-10T11:00:00+02:00', '13:00', 'moved', 'hall'],
    ['2019-05-01T10:00:00+02:00', '12:00', 'confirmed', 'office'],
  ]);
  assert.deepEqual(seen({from: '2019-03-01', to: '2019-03-31'}), []);
  assert.deepEqual(seen({from: '2019-04-10', to: '2019-04-11'}), [
    ['2019-04-10T11:00:00+02:00', '13:00', 'moved', 'hall'],
  ]);
  const [moved] = occurrences(schedule, {from: '2019-04-10', to: '2019-04-11'});
  assert.equal(moved?.recurrenceId, '2019-03-06T10:00:00');
  assert.equal(moved?.change?.place_id, 'hall');
});

test('moved to a date that the rule gives too: both are there', () => {
  const schedule: Schedule = {...breakfast, changes: [{recurrence_id: '2019-01-02', start: '2019-02-06'}]};
  assert.deepEqual(
    [...occurrences(schedule, {to: '2019-02-28'})].map(({start, status}) => [start, status]),
    [
      ['2019-02-06T10:00:00+01:00', 'moved'],
      ['2019-02-06T10:00:00+01:00', 'confirmed'],
    ],
  );
});

test('a change for a date that the rule does not give, or that is left out, changes nothing', () => {
  const schedule: Schedule = {
    ...breakfast,
    except: ['2019-02-06'],
    changes: [
      {recurrence_id: '2019-01-03T10:00:00', start: '2019-01-04T10:00:00'},
      {recurrence_id: '2019-02-06', start: '2019-02-07'},
    ],
  };
  assert.deepEqual(days(schedule, {to: '2019-03-01'}), ['2019-01-02']);
});

test('only the end is changed; an end before the start is the start', () => {
  const schedule: Schedule = {
    ...breakfast,
    changes: [
      {recurrence_id: '2019-01-02', end: '2019-01-02T14:00'},
      {recurrence_id: '2019-02-06', end: '2019-02-06T08:00'},
    ],
  };
  assert.deepEqual(
    [...occurrences(schedule, {to: '2019-03-01'})].map(({end, status}) => [end, status]),
    [
      ['2019-01-02T14:00:00+01:00', 'confirmed'],
      ['2019-02-06T10:00:00+01:00', 'confirmed'],
    ],
  );
});

test('COUNT counts what the rule gives, also what is left out, and not the extra dates', () => {
  const schedule = fromRRule('FREQ=DAILY;COUNT=3', {
    dtstart: '2026-01-01T10:00:00',
    rdate: '20260110T100000',
    exdate: '20260102T100000',
  });
  assert.deepEqual(days(schedule), ['2026-01-01', '2026-01-03', '2026-01-10']);
  assert.deepEqual(days(schedule, {from: '2026-01-03', to: '2026-01-09'}), ['2026-01-03']);
});
