import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../src/contract/schedule.ts';
import {endedFaults} from '../../server/publish/schedule-check.ts';
import {saidTimes} from '../../server/publish/said-times.ts';
import {wordingFaults} from '../../server/publish/wording-check.ts';

const draft = {placeOf: ([field]: readonly PropertyKey[]) => ({file: 'events.csv', row: 7, column: String(field)})};
const told = (description: string, ...schedules: Schedule[]): string[] =>
  wordingFaults(draft, {name: 'Frühstück', description}, schedules, 'Europe/Berlin').map(({de}) => de);

const at = (rule: Partial<Schedule>, time = '10:00'): Schedule => ({
  dtstart: `2026-01-07T${time}`,
  duration: 'PT2H',
  ...rule,
});
const wednesdays = at({freq: 'WEEKLY'});
const fortnightly = at({freq: 'WEEKLY', interval: 2});
const first = at({freq: 'MONTHLY', byday: '1WE'});
const firstAndThird = at({freq: 'MONTHLY', byday: '1WE,3WE'});
const last = at({freq: 'MONTHLY', byday: '-1FR'});

test('names file, row, field and both readings', () => {
  assert.deepEqual(told('Wir treffen uns donnerstags um 10 Uhr.', wednesdays), [
    'events.csv, Zeile 7, Spalte „description“: der Text sagt „donnerstags um 10“, die Wiederholung „jeden Mittwoch: 10:00–12:00“; eines von beiden stimmt nicht.',
  ]);
  const [fault] = wordingFaults(draft, {name: {de: 'Café jeden Montag'}}, [wednesdays], 'Europe/Berlin');
  assert.equal(fault?.level, 'warning');
  assert.equal(fault.column, 'name');
  assert.match(fault.en, /^events\.csv, row 7, column “name”: the text says “jeden Montag”/);
});

const apart: readonly [string, ...Schedule[]][] = [
  ['Jeden Donnerstag gibt es Kaffee.', wednesdays],
  ['Jeden 2. Mittwoch im Monat ist Frühstück.', first],
  ['Am zweiten Mittwoch im Monat ist Frühstück.', first],
  ['Jeden ersten Mittwoch im Monat.', wednesdays],
  ['Jeden ersten Freitag.', last],
  ['Jeden 2. und 4. Mittwoch im Monat', firstAndThird],
  ['Mittwochs 9 Uhr.', wednesdays],
  ['Mittwochs von 14.30 bis 16 Uhr', wednesdays],
  ['Jeden Mittwoch, 9–11 Uhr, im Café.', wednesdays],
  ['Die Gruppe trifft sich 14-tägig.', wednesdays],
  ['Alle zwei Wochen am Mittwoch.', wednesdays],
  ['Jeden Mittwoch gibt es Frühstück.', first],
  ['Montags bis freitags.', at({freq: 'WEEKLY', byday: 'SA'})],
];
for (const [text, ...rules] of apart)
  test(`apart: ${text} (${rules[0]?.freq} ${rules[0]?.byday ?? ''})`, () =>
    assert.equal(told(text, ...rules).length, 1));

const together: readonly [string, ...Schedule[]][] = [
  ['Mittwochs um 10 Uhr.', wednesdays],
  ['Mittwochs ab 9.45 Uhr, los geht es um 10 Uhr.', wednesdays],
  ['Jeden Mittwoch von 10 bis 12 Uhr.', wednesdays],
  ['Jeden 1. und 3. Mittwoch im Monat', firstAndThird],
  ['Jeden 1. Mittwoch im Monat hier, jeden 3. Mittwoch im Monat dort.', first],
  ['Jeden ersten Mittwoch im Monat, 10–12 Uhr.', first],
  ['Jeden letzten Freitag im Monat', last],
  ['Jeden letzten Freitag.', last],
  ['Jeden zweiten Mittwoch.', fortnightly],
  ['Jeden zweiten Mittwoch.', at({freq: 'MONTHLY', byday: '2WE'})],
  ['14-tägig, mittwochs.', fortnightly],
  // What stands beside it.
  ['Telefonisch sind wir donnerstags um 9 Uhr erreichbar.', wednesdays],
  ['Anmeldung montags von 8 bis 10 Uhr.', wednesdays],
  ['Nicht donnerstags.', wednesdays],
  ['Früher war es donnerstags. Kaffee und Kuchen.', wednesdays],
  ['Auch donnerstags ist jemand da.', wednesdays],
  // A single day of the calendar is no rule.
  ['Am Donnerstag, 24. Dezember, feiern wir.', wednesdays],
  ['Ein Sonntagsfrühstück für alle, Freitagsgebet nebenan.', wednesdays],
  ['Dienstagsgruppe', wednesdays],
  ['Jeden Mittwoch eine halbe Stunde lang 5 Lieder', wednesdays],
  ['Jeden Tag eine neue Idee.', wednesdays],
  // Single dates are nobody's rule.
  ['Donnerstags um 9 Uhr.', {dtstart: '2026-01-07T10:00'}],
  ['Donnerstags um 9 Uhr.', wednesdays, {dtstart: '2026-01-08T09:00'}],
  ['Mittwochs und freitags', at({freq: 'WEEKLY', byday: 'WE,FR'})],
  ['Montags bis freitags von 8 bis 16 Uhr', at({freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR'}, '08:00')],
  ['', wednesdays],
];
for (const [text, ...rules] of together)
  test(`together: ${text} (${rules[0]?.freq ?? ''} ${rules[0]?.byday ?? ''})`, () =>
    assert.deepEqual(told(text, ...rules), []));

test('a text of any length and kind is read in a moment', () => {
  const long = 'jeden 1. und 2. und 3. mittwochs, donnerstags bis '.repeat(20_000);
  assert.ok(saidTimes(long).times.length < 100_000);
  assert.deepEqual(saidTimes('jeden '.repeat(100_000)).times, []);
});

test('an offer whose last date is over is told, one that goes on is not', () => {
  const told = (...schedules: Schedule[]): number =>
    endedFaults(draft, schedules, {timezone: 'Europe/Berlin', now: '2026-11-22T10:00:00+01:00'}).length;
  const over = at({freq: 'WEEKLY', until: '2026-06-30'});
  assert.equal(told(over), 1);
  assert.equal(told(over, over), 1);
  assert.equal(told(over, wednesdays), 0);
  assert.equal(told(wednesdays), 0);
  assert.equal(told(), 0);
});
