import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isCalendarDay, readDate, readDateAndTime, readTime} from '../../server/publish/date-text.ts';
import {Unreadable} from '../../server/publish/unreadable.ts';

test('dates in German and ISO notation', () => {
  for (const text of [
    '22.11.2026',
    '2026-11-22',
    '22.11.26',
    '22. 11. 2026',
    'So, 22.11.2026',
    'Sonntag, 22.11.2026',
  ]) {
    assert.equal(readDate(text), '2026-11-22', text);
  }
  assert.equal(readDate('1.2.2026'), '2026-02-01');
});

test('a day that the calendar does not have is refused', () => {
  for (const text of ['31.02.2026', '2026-02-29', '32.1.2026', '11/22/2026', 'morgen', '', '22.11.']) {
    assert.throws(() => readDate(text), Unreadable, text);
  }
  assert.ok(isCalendarDay('2028-02-29'));
});

test('times of day', () => {
  const same: Record<string, string> = {
    '10': '10:00',
    '10:00': '10:00',
    '10.00 Uhr': '10:00',
    '10 Uhr': '10:00',
    '9:05': '09:05',
    '24:00': '24:00',
    '10h': '10:00',
    '10:30:00': '10:30',
  };
  for (const [text, time] of Object.entries(same)) assert.equal(readTime(text), time, text);
  for (const text of ['25', '10:60', '24:30', 'mittags', '']) assert.throws(() => readTime(text), Unreadable, text);
});

test('a date, a time, or both', () => {
  assert.deepEqual(readDateAndTime('22.11.2026'), {date: '2026-11-22'});
  assert.deepEqual(readDateAndTime('10 Uhr'), {time: '10:00'});
  for (const text of [
    '22.11.2026 10:00',
    '22.11.2026, 10.00 Uhr',
    '2026-11-22T10:00',
    '2026-11-22 10:00:00',
    '22.11.26 um 10 Uhr',
  ]) {
    assert.deepEqual(readDateAndTime(text), {date: '2026-11-22', time: '10:00'}, text);
  }
  assert.throws(() => readDateAndTime('22.11.2026 25:00'), Unreadable);
});
