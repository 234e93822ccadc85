import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {exceptionsAhead} from '../../../src/domain/schedule/index.ts';

const office: Schedule = {
  freq: 'WEEKLY',
  byday: 'MO,TU,WE,TH,FR',
  opens_at: '09:00',
  closes_at: '12:00',
  except_holidays: ['public'],
};
const NW = {holidays: {land: 'NW' as const}};
const now = '2026-12-10T10:00';

test('nothing is different in a plain week', () => {
  assert.deepEqual(exceptionsAhead([office], '2026-11-03T10:00', NW), []);
  assert.deepEqual(exceptionsAhead([], now, NW), []);
});

test('holidays and days left out, those in a row as one over the weekend', () => {
  const hours = [{...office, except: ['2026-12-14', '2026-12-24', '2026-12-28']}];
  assert.deepEqual(exceptionsAhead(hours, now, NW), [
    {first: '2026-12-14', last: '2026-12-14', spans: []},
    {first: '2026-12-24', last: '2026-12-28', spans: []},
    {first: '2027-01-01', last: '2027-01-01', spans: []},
  ]);
});

test('a holiday in the other Land, and one on which it is closed anyway, are none', () => {
  const epiphany = {first: '2027-01-06', last: '2027-01-06', spans: []};
  const from = '2027-01-04T10:00';
  assert.deepEqual(exceptionsAhead([office], from, {holidays: {land: 'BY'}}), [epiphany]);
  assert.deepEqual(exceptionsAhead([office], from, NW), []);
  assert.deepEqual(exceptionsAhead([{...office, byday: 'MO'}], from, {holidays: {land: 'BY'}}), []);
});

test('moved, added and cancelled dates, with what is open then', () => {
  const hours: Schedule[] = [
    {
      ...office,
      byday: 'MO',
      changes: [
        {recurrence_id: '2026-12-14T09:00', status: 'cancelled'},
        {recurrence_id: '2026-12-21T09:00', status: 'moved', start: '2026-12-22T10:00', end: '2026-12-22T13:00'},
      ],
    },
    {opens_at: '14:00', closes_at: '24:00', dates: ['2026-12-12']},
  ];
  assert.deepEqual(exceptionsAhead(hours, now, NW), [
    {first: '2026-12-12', last: '2026-12-12', spans: [{opens: '14:00', closes: '24:00'}]},
    {first: '2026-12-14', last: '2026-12-21', spans: []},
    {first: '2026-12-22', last: '2026-12-22', spans: [{opens: '10:00', closes: '13:00'}]},
  ]);
});

test('only part of a day is left out: the rest is said', () => {
  const hours = [office, {...office, opens_at: '14:00', closes_at: '16:00', except: ['2026-12-15']}];
  assert.deepEqual(exceptionsAhead(hours, '2026-12-10T10:00', {}), [
    {first: '2026-12-15', last: '2026-12-15', spans: [{opens: '09:00', closes: '12:00'}]},
  ]);
});

test('school holidays as far as they are known', () => {
  const hours: Schedule[] = [{...office, except_holidays: ['school']}];
  const holidays = {land: 'NW' as const, school: [{start: '2026-12-23', end: '2027-01-06'}]};
  assert.deepEqual(exceptionsAhead(hours, now, {holidays}), [{first: '2026-12-23', last: '2027-01-06', spans: []}]);
});

test('what cannot be read is named', () => {
  assert.throws(() => exceptionsAhead([{...office, except: ['2026-02-30']}], now), /2026-02-30/);
});
