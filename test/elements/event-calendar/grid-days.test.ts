import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isoDate, readLocal} from '../../../src/domain/schedule/day.ts';
import {dayForKey, monthsOn, ownOf, pageOn, rangeOf} from '../../../src/elements/event-calendar/grid-days.ts';

const day = (text: string): number => readLocal(text) / 86_400;
const range = (view: 'month' | 'week' | 'day', text: string) => rangeOf(view, day(text))?.map(isoDate);

test('a month is six weeks from a Monday, a week seven days, a day itself', () => {
  assert.deepEqual(range('month', '2026-11-24'), ['2026-10-26', '2026-12-06']);
  assert.deepEqual(range('month', '2027-02-01'), ['2027-02-01', '2027-03-14']);
  assert.deepEqual(range('week', '2027-01-03'), ['2026-12-28', '2027-01-03']);
  assert.deepEqual(range('day', '2028-02-29'), ['2028-02-29', '2028-02-29']);
  assert.equal(rangeOf('agenda', 0), undefined);
});

test('a month after the 31st is the last day, a year after 29 February the 28th', () => {
  assert.equal(isoDate(monthsOn(day('2027-01-31'), 1)), '2027-02-28');
  assert.equal(isoDate(monthsOn(day('2028-02-29'), 12)), '2029-02-28');
  assert.equal(isoDate(monthsOn(day('2028-02-29'), -12)), '2027-02-28');
  assert.equal(isoDate(monthsOn(day('2026-12-15'), 1)), '2027-01-15');
});

test('nobody leaves the years that are known', () => {
  assert.equal(isoDate(pageOn('month', day('2199-12-31'), 1)), '2199-12-31');
  assert.equal(isoDate(pageOn('day', day('1900-01-01'), -1)), '1900-01-01');
});

test('keys lead where the ARIA practices say; others lead nowhere', () => {
  const from = (key: string, shiftKey = false, dir: 'ltr' | 'rtl' = 'ltr') => {
    const next = dayForKey(day('2026-11-24'), {key, shiftKey}, dir);
    return next === undefined ? undefined : isoDate(next);
  };
  assert.equal(from('Home'), '2026-11-23');
  assert.equal(from('End'), '2026-11-29');
  assert.equal(from('PageDown'), '2026-12-24');
  assert.equal(from('PageUp', true), '2025-11-24');
  assert.equal(from('ArrowRight', false, 'rtl'), '2026-11-23');
  assert.equal(from('ArrowDown'), '2026-12-01');
  assert.equal(from('x'), undefined);
});

test('of a month’s weeks only its own dates are taken along, also of what lasts', () => {
  const dates = [
    {day: day('2026-10-31'), last: day('2026-10-31')},
    {day: day('2026-10-31'), last: day('2026-11-02')},
    {day: day('2026-11-30'), last: day('2026-11-30')},
    {day: day('2026-12-01'), last: day('2026-12-01')},
  ];
  assert.deepEqual(ownOf(dates, 'month', day('2026-11-24')), dates.slice(1, 3));
  assert.deepEqual(ownOf(dates, 'week', day('2026-11-24')), dates);
});
