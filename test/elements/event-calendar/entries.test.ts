import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {fromRRule} from '../../../src/domain/schedule/from-rrule.ts';
import {occurrences} from '../../../src/domain/schedule/occurrences.ts';
import {datesOf, localIn} from '../../../src/elements/event-calendar/entries.ts';
import {generateRule, seeded} from '../../domain/schedule/generated-rule.ts';

const zone = 'Europe/Berlin';
const month = 30 * 86_400_000;
const context = {
  timezone: zone,
  holidays: {land: 'NW'} as const,
  tell: (_: unknown, cause: unknown) => assert.fail(String(cause)),
};

/** Dates in some ranges are those that the domain works out, also where the calendar passes over a schedule unseen. */
function compare(schedule: Schedule, starts: readonly number[]): number {
  let count = 0;
  for (const from of starts) {
    const range = {from, to: from + month};
    const all = [...occurrences(schedule, {...range, timezone: zone, limit: 1_000})];
    const event = {id: 'e', name: 'E', schedules: [schedule]};
    assert.deepEqual(
      datesOf(event, range, context, zone).map(({date}) => date),
      all,
      JSON.stringify(schedule),
    );
    count += all.length;
  }
  return count;
}

test('no date is lost by looking at the days of a schedule only', () => {
  const random = seeded(20_261_122);
  let dates = 0;
  for (let n = 0; n < 1_000; n++) {
    const {rule, dtstart, freq} = generateRule(random);
    // What happens every minute takes long to compare.
    if (/^[HS]|^MI/.test(freq)) continue;
    const length = ['PT1H', 'PT30M', 'P1D', 'P40D', 'PT90H'][random(5)];
    const schedule = {...fromRRule(rule, {dtstart, tzid: zone}), ...(length && {duration: length})};
    const first = Date.parse(`${dtstart}Z`);
    dates += compare(
      schedule,
      [-2, -1, 0, 1, 3, 7, 12, 25, 60].map((months) => first + months * month),
    );
  }
  assert.ok(dates > 5_000, `${dates} dates`);
});

test('a counted rule is looked at up to its last date, however its first period falls', () => {
  const counted: Schedule[] = [
    {freq: 'WEEKLY', byday: 'MO', count: 3, dtstart: '2026-11-24T10:00:00'},
    {freq: 'WEEKLY', byday: 'MO', interval: 4, count: 10, dtstart: '2026-11-24T10:00:00'},
    {freq: 'DAILY', interval: 9, count: 5, dtstart: '2026-11-24'},
    {freq: 'MONTHLY', byday: '1MO', count: 4, interval: 3, dtstart: '2026-11-24T10:00:00'},
    {freq: 'MONTHLY', bymonthday: '28', count: 12, dtstart: '2026-11-29T10:00:00'},
    {freq: 'MONTHLY', bymonthday: '31', count: 12, dtstart: '2026-11-29T10:00:00'},
    {freq: 'MONTHLY', byday: '5MO', count: 12, dtstart: '2026-11-29T10:00:00'},
    {freq: 'WEEKLY', byday: 'MO', bymonth: '5', count: 6, dtstart: '2026-11-24T10:00:00'},
    {freq: 'DAILY', byday: 'SU', count: 6, dtstart: '2026-11-24T10:00:00'},
  ];
  for (const schedule of counted) {
    const starts = Array.from({length: 80}, (_, at) => Date.parse('2026-11-01') + at * month);
    assert.equal(compare({...schedule, duration: 'PT1H'}, starts) >= (schedule.count ?? 0), true);
  }
});

test('an instant as the clocks of a zone show it', () => {
  assert.equal(localIn(zone, '2026-12-02T10:00:00+01:00'), '2026-12-02T10:00:00');
  assert.equal(localIn('Asia/Tokyo', '2026-12-02T10:00:00+01:00'), '2026-12-02T18:00:00');
  assert.equal(localIn('Asia/Tokyo', '2026-12-02'), '2026-12-02');
});
