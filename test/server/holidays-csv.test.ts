import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {test} from 'node:test';
import {SchoolHoliday} from '../../src/contract/directory.ts';
import {readHolidays} from '../../server/publish/holidays-csv.ts';

const read = (text: string, since = '2020-01-01') =>
  readHolidays({path: 'school_holidays.csv', bytes: new TextEncoder().encode(text)}, 'NW', since);

test('German headings and dates; a holiday without an end is one day', () => {
  assert.deepEqual(read('Name;Beginn;Ende\nPfingstferien;18.05.2027;\nHerbstferien;17.10.2026;31.10.2026'), {
    holidays: [
      {name: 'Herbstferien', start: '2026-10-17', end: '2026-10-31'},
      {name: 'Pfingstferien', start: '2027-05-18', end: '2027-05-18'},
    ],
    faults: [],
  });
});

test('a missing column and a broken date are told with their place', () => {
  assert.equal(read('Name;Beginn\nx;1.1.2026').faults[0]?.column, 'EndDate');
  const {faults} = read('Name;Beginn;Ende\nx;1.1.2026;bald');
  assert.equal(faults.length, 1);
  assert.equal(faults[0]?.row, 2);
  assert.equal(faults[0]?.column, 'Ende');
});

test('the open holiday data of every Land is read without a fault', async (t) => {
  const folder = new URL('../../../shared/data/holidays/', import.meta.url);
  const names = await readdir(folder).catch(() => []);
  const tables = names.filter((name) => /^holidays\.school\.[a-z]{2}\.csv$/.test(name));
  if (tables.length === 0) t.diagnostic('left out: ../shared/data/holidays is not here');
  for (const path of tables) {
    const land = (/\.([a-z]{2})\.csv$/.exec(path)?.[1] ?? '').toUpperCase();
    const {holidays, faults} = readHolidays({path, bytes: await readFile(new URL(path, folder))}, land, '2026-01-01');
    assert.deepEqual(faults, [], path);
    assert.ok(holidays.length >= 6, `${path}: ${holidays.length}`);
    for (const holiday of holidays) SchoolHoliday.parse(holiday);
  }
});
