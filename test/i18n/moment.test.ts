import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatNumber} from '../../src/i18n/format.ts';
import {momentWords, timeRangeWords} from '../../src/i18n/moment.ts';

const written: Intl.DateTimeFormatOptions[] = [
  {dateStyle: 'full'},
  {month: 'long', year: 'numeric'},
  {weekday: 'long'},
  {weekday: 'short'},
  {day: 'numeric'},
];
const clock = {hour: 'numeric', minute: '2-digit'} as const;
const intl = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('de', {hourCycle: 'h23', timeZone: 'UTC', ...options});

for (const options of written)
  test(`${JSON.stringify(options)} is written as Intl writes it`, () => {
    const format = intl(options);
    for (let day = Date.UTC(2023, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      const iso = new Date(day).toJSON().slice(0, 10);
      assert.equal(momentWords(iso, 'de', options), format.format(day));
      assert.equal(momentWords(`${iso}T23:30:00`, 'de-simple', options), format.format(day));
    }
  });

test('times on the wall and from one to another are written as Intl writes them', () => {
  const format = intl(clock);
  for (let minute = 0; minute < 1440; minute++) {
    const at = Date.UTC(2026, 10, 22, 0, minute);
    const [start, later, tomorrow] = [at, at + 7_260_000, at + 90_000_000].map((time) =>
      new Date(time).toJSON().slice(0, 19),
    );
    assert.ok(start && later && tomorrow);
    assert.equal(momentWords(start, 'de', clock), format.format(at));
    assert.equal(timeRangeWords(start, start, 'de'), format.format(at));
    assert.equal(timeRangeWords(start, later, 'de'), format.formatRange(at, at + 7_260_000));
    assert.equal(timeRangeWords(start, tomorrow, 'de'), format.formatRange(at, at + 90_000_000));
  }
});

test('in other languages Intl writes, whatever zone the machine is in', () => {
  assert.equal(momentWords('2026-12-02T10:00:00', 'en', clock), '10:00');
  assert.match(momentWords('2026-12-02', 'en', {dateStyle: 'full'}), /^Wednesday,? 2 December 2026$/);
  assert.equal(timeRangeWords('2026-12-02T10:00:00', '2026-12-02T12:00:00', 'en'), '10:00–12:00');
});

test('years that need thought, and options that are rare, are left to Intl', () => {
  assert.equal(momentWords('0987-01-01', 'de', {dateStyle: 'full'}), 'Montag, 1. Januar 987');
  assert.equal(momentWords('2026-01-01', 'de', {dateStyle: 'medium'}), '01.01.2026');
});

test('small numbers are the same in every language', () => {
  for (const locale of ['de', 'en', 'ar', 'de-simple'])
    for (const count of [0, 7, 10, 99, 999])
      assert.equal(
        formatNumber(count, locale),
        new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale.slice(0, 2)).format(count),
      );
  assert.equal(formatNumber(1000, 'de'), '1.000');
});
