import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatClock, formatMoment, formatNumber, formatTimeRange, formatWeekday} from '../../src/i18n/format.ts';
import {germanMoment} from '../../src/i18n/german.ts';

const written: Intl.DateTimeFormatOptions[] = [
  {dateStyle: 'full'},
  {weekday: 'long', day: 'numeric', month: 'long'},
  {day: 'numeric', month: 'long'},
  {day: 'numeric', month: 'long', year: 'numeric'},
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
      assert.equal(germanMoment(iso, options), format.format(day));
      assert.equal(formatMoment(`${iso}T23:30:00`, 'de', 'Asia/Tokyo', options), format.format(day));
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
    assert.equal(germanMoment(start, clock), format.format(at));
    assert.equal(formatClock(start.slice(11, 16), 'de'), format.format(at));
    assert.equal(formatTimeRange(start, start, 'de', 'Europe/Berlin'), format.format(at));
    assert.equal(formatTimeRange(start, later, 'de', 'Europe/Berlin'), format.formatRange(at, at + 7_260_000));
    assert.equal(formatTimeRange(start, tomorrow, 'de', 'Europe/Berlin'), format.formatRange(at, at + 90_000_000));
  }
});

test('an instant is shown in the zone that is asked for, in German as in any language', () => {
  for (const locale of ['de', 'de-simple'])
    assert.equal(formatMoment('2026-12-02T10:00:00+01:00', locale, 'Asia/Tokyo', clock), '18:00');
  assert.equal(formatMoment('2026-12-02T10:00:00+01:00', 'en', 'Europe/Berlin', clock), '10:00');
  assert.equal(formatMoment('2026-12-02T10:00:00', 'en', 'Asia/Tokyo', clock), '10:00');
});

test('years that need thought and days that do not exist are left to Intl', () => {
  assert.equal(germanMoment('0987-01-01', {dateStyle: 'full'}), undefined);
  assert.equal(germanMoment('-000005-01-01', {dateStyle: 'full'}), undefined);
  assert.equal(germanMoment('2026-99-99', {dateStyle: 'full'}), undefined);
  assert.equal(germanMoment('2026-01-01', {dateStyle: 'medium'}), undefined);
});

test('weekdays by the names of RFC 5545, and numbers', () => {
  assert.deepEqual(
    ['MO', 'WE', 'SU'].map((day) => [formatWeekday(day, 'de', 'short'), formatWeekday(day, 'en', 'long')]),
    [
      ['Mo', 'Monday'],
      ['Mi', 'Wednesday'],
      ['So', 'Sunday'],
    ],
  );
  for (const locale of ['de', 'en', 'ar', 'de-simple'])
    for (const count of [0, 7, 10, 99, 999])
      assert.equal(
        formatNumber(count, locale),
        new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale.slice(0, 2)).format(count),
      );
  assert.equal(formatNumber(1000, 'de'), '1.000');
});
