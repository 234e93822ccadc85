import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Schedule} from '../../../src/contract/schedule.ts';
import {fromRRule, occurrences, toRRule} from '../../../src/domain/schedule/index.ts';
import {generateRule, seeded} from './generated-rule.ts';

test('a schedule from a rule, with prefix, in any case, with iCalendar dates', () => {
  const expected = {dtstart: '2019-01-02T10:00:00', timezone: 'Europe/Berlin', freq: 'MONTHLY', byday: '1WE'};
  assert.deepEqual(
    fromRRule('FREQ=MONTHLY;BYDAY=1WE', {dtstart: '2019-01-02T10:00:00', tzid: 'Europe/Berlin'}),
    expected,
  );
  assert.deepEqual(
    fromRRule('rrule:freq=monthly;byday=+1we', {dtstart: '20190102T100000', tzid: 'Europe/Berlin'}),
    expected,
  );
});

test('duration, extra and left-out dates, the end', () => {
  assert.deepEqual(
    fromRRule('FREQ=DAILY;UNTIL=20190110T090000Z;INTERVAL=2;WKST=SU', {
      dtstart: '2019-01-02T10:00',
      tzid: 'Europe/Berlin',
      duration: 'PT2H',
      rdate: '20190103T100000,2019-01-05',
      exdate: ['20190104T090000Z'],
    }),
    {
      dtstart: '2019-01-02T10:00:00',
      timezone: 'Europe/Berlin',
      duration: 'PT2H',
      freq: 'DAILY',
      until: '2019-01-10T09:00:00Z',
      interval: 2,
      wkst: 'SU',
      dates: ['2019-01-03T10:00:00', '2019-01-05'],
      except: ['2019-01-04T10:00:00'],
    },
  );
});

test('a start in UTC is put on the clocks of the zone, which is UTC when none is named', () => {
  const rule = 'FREQ=DAILY';
  assert.deepEqual(fromRRule(rule, {dtstart: '20190702T080000Z', tzid: 'Europe/Berlin'}), {
    dtstart: '2019-07-02T10:00:00',
    timezone: 'Europe/Berlin',
    freq: 'DAILY',
  });
  assert.deepEqual(fromRRule(rule, {dtstart: '20190702T080000Z'}), {
    dtstart: '2019-07-02T08:00:00',
    timezone: 'UTC',
    freq: 'DAILY',
  });
  assert.deepEqual(fromRRule(rule, {dtstart: '2019-07-02'}), {dtstart: '2019-07-02', freq: 'DAILY'});
});

test('parts of the time of day are left out when DTSTART is a date, as the RFC has it', () => {
  assert.deepEqual(fromRRule('FREQ=DAILY;BYHOUR=9', {dtstart: '2019-07-02'}), {dtstart: '2019-07-02', freq: 'DAILY'});
});

test('UNTIL is written as RFC 5545 asks: a date when all day, else in UTC', () => {
  assert.equal(toRRule({freq: 'DAILY', dtstart: '2026-07-01', until: '2026-07-10'}), 'FREQ=DAILY;UNTIL=20260710');
  assert.equal(
    toRRule({freq: 'DAILY', dtstart: '2026-07-01T10:00', until: '2026-07-10'}),
    'FREQ=DAILY;UNTIL=20260710T215959Z',
  );
  assert.equal(
    toRRule({freq: 'DAILY', dtstart: '2026-07-01T10:00', until: '2026-07-10T10:00:00'}),
    'FREQ=DAILY;UNTIL=20260710T080000Z',
  );
  assert.equal(
    toRRule({freq: 'DAILY', dtstart: '2026-07-01T10:00', until: '2026-07-10T08:00:00Z'}),
    'FREQ=DAILY;UNTIL=20260710T080000Z',
  );
  assert.equal(
    toRRule({freq: 'DAILY', dtstart: '2026-07-01', until: '2026-07-09T22:00:00Z'}),
    'FREQ=DAILY;UNTIL=20260710',
  );
  assert.equal(
    toRRule({freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', until: '2026-12-31', timezone: 'UTC'}),
    'FREQ=WEEKLY;UNTIL=20261231T235959Z;BYDAY=MO',
  );
  assert.equal(toRRule({dtstart: '2026-07-01'}), undefined);
});

test('what is written is read again, and the contract accepts what is read: 500 generated rules', () => {
  const random = seeded(11);
  for (let i = 0; i < 500; i++) {
    const {rule, dtstart} = generateRule(random);
    const schedule = fromRRule(rule, {dtstart, tzid: 'Europe/Berlin'});
    assert.deepEqual(Schedule.parse(schedule), schedule, rule);
    assert.deepEqual(fromRRule(toRRule(schedule) ?? '', {dtstart, tzid: 'Europe/Berlin'}), schedule, rule);
  }
});

test('a window shows what lies in it of the whole: 300 generated rules', () => {
  const random = seeded(12);
  for (let i = 0; i < 300; i++) {
    const {rule, dtstart, freq} = generateRule(random);
    if (freq === 'SECONDLY' || freq === 'MINUTELY') continue;
    const schedule = fromRRule(rule, {dtstart, tzid: 'Europe/Berlin', duration: ['PT1H', 'P2D', 'PT0S'][random(3)]});
    const year = Number(dtstart.slice(0, 4)) + random(4);
    const [from, to] = [`${year}-0${1 + random(9)}-15T12:00:00Z`, `${year + 1}-0${1 + random(9)}-10T00:00:00Z`];
    const whole = [...occurrences(schedule, {to: `${year + 2}-01-01`})].filter(({start, end}) => {
      const [first, last] = [Date.parse(start), Date.parse(end)];
      return first < Date.parse(to) && (last > Date.parse(from) || first >= Date.parse(from));
    });
    assert.deepEqual([...occurrences(schedule, {from, to})], whole, `${rule} from ${dtstart}, ${from} to ${to}`);
  }
});
