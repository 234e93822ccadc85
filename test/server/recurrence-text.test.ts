import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readExcept} from '../../server/publish/except-text.ts';
import {readRecurrence} from '../../server/publish/recurrence-text.ts';
import {Unreadable} from '../../server/publish/unreadable.ts';

const readings: Record<string, string> = {
  'jeden Mittwoch': 'FREQ=WEEKLY;BYDAY=WE',
  mittwochs: 'FREQ=WEEKLY;BYDAY=WE',
  'jeden Mo und Mi': 'FREQ=WEEKLY;BYDAY=MO,WE',
  'Mo-Fr': 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
  'montags bis donnerstags': 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH',
  'jeden 1. und 3. Mittwoch im Monat': 'FREQ=MONTHLY;BYDAY=1WE,3WE',
  'Jeden ersten Mittwoch im Monat': 'FREQ=MONTHLY;BYDAY=1WE',
  'jeden letzten Freitag im Monat': 'FREQ=MONTHLY;BYDAY=-1FR',
  'am 2. Dienstag des Monats': 'FREQ=MONTHLY;BYDAY=2TU',
  '1. Mo und 3. Mi im Monat': 'FREQ=MONTHLY;BYDAY=1MO,3WE',
  'monatlich am 15. des Monats': 'FREQ=MONTHLY;BYMONTHDAY=15',
  'alle 2 Wochen (mittwochs)': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'alle zwei Wochen mittwochs': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
  'alle 2 Wochen': 'FREQ=WEEKLY;INTERVAL=2',
  '14-tägig donnerstags': 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
  'alle 3 Monate': 'FREQ=MONTHLY;INTERVAL=3',
  täglich: 'FREQ=DAILY',
  jährlich: 'FREQ=YEARLY',
  monatlich: 'FREQ=MONTHLY',
  wöchentlich: 'FREQ=WEEKLY',
  'wöchentlich, freitags': 'FREQ=WEEKLY;BYDAY=FR',
  'jeden Mittwoch bis 31.12.2026': 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231',
  'jeden letzten Freitag im Monat, bis zum 2026-12-31': 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231',
  'RRULE:FREQ=MONTHLY;BYDAY=1WE': 'FREQ=MONTHLY;BYDAY=1WE',
  'freq=weekly;interval=2': 'FREQ=WEEKLY;INTERVAL=2',
};

for (const [text, rule] of Object.entries(readings)) {
  test(`recurrence: ${text}`, () => assert.equal(readRecurrence(text).rule, rule));
}

for (const text of [
  'jeden zweiten Mittwoch',
  'ab und zu',
  'alle Wochen',
  'alle null Wochen',
  'BYDAY=MO',
  'jeden',
  '',
  'jeden 6. Mittwoch im Monat',
  'jeden Mittwoch bis 31.02.2026',
  'Mo-',
]) {
  test(`recurrence refused: ${JSON.stringify(text)}`, () => assert.throws(() => readRecurrence(text), Unreadable));
}

test('words may leave out holidays', () => {
  assert.deepEqual(readRecurrence('jeden Mittwoch, außer in den Schulferien und an Feiertagen'), {
    rule: 'FREQ=WEEKLY;BYDAY=WE',
    except: [],
    spans: [],
    holidays: ['public', 'school'],
  });
  assert.deepEqual(readRecurrence('jeden Mittwoch nicht in den Ferien bis 31.12.2026'), {
    rule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20261231',
    except: [],
    spans: [],
    holidays: ['school'],
  });
});

test('words may say that holidays are meant', () => {
  assert.deepEqual(readRecurrence('jeden Mittwoch, auch an Feiertagen').holidays, []);
  assert.deepEqual(readExcept('24.12.2026, auch an Feiertagen'), {except: ['2026-12-24'], spans: [], holidays: []});
  assert.equal(readExcept('24.12.2026').holidays, undefined);
});

test('exceptions: dates, ranges and holidays', () => {
  assert.deepEqual(readExcept('31.12.2026, 24.12.2026 | Schulferien und Feiertage'), {
    except: ['2026-12-24', '2026-12-31'],
    spans: [],
    holidays: ['public', 'school'],
  });
  assert.deepEqual(readExcept('30.12.2026 – 02.01.2027').spans, [['2026-12-30', '2027-01-02']]);
  for (const text of ['bald', '31.02.2026', '02.01.2027 – 30.12.2026']) {
    assert.throws(() => readExcept(text), Unreadable, text);
  }
});
