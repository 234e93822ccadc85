import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Land} from '../../../src/contract/scalars.ts';
import {publicHolidays} from '../../../src/domain/schedule/index.ts';

const lands = ['BB', 'BE', 'BW', 'BY', 'HB', 'HE', 'HH', 'MV', 'NI', 'NW', 'RP', 'SH', 'SL', 'SN', 'ST', 'TH'].map(
  (land) => Land.parse(land),
);
const dates = (land: string, year: number): string[] => publicHolidays(Land.parse(land), year).map(({date}) => date);
const has = (land: string, date: string): boolean => dates(land, Number(date.slice(0, 4))).includes(date);

test('Nordrhein-Westfalen in 2026, by name', () => {
  assert.deepEqual(publicHolidays('NW', 2026), [
    {date: '2026-01-01', id: 'new_year'},
    {date: '2026-04-03', id: 'good_friday'},
    {date: '2026-04-06', id: 'easter_monday'},
    {date: '2026-05-01', id: 'labour_day'},
    {date: '2026-05-14', id: 'ascension_day'},
    {date: '2026-05-25', id: 'whit_monday'},
    {date: '2026-06-04', id: 'corpus_christi'},
    {date: '2026-10-03', id: 'german_unity_day'},
    {date: '2026-11-01', id: 'all_saints_day'},
    {date: '2026-12-25', id: 'christmas_day'},
    {date: '2026-12-26', id: 'boxing_day'},
  ]);
});

test('Easter Sunday of years with early, late and corrected moons', () => {
  const easter = (year: number) => publicHolidays('BB', year).find(({id}) => id === 'easter_sunday')?.date;
  for (const date of [
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ]) {
    assert.equal(easter(Number(date.slice(0, 4))), date);
  }
});

test('laws that came with a year, and days that were given once', () => {
  assert.deepEqual(
    ['2018-03-08', '2019-03-08'].map((date) => has('BE', date)),
    [false, true],
  );
  assert.deepEqual(
    ['2022-03-08', '2023-03-08'].map((date) => has('MV', date)),
    [false, true],
  );
  assert.deepEqual(
    ['2018-09-20', '2019-09-20'].map((date) => has('TH', date)),
    [false, true],
  );
  assert.deepEqual(
    ['2016-10-31', '2017-10-31', '2018-10-31'].map((date) => has('SH', date)),
    [false, true, true],
  );
  assert.deepEqual(
    ['2016-10-31', '2017-10-31', '2018-10-31'].map((date) => has('HE', date)),
    [false, true, false],
  );
  assert.deepEqual(
    ['2019-05-08', '2020-05-08', '2021-05-08', '2025-05-08', '2028-06-17'].map((date) => has('BE', date)),
    [false, true, false, true, true],
  );
  assert.deepEqual(
    lands.filter((land) => has(land, '2017-10-31')),
    lands,
  );
});

test('Buß- und Bettag is the Wednesday before 23 November, in Sachsen', () => {
  for (const date of ['2022-11-16', '2023-11-22', '2026-11-18'])
    assert.deepEqual(
      lands.filter((land) => has(land, date)),
      ['SN'],
    );
});

test('two holidays on one day stand once', () => {
  assert.equal(dates('NW', 2008).filter((date) => date === '2008-05-01').length, 1);
});

test('what is no Land or year is named', () => {
  assert.throws(() => publicHolidays(JSON.parse('"XX"'), 2026), /RangeError: land "XX"/);
  assert.throws(() => publicHolidays('NW', 2026.5), /RangeError: year "2026.5"/);
  assert.throws(() => publicHolidays('NW', 1500), RangeError);
});

const file = new URL('../../../../shared/data/holidays/holidays.public.csv', import.meta.url);

/**
 * Where the source is broader than a Land's law for everybody: Mariä Himmelfahrt in Bayern is one for municipalities with a
 * Catholic majority only. Rows of a municipality (`BY-AU`) are left out.
 */
const local = (land: string, date: string): boolean => land === 'BY' && date.endsWith('-08-15');

if (existsSync(file)) {
  test('the holidays of openholidaysapi.data, every year and Land in it', () => {
    const rows = readFileSync(file, 'utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(';'));
    const expected = new Map<string, string[]>();
    for (const [, , date = '', , type, scope, , , where = ''] of rows) {
      if (type !== 'Public' || scope === 'Local') continue;
      for (const land of where ? where.split(',') : lands) {
        if (land.length !== 2 || local(land, date)) continue;
        const key = `${land} ${date.slice(0, 4)}`;
        expected.set(key, [...(expected.get(key) ?? []), date]);
      }
    }
    assert.ok(expected.size >= 16 * 5, `only ${expected.size} years of a Land`);
    for (const [key, wanted] of expected) {
      const [land = '', year = ''] = key.split(' ');
      assert.deepEqual(dates(land, Number(year)), [...new Set(wanted)].sort(), key);
    }
  });
} else {
  test('the holidays of a committed table (the file of openholidaysapi.data is not here)', () => {
    const movable = {
      2020: ['04-10', '04-13', '05-21', '06-01'],
      2024: ['03-29', '04-01', '05-09', '05-20'],
      2030: ['04-19', '04-22', '05-30', '06-10'],
    };
    for (const [year, days] of Object.entries(movable)) {
      const everywhere = ['01-01', '05-01', '10-03', '12-25', '12-26', ...days].map((day) => `${year}-${day}`);
      for (const land of lands) for (const date of everywhere) assert.ok(has(land, date), `${land} ${date}`);
      assert.deepEqual(dates('HE', Number(year)).length, 10);
    }
  });
}
