import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {welcomeTime} from '../../../src/domain/asking/welcome-window.ts';

const today = '2026-11-22';
const day = (offset: number): string => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10);

test('six to eight weeks after birth, with both days', () => {
  assert.deepEqual(welcomeTime('birth', '2026-11-01', today), {
    kind: 'window',
    first: '2026-12-13',
    last: '2026-12-27',
    due: false,
  });
  assert.deepEqual(welcomeTime('birth', today, today, {weeks_from: 0, weeks_to: 1}), {
    kind: 'window',
    first: today,
    last: '2026-11-29',
    due: false,
  });
});

test('on the last day of the window it is still open, a day later the visit comes when it suits', () => {
  assert.equal(welcomeTime('birth', day(-56), today).kind, 'window');
  assert.deepEqual(welcomeTime('birth', day(-57), today), {kind: 'any'});
});

test('a due date makes the same window, marked as expected', () => {
  assert.deepEqual(welcomeTime('birth', '2027-01-10', today), {
    kind: 'window',
    first: '2027-02-21',
    last: '2027-03-07',
    due: true,
  });
  assert.equal(welcomeTime('birth', day(294), today).kind, 'window');
  assert.deepEqual(welcomeTime('birth', day(295), today), {kind: 'fault', fault: 'ahead'});
});

test('a child is under three until the day before its third birthday, also when born on 29 February', () => {
  assert.deepEqual(welcomeTime('moved_in', '2023-11-23', today), {kind: 'any'});
  assert.deepEqual(welcomeTime('moved_in', '2023-11-22', today), {kind: 'fault', fault: 'old'});
  assert.deepEqual(welcomeTime('moved_in', '2024-02-29', '2027-02-27'), {kind: 'any'});
  assert.deepEqual(welcomeTime('moved_in', '2024-02-29', '2027-02-28'), {kind: 'fault', fault: 'old'});
  assert.deepEqual(welcomeTime('birth', '1987-05-01', today), {kind: 'fault', fault: 'old'});
  assert.deepEqual(welcomeTime('moved_in', day(1), today), {kind: 'fault', fault: 'unborn'});
});

test('what is no day of the calendar is said to be none', () => {
  for (const birth of ['', '2026-02-30', '22.11.2026', '2026-13-01', 'x', '0000-00-00', '2026-11-22T10:00']) {
    assert.deepEqual(welcomeTime('birth', birth, today), {kind: 'fault', fault: 'unreadable'}, birth);
  }
});

test('whatever the birth and the weeks: first is not after last, both are days, and the window is not over', () => {
  const days = fc.integer({min: -1_200, max: 400});
  const weeks = fc.integer({min: 0, max: 100});
  fc.assert(
    fc.property(days, weeks, weeks, fc.integer({min: 0, max: 216}), (offset, from, more, months) => {
      const time = welcomeTime('birth', day(offset), today, {weeks_from: from, weeks_to: from + more, months});
      if (time.kind !== 'window') return;
      assert.equal(Date.parse(time.first), Date.parse(day(offset)) + from * 7 * 86_400_000);
      assert.equal(Date.parse(time.last) - Date.parse(time.first), more * 7 * 86_400_000);
      assert.ok(time.last >= today);
      assert.equal(time.due, offset > 0);
    }),
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (birth, now) => {
      assert.ok(['window', 'any', 'fault'].includes(welcomeTime('birth', birth, now).kind));
    }),
  );
});
