import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {groupHours, openAt} from '../../../src/domain/schedule/index.ts';

const weekly = (byday: string, opens_at: string, closes_at: string, more: Partial<Schedule> = {}): Schedule => ({
  freq: 'WEEKLY',
  byday,
  opens_at,
  closes_at,
  timezone: 'Europe/Berlin',
  ...more,
});
const office = [weekly('MO,TU,WE,TH,FR', '09:00', '12:00'), weekly('MO,TU', '14:00', '16:00')];

test('open until noon, closed until two, over the weekend until Monday', () => {
  assert.deepEqual(openAt(office, '2026-11-23T10:00:00+01:00'), {open: true, nextChange: '2026-11-23T12:00:00+01:00'});
  assert.deepEqual(openAt(office, '2026-11-23T12:00:00+01:00'), {open: false, nextChange: '2026-11-23T14:00:00+01:00'});
  assert.deepEqual(openAt(office, '2026-11-27T12:00'), {open: false, nextChange: '2026-11-30T09:00:00+01:00'});
  assert.deepEqual(openAt(office, new Date('2026-11-23T08:00:00Z')), {
    open: true,
    nextChange: '2026-11-23T12:00:00+01:00',
  });
});

test('hours that touch or overlap are one', () => {
  const hours = [weekly('MO', '09:00', '12:00'), weekly('MO', '12:00', '14:00'), weekly('MO', '13:00', '15:00')];
  assert.deepEqual(openAt(hours, '2026-11-23T10:00'), {open: true, nextChange: '2026-11-23T15:00:00+01:00'});
});

test('past midnight', () => {
  const bar = [weekly('SA', '20:00', '02:00')];
  assert.deepEqual(openAt(bar, '2026-11-29T01:00'), {open: true, nextChange: '2026-11-29T02:00:00+01:00'});
});

test('around the clock: open, and no next change, also in the nights when the clocks change', () => {
  for (const always of [
    {freq: 'DAILY'},
    {freq: 'DAILY', opens_at: '00:00', closes_at: '24:00'},
    {freq: 'DAILY', opens_at: '08:00', closes_at: '08:00'},
  ] as Schedule[]) {
    for (const instant of ['2026-03-29T01:30:00Z', '2026-10-25T00:30:00Z', '2026-11-23T00:00']) {
      assert.deepEqual(openAt([always], instant), {open: true, nextChange: null});
    }
  }
});

test('holidays, seasons and cancelled dates are closed', () => {
  const hours = [
    weekly('TH,FR', '09:00', '12:00', {
      except_holidays: ['public'],
      valid_from: '2026-01-01',
      valid_to: '2026-12-31',
      changes: [{recurrence_id: '2026-05-15', status: 'cancelled'}],
    }),
  ];
  const holidays = {land: 'NW' as const};
  assert.deepEqual(openAt(hours, '2026-05-14T10:00', {holidays}), {
    open: false,
    nextChange: '2026-05-21T09:00:00+02:00',
  });
  assert.equal(openAt(hours, '2026-05-14T10:00').open, true);
  assert.deepEqual(openAt(hours, '2026-12-31T13:00', {holidays}), {open: false, nextChange: null});
});

test('no hours at all: closed without a next change', () => {
  assert.deepEqual(openAt([], '2026-05-14T10:00'), {open: false, nextChange: null});
});

test('the zone given is that of hours that name none', () => {
  const hours: Schedule[] = [{freq: 'DAILY', opens_at: '09:00', closes_at: '12:00'}];
  assert.deepEqual(openAt(hours, '2026-07-01T09:30:00Z', {timezone: 'Europe/Lisbon'}), {
    open: true,
    nextChange: '2026-07-01T12:00:00+01:00',
  });
});

test('grouped for showing: neighbouring days with equal hours', () => {
  assert.deepEqual(groupHours(office), [
    {
      days: ['MO', 'TU'],
      spans: [
        {opens: '09:00', closes: '12:00'},
        {opens: '14:00', closes: '16:00'},
      ],
    },
    {days: ['WE', 'TH', 'FR'], spans: [{opens: '09:00', closes: '12:00'}]},
  ]);
  assert.deepEqual(
    groupHours([weekly('SA', '10:00', '12:00'), weekly('MO,WE', '10:00', '12:00')]).map(({days}) => days),
    [['MO'], ['WE'], ['SA']],
  );
});

test('seasons stand apart and keep their dates; by the day is all week; other rules are left out', () => {
  const hours = [
    weekly('MO', '10:00', '18:00', {valid_from: '2026-04-01', valid_to: '2026-09-30', except_holidays: ['public']}),
    weekly('MO', '10:00', '16:00'),
    {freq: 'DAILY'} satisfies Schedule,
    {freq: 'MONTHLY', byday: '1WE', opens_at: '10:00'} satisfies Schedule,
    weekly('FR', '10:00', '16:00', {interval: 2}),
  ];
  assert.deepEqual(groupHours(hours), [
    {
      days: ['MO'],
      spans: [
        {opens: '00:00', closes: '24:00'},
        {opens: '10:00', closes: '16:00'},
      ],
    },
    {days: ['TU', 'WE', 'TH', 'FR', 'SA', 'SU'], spans: [{opens: '00:00', closes: '24:00'}]},
    {days: ['FR'], spans: [{opens: '10:00', closes: '16:00'}], interval: 2},
    {
      days: ['MO'],
      spans: [{opens: '10:00', closes: '18:00'}],
      validFrom: '2026-04-01',
      validTo: '2026-09-30',
      exceptHolidays: ['public'],
    },
  ]);
});

test('hours from dtstart and duration', () => {
  assert.deepEqual(groupHours([{freq: 'WEEKLY', dtstart: '2026-11-25T09:30', duration: 'PT2H30M'}]), [
    {days: ['WE'], spans: [{opens: '09:30', closes: '12:00'}]},
  ]);
});
