import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {fromRRule, occurrences} from '../../../src/domain/schedule/index.ts';
import {zoneOf} from '../../../src/domain/schedule/zone.ts';

const berlin = (rule: string, dtstart: string, options: object = {}) =>
  fromRRule(rule, {dtstart, tzid: 'Europe/Berlin', ...options});
const starts = (...args: Parameters<typeof occurrences>): string[] => [...occurrences(...args)].map(({start}) => start);

test('a time that the clocks leap over is read with the offset before the gap', () => {
  assert.deepEqual(starts(berlin('FREQ=DAILY', '2026-03-28T02:30:00'), {limit: 3}), [
    '2026-03-28T02:30:00+01:00',
    '2026-03-29T03:30:00+02:00',
    '2026-03-30T02:30:00+02:00',
  ]);
});

test('a time that comes twice is the earlier one', () => {
  assert.deepEqual(starts(berlin('FREQ=DAILY', '2026-10-24T02:30:00'), {limit: 3}), [
    '2026-10-24T02:30:00+02:00',
    '2026-10-25T02:30:00+02:00',
    '2026-10-26T02:30:00+01:00',
  ]);
});

test('a duration by the clock is exact over both nights, one by the calendar keeps the time of day', () => {
  const ends = (dtstart: string, duration: string) =>
    [...occurrences(berlin('FREQ=DAILY', dtstart, {duration}), {limit: 1})].map(({end}) => end);
  assert.deepEqual(ends('2026-03-28T22:00:00', 'PT8H'), ['2026-03-29T07:00:00+02:00']);
  assert.deepEqual(ends('2026-10-24T22:00:00', 'PT8H'), ['2026-10-25T05:00:00+01:00']);
  assert.deepEqual(ends('2026-03-28T22:00:00', 'P1D'), ['2026-03-29T22:00:00+02:00']);
});

test('in the night of the gap, hours and half hours stay in order and come once', () => {
  assert.deepEqual(starts(berlin('FREQ=HOURLY', '2026-03-29T01:00:00'), {limit: 3}), [
    '2026-03-29T01:00:00+01:00',
    '2026-03-29T03:00:00+02:00',
    '2026-03-29T04:00:00+02:00',
  ]);
  assert.deepEqual(
    starts(berlin('FREQ=MINUTELY;INTERVAL=30', '2026-03-29T01:30:00'), {limit: 5}).map((start) => start.slice(11, 16)),
    ['01:30', '03:00', '03:30', '04:00', '04:30'],
  );
  assert.deepEqual(
    starts(berlin('FREQ=DAILY;BYHOUR=2,3;BYMINUTE=15,30', '2026-03-29T02:15:00'), {to: '2026-03-30'}).map((start) =>
      start.slice(11, 16),
    ),
    ['03:15', '03:30'],
  );
  assert.deepEqual(
    starts(berlin('FREQ=DAILY;BYHOUR=2;BYMINUTE=45', '2026-03-29T02:45:00', {rdate: '20260329T031500'}), {
      to: '2026-03-30',
    }).map((start) => start.slice(11, 16)),
    ['03:15', '03:45'],
  );
});

test('a date in the gap is found when the range begins or ends there', () => {
  const schedule = berlin('FREQ=DAILY;BYHOUR=2,3', '2026-03-20T02:30:00');
  assert.deepEqual(starts(schedule, {from: '2026-03-29T01:30:00Z', to: '2026-03-29T01:31:00Z'}), [
    '2026-03-29T03:30:00+02:00',
  ]);
  assert.deepEqual(starts(schedule, {from: '2026-03-29T00:30:00Z', to: '2026-03-29T01:30:00Z'}), []);
});

test('UNTIL in UTC is an instant, a local one is on the wall, a date is all of that day', () => {
  const count = (until: string) => starts(berlin(`FREQ=DAILY;UNTIL=${until}`, '2026-07-01T10:00:00')).length;
  assert.equal(count('20260703T080000Z'), 3);
  assert.equal(count('20260703T075959Z'), 2);
  assert.equal(count('20260703T100000'), 3);
  assert.equal(count('20260703T095959'), 2);
  assert.equal(count('20260703'), 3);
});

test('zones with other rules: half hours, no summer time, the south, a skipped day', () => {
  const first = (tzid: string, dtstart: string) => starts(fromRRule('FREQ=DAILY', {dtstart, tzid}), {limit: 1})[0];
  assert.equal(first('Asia/Kathmandu', '2026-07-01T10:00:00'), '2026-07-01T10:00:00+05:45');
  assert.equal(first('Asia/Tokyo', '2026-07-01T10:00:00'), '2026-07-01T10:00:00+09:00');
  assert.equal(first('Australia/Lord_Howe', '2026-01-01T10:00:00'), '2026-01-01T10:00:00+11:00');
  assert.equal(first('America/St_Johns', '2026-07-01T10:00:00'), '2026-07-01T10:00:00-02:30');
  assert.equal(first('UTC', '2026-07-01T10:00:00'), '2026-07-01T10:00:00+00:00');
  // Samoa left out 30 December 2011; the offset before the gap puts it onto the 31st, where it comes once.
  assert.deepEqual(
    starts(fromRRule('FREQ=DAILY', {dtstart: '2011-12-29T10:00:00', tzid: 'Pacific/Apia'}), {limit: 3}),
    ['2011-12-29T10:00:00-10:00', '2011-12-31T10:00:00+14:00', '2012-01-01T10:00:00+14:00'],
  );
  // Midnight is missing in Beirut on 29 March 2026; the date is still the date.
  assert.deepEqual(starts(fromRRule('FREQ=DAILY', {dtstart: '2026-03-28', tzid: 'Asia/Beirut'}), {limit: 3}), [
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
  ]);
});

test('offsets agree with what Intl shows, around every change from 2000 to 2040', () => {
  for (const name of ['Europe/Berlin', 'America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe']) {
    const zone = zoneOf(name);
    const shown = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      dateStyle: 'short',
      timeStyle: 'medium',
      hourCycle: 'h23',
    });
    for (let instant = 946_684_800; instant < 2_208_988_800; instant += 86_400 * 5 + 3_599) {
      const [, d, m, y, time] = /(\d+)\/(\d+)\/(\d+), (.*)/.exec(shown.format(instant * 1_000)) ?? [];
      assert.equal(zone.offset(instant), Date.parse(`${y}-${m}-${d}T${time}Z`) / 1_000 - instant, `${name} ${instant}`);
    }
  }
});

test('a machine whose zone changes meanwhile goes on with the right clocks', () => {
  const script = `import {zoneOf} from ${JSON.stringify(new URL('../../../src/domain/schedule/zone.ts', import.meta.url).href)};
    const zone = zoneOf('Europe/Berlin');
    const first = zone.offset(Date.UTC(2026, 6, 1) / 1000);
    process.env.TZ = 'America/New_York';
    console.log([first, zone.offset(Date.UTC(2036, 0, 1) / 1000), zone.offset(Date.UTC(2036, 6, 1) / 1000)].join());`;
  const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: {...process.env, TZ: 'Europe/Berlin'},
    encoding: 'utf8',
  });
  assert.equal(said.trim(), '7200,3600,7200');
});

test('the same on a machine in any zone', () => {
  const script = `import {occurrences} from ${JSON.stringify(new URL('../../../src/domain/schedule/index.ts', import.meta.url).href)};
    const schedule = {freq: 'DAILY', dtstart: '2026-03-28T02:30:00', duration: 'PT1H'};
    console.log([...occurrences(schedule, {from: '2026-03-28', to: '2026-10-27'})].map(({start, end}) => start + end).join());`;
  const [first, ...others] = ['UTC', 'America/New_York', 'Asia/Kathmandu'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: {...process.env, TZ},
      encoding: 'utf8',
    }),
  );
  assert.match(first ?? '', /2026-10-25T02:30:00\+02:00/);
  for (const other of others) assert.equal(other, first);
});
