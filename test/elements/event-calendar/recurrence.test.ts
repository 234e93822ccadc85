import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {describeSchedule} from '../../../src/domain/schedule/description.ts';
import {recurrenceWords} from '../../../src/i18n/words/recurrence.ts';

const words = (schedule: Schedule): string | undefined => recurrenceWords(describeSchedule(schedule), 'de');
const from: Schedule = {dtstart: '2026-11-24T10:00', duration: 'PT2H'};

test('a rule in words', () => {
  assert.equal(words({...from, freq: 'DAILY'}), 'jeden Tag: 10:00–12:00');
  assert.equal(words({...from, freq: 'DAILY', interval: 3, count: 8}), 'alle 3 Tage: 10:00–12:00, 8-mal');
  assert.equal(words({...from, freq: 'WEEKLY'}), 'jeden Dienstag: 10:00–12:00');
  assert.equal(
    words({...from, freq: 'WEEKLY', byday: 'MO,TH', until: '2027-06-30', except_holidays: ['public', 'school']}),
    'jeden Montag und Donnerstag: 10:00–12:00, nicht an Feiertagen und nicht in den Schulferien, bis 30. Juni 2027',
  );
  assert.equal(words({...from, freq: 'WEEKLY', interval: 2, byday: 'FR'}), 'alle 2 Wochen am Freitag: 10:00–12:00');
  assert.equal(words({...from, freq: 'DAILY', byday: 'MO,TU'}), 'jeden Montag und Dienstag: 10:00–12:00');
  assert.equal(
    words({...from, freq: 'MONTHLY', byday: '1WE,3WE', except_holidays: ['public']}),
    'jeden ersten Mittwoch im Monat und jeden dritten Mittwoch im Monat: 10:00–12:00, nicht an Feiertagen',
  );
  assert.equal(
    words({...from, freq: 'MONTHLY', interval: 2, byday: '-1FR'}),
    'jeden letzten Freitag im Monat: 10:00–12:00, nur alle 2 Monate',
  );
  assert.equal(words({dtstart: '2024-02-29', freq: 'YEARLY'}), 'jedes Jahr am 29. Februar');
});

test('no words for single dates, nor for a rule that is told better by its dates', () => {
  for (const schedule of [
    from,
    {...from, dates: ['2026-12-01T10:00']},
    {...from, freq: 'YEARLY', byweekno: '20'},
    {...from, freq: 'MONTHLY', byday: 'MO,TU,WE', bysetpos: '-1'},
    {...from, freq: 'HOURLY'},
    {...from, freq: 'WEEKLY', bymonth: '5'},
    {...from, freq: 'DAILY', bymonthday: '13', byday: 'FR'},
  ] satisfies Schedule[])
    assert.equal(words(schedule), undefined, JSON.stringify(schedule));
});
