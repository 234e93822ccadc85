import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import rrule from 'rrule';
import {readICalendar} from '../../../src/domain/formats/read-icalendar/read-icalendar.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {plainText} from '../../../server/publish/sources/plain-text.ts';

const read = (lines: readonly string[], since?: string) =>
  readICalendar(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:a',
      'SUMMARY:Treff',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
    {plain: plainText, since},
  );

const [from, to] = ['2026-03-01T00:00:00Z', '2027-03-01T00:00:00Z'];

test('two rules and a rule of exceptions are what rrule makes of them: 150 generated series', () => {
  const rule = fc.constantFrom(
    'FREQ=WEEKLY',
    'FREQ=DAILY;INTERVAL=3',
    'FREQ=WEEKLY;BYDAY=MO,TH',
    'FREQ=MONTHLY;BYDAY=1MO,3MO',
    'FREQ=MONTHLY;BYMONTHDAY=2,-1',
    'FREQ=DAILY;COUNT=40',
    'FREQ=WEEKLY;BYDAY=WE;UNTIL=20260930T235959Z',
  );
  fc.assert(
    fc.property(rule, fc.option(rule), fc.option(rule), (first, second, left) => {
      const lines = [
        'DTSTART:20260302T100000Z',
        `RRULE:${first}`,
        ...(second === null ? [] : [`RRULE:${second}`]),
        ...(left === null ? [] : [`EXRULE:${left}`]),
      ];
      const set = new rrule.RRuleSet();
      const one = (text: string) => rrule.rrulestr(`DTSTART:20260302T100000Z\nRRULE:${text}`);
      set.rrule(one(first));
      // Calendar programs show DTSTART in any case (RFC 5545 section 3.8.5.3); rrule does not.
      set.rdate(new Date('2026-03-02T10:00:00Z'));
      if (second !== null) set.rrule(one(second));
      if (left !== null) set.exrule(one(left));
      const wanted = set.between(new Date(from), new Date(to), true).map((date) => date.toISOString().slice(0, 19));
      const schedules = read(lines).events.flatMap((event) => event.schedules);
      // A series in UTC is read on the clocks of the town: what is compared is its day there and the hour of its start.
      const found = schedules
        .flatMap((schedule) => [...occurrences(schedule, {from, to})])
        .map(({recurrenceId}) => `${recurrenceId.slice(0, 10)}T10:00:00`)
        .sort();
      assert.deepEqual([...new Set(found)], wanted);
    }),
    {numRuns: 150},
  );
});

test('an endless further rule is read for three years from the first day of interest, and that is told', () => {
  const endless = ['DTSTART:20100105T100000', 'RRULE:FREQ=MONTHLY;BYDAY=1TU', 'RRULE:FREQ=MONTHLY;BYDAY=3TH'];
  const found = read(endless, '2026-01-01');
  assert.deepEqual(
    found.faults.map(({code, effect}) => [code, effect]),
    [['second_rule', 'part']],
  );
  const [schedule] = found.events.flatMap((event) => event.schedules);
  assert.equal(schedule?.dates?.length, 36);
  assert.equal(schedule.dates[0], '2026-01-15T10:00:00');
});

test('any number of rules ends in a moment', () => {
  const many = Array.from({length: 5_000}, (_, i) => `RRULE:FREQ=DAILY;INTERVAL=${i + 1}`);
  const found = read(['DTSTART:20260302T100000', ...many, ...many.map((line) => `EX${line.slice(1)}`)], '2026-01-01');
  assert.ok(found.faults.length > 1);
});
