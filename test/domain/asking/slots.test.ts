import assert from 'node:assert/strict';
import {test} from 'node:test';
import {desk as example} from '../../../src/contract/examples/requests.ts';
import {slot as exampleSlot} from '../../../src/contract/examples/request.ts';
import type {Desk, SlotRule} from '../../../src/contract/requests.ts';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {openingOf, openingsOf, type SlotOptions} from '../../../src/domain/asking/slots.ts';

const deskWith = (schedule: Schedule, rule: Partial<SlotRule> = {}, more: Partial<Desk> = {}): Desk => ({
  id: 'amt',
  name: 'Amt',
  kinds: ['appointment'],
  slots: [{id: 'r', schedules: [schedule], minutes: 60, lead_hours: 0, mode: 'in_person', ...rule}],
  ...more,
});

const starts = (desk: Desk, now: string, options?: SlotOptions): string[] =>
  openingsOf(desk, new Date(now), options).map(({slot}) => slot.start);

const tuesdays: Schedule = {freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00'};
const week = {days_ahead: 7};

test('a schedule is cut into pieces with pauses; what does not fit before the end is none', () => {
  const desk = deskWith(tuesdays, {...week, minutes: 45, pause: 15});
  assert.deepEqual(starts(desk, '2026-11-22T09:00:00Z'), [
    '2026-11-24T09:00:00+01:00',
    '2026-11-24T10:00:00+01:00',
    '2026-11-24T11:00:00+01:00',
  ]);
  assert.deepEqual(
    openingsOf(deskWith(tuesdays, {...week, minutes: 100}), new Date('2026-11-22T09:00:00Z')).map(({slot}) => slot.end),
    ['2026-11-24T10:40:00+01:00'],
  );
  assert.deepEqual(starts(deskWith(tuesdays, {...week, minutes: 181}), '2026-11-22T09:00:00Z'), []);
  assert.equal(starts(deskWith(tuesdays, {...week, minutes: 180}), '2026-11-22T09:00:00Z').length, 1);
});

test("the contract's own example comes from its own desk", () => {
  const opening = openingOf(example, exampleSlot.id, new Date('2026-11-22T06:00:00Z'), {holidays: {land: 'NW'}});
  assert.deepEqual(opening, {slot: exampleSlot, capacity: 1});
});

test('lead time: to the second, and 24 hours when nothing is said', () => {
  const desk = deskWith(tuesdays, {lead_hours: 2});
  const [first] = starts(desk, '2026-11-24T06:00:00Z');
  assert.equal(first, '2026-11-24T09:00:00+01:00');
  assert.equal(starts(desk, '2026-11-24T06:00:01Z')[0], '2026-11-24T10:00:00+01:00');
  const usual = deskWith(tuesdays);
  delete usual.slots?.[0]?.lead_hours;
  assert.equal(starts(usual, '2026-11-23T08:00:01Z')[0], '2026-11-24T10:00:00+01:00');
  assert.equal(starts(usual, '2026-11-23T08:00:00Z')[0], '2026-11-24T09:00:00+01:00');
});

test('a date that has begun still has its later pieces', () => {
  assert.deepEqual(starts(deskWith(tuesdays, {days_ahead: 6}), '2026-11-24T09:30:00Z'), ['2026-11-24T11:00:00+01:00']);
});

test('so many days ahead: 42 when nothing is said', () => {
  const all = starts(deskWith(tuesdays), '2026-11-24T08:00:00Z');
  assert.equal(all.length, 18);
  assert.equal(all.at(-1), '2026-12-29T11:00:00+01:00');
});

test('capacity and kinds go along; one family and appointments when nothing is said', () => {
  const [opening] = openingsOf(
    deskWith(tuesdays, {capacity: 3, kinds: ['callback']}),
    new Date('2026-11-22T09:00:00Z'),
  );
  assert.equal(opening?.capacity, 3);
  assert.deepEqual(opening.slot.kinds, ['callback']);
  const [usual] = openingsOf(deskWith(tuesdays), new Date('2026-11-22T09:00:00Z'));
  assert.equal(usual?.capacity, 1);
  assert.deepEqual(usual.slot.kinds, ['appointment']);
});

test('closures, cancelled dates, holidays and left-out days give none; a moved date is where it was moved to', () => {
  const schedule: Schedule = {
    ...tuesdays,
    except: ['2026-12-01'],
    except_holidays: ['public', 'school'],
    changes: [
      {recurrence_id: '2026-12-08', status: 'cancelled'},
      {recurrence_id: '2026-12-15T09:00', status: 'moved', start: '2026-12-16T13:00', end: '2026-12-16T15:00'},
    ],
  };
  const desk = deskWith(
    schedule,
    {minutes: 120, days_ahead: 90},
    {closures: [{start: '2026-12-22', end: '2027-01-02'}]},
  );
  const holidays = {land: 'NW' as const, school: [{start: '2027-01-03', end: '2027-01-09'}]};
  assert.deepEqual(starts(desk, '2026-11-25T00:00:00Z', {holidays}).slice(0, 3), [
    '2026-12-16T13:00:00+01:00',
    '2027-01-12T09:00:00+01:00',
    '2027-01-19T09:00:00+01:00',
  ]);
  const newYear = deskWith({...tuesdays, byday: 'FR', except_holidays: ['public']}, {minutes: 180});
  assert.ok(!starts(newYear, '2026-12-20T00:00:00Z', {holidays}).includes('2027-01-01T09:00:00+01:00'));
  assert.ok(starts(newYear, '2026-12-20T00:00:00Z').includes('2027-01-01T09:00:00+01:00'));
});

test('an all-day date is no appointment', () => {
  assert.deepEqual(starts(deskWith({dates: ['2026-11-24']}), '2026-11-22T09:00:00Z'), []);
});

test('hours by the wall: nine is nine before and after the clocks change', () => {
  const sundays = deskWith({...tuesdays, byday: 'SU', closes_at: '10:00'}, {days_ahead: 15});
  assert.deepEqual(starts(sundays, '2026-10-18T00:00:00Z'), [
    '2026-10-18T09:00:00+02:00',
    '2026-10-25T09:00:00+01:00',
    '2026-11-01T09:00:00+01:00',
  ]);
});

test('in the nights when the clocks change, pieces are as long as they are said to be, and have names of their own', () => {
  const night: Schedule = {freq: 'WEEKLY', byday: 'SU', opens_at: '01:00', closes_at: '04:00'};
  const autumn = openingsOf(deskWith(night, week), new Date('2026-10-24T20:00:00Z')).map(({slot}) => slot);
  // Two o'clock comes twice: four hours pass between one and four.
  assert.deepEqual(
    autumn.map(({start}) => start),
    [
      '2026-10-25T01:00:00+02:00',
      '2026-10-25T02:00:00+02:00',
      '2026-10-25T02:00:00+01:00',
      '2026-10-25T03:00:00+01:00',
    ],
  );
  const spring = openingsOf(deskWith(night, week), new Date('2027-03-27T20:00:00Z')).map(({slot}) => slot);
  assert.deepEqual(
    spring.map(({start}) => start),
    ['2027-03-28T01:00:00+01:00', '2027-03-28T03:00:00+02:00'],
  );
  for (const {start, end} of [...autumn, ...spring]) assert.equal(Date.parse(end) - Date.parse(start), 3_600_000);
  assert.equal(new Set([...autumn, ...spring].map(({id}) => id)).size, 6);
});

test('an id is the same whenever and wherever it is computed', () => {
  const desk = deskWith(tuesdays);
  const early = openingsOf(desk, new Date('2026-11-10T00:00:00Z')).map(({slot}) => slot.id);
  const late = openingsOf(desk, new Date('2026-11-23T23:59:59Z')).map(({slot}) => slot.id);
  assert.ok(early.includes(late[0] ?? ''));
  assert.equal(late[0], 'amt~r~20261124T080000Z');
  // The same instant, said in another zone.
  const elsewhere = deskWith({...tuesdays, timezone: 'UTC', opens_at: '08:00', closes_at: '11:00'});
  assert.equal(openingsOf(elsewhere, new Date('2026-11-23T00:00:00Z'))[0]?.slot.id, late[0]);
});

test('schedules of one rule that overlap give each time once, and all are in order', () => {
  const desk = deskWith(tuesdays, {
    ...week,
    schedules: [tuesdays, {...tuesdays, opens_at: '08:00'}, {...tuesdays, byday: 'MO'}],
  });
  const all = starts(desk, '2026-11-22T09:00:00Z');
  assert.deepEqual(all, [...new Set(all)].sort());
  assert.equal(all.length, 7);
});

test('a rule that never ends gives so many and no more', () => {
  const desk = deskWith({freq: 'DAILY', opens_at: '00:00', closes_at: '24:00'}, {minutes: 5, days_ahead: 366});
  assert.equal(openingsOf(desk, new Date('2026-11-22T00:00:00Z')).length, 2_000);
});

test('an id that is over, too near, too far, made up or of another desk is none', () => {
  const desk = deskWith(tuesdays, {lead_hours: 24});
  const at = (id: string): unknown => openingOf(desk, id, new Date('2026-11-23T08:00:01Z'));
  for (const id of [
    'amt~r~20261117T080000Z',
    'amt~r~20261124T080000Z',
    'amt~r~20270202T080000Z',
    'amt~r~20261201T081500Z',
    'amt~x~20261201T080000Z',
    'b~r~20261201T080000Z',
    '',
  ]) {
    assert.equal(at(id), undefined, id);
  }
  assert.ok(at('amt~r~20261201T080000Z'));
});

test('a desk without rules has no appointments; a schedule that cannot be read is named', () => {
  assert.deepEqual(openingsOf({id: 'amt', name: 'Amt', kinds: []}, new Date('2026-11-22T09:00:00Z')), []);
  const broken = deskWith({...tuesdays, timezone: 'Europe/Musterstadt'});
  assert.throws(() => openingsOf(broken, new Date('2026-11-22T09:00:00Z')), RangeError);
});
