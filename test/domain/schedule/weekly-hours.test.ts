import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import type {Schedule} from '../../../src/contract/schedule.ts';
import {openAt} from '../../../src/domain/schedule/index.ts';
import {weeklyOpenAt} from '../../../src/domain/schedule/weekly-hours.ts';

const weekly = (byday: string, opens_at: string, closes_at: string, more: Partial<Schedule> = {}): Schedule => ({
  freq: 'WEEKLY',
  byday,
  opens_at,
  closes_at,
  ...more,
});

const worker = fileURLToPath(new URL('weekly-hours.worker.ts', import.meta.url));

for (const [index, TZ] of ['UTC', 'America/New_York', 'Asia/Kathmandu'].entries()) {
  test(`1,500 sets of weekly hours have the answer of the full expansion, on a machine in ${TZ}`, () => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', worker, String(index + 1), '1500'], {
      env: {...process.env, TZ},
      encoding: 'utf8',
    });
    const {counts, differences} = JSON.parse(output);
    assert.deepEqual(differences, []);
    assert.equal(counts.asked, 1_500);
    assert.ok(counts.open > 300 && counts.unsure > 100 && counts.never > 50, JSON.stringify(counts));
  });
}

test('what is not weekly is left to the full routine', () => {
  for (const other of [
    {freq: 'MONTHLY', byday: '1WE', opens_at: '10:00', closes_at: '12:00'},
    {freq: 'WEEKLY', byday: 'MO', interval: 2, opens_at: '10:00', closes_at: '12:00'},
    {freq: 'WEEKLY', byday: 'MO', count: 3, opens_at: '10:00', closes_at: '12:00'},
    {freq: 'WEEKLY', dtstart: '2026-11-25T09:30', duration: 'PT2H'},
    {freq: 'WEEKLY', opens_at: '10:00', closes_at: '12:00'},
    {freq: 'DAILY', bymonth: '12', opens_at: '10:00', closes_at: '12:00'},
    {freq: 'DAILY', opens_at: '24:00', closes_at: '02:00'},
    {opens_at: '10:00', closes_at: '12:00', dates: ['2026-11-25T09:30']},
    weekly('MO', '09:00', '12:00', {changes: [{recurrence_id: '2026-11-23', status: 'moved', start: '2026-11-24'}]}),
  ] satisfies Schedule[]) {
    const hours = [weekly('MO', '09:00', '12:00'), other];
    assert.equal(weeklyOpenAt(hours, '2026-11-23T10:00'), undefined, JSON.stringify(other));
    assert.equal(openAt(hours, '2026-11-23T10:00').open, true);
  }
});

test('a date that stands alone, and one beside the week, are open; a holiday does not close them', () => {
  const hours = [
    {opens_at: '10:00', closes_at: '14:00', dates: ['2026-12-25'], except_holidays: ['public']} satisfies Schedule,
  ];
  assert.deepEqual(weeklyOpenAt(hours, '2026-12-25T11:00', {holidays: {land: 'NW'}}), {
    open: true,
    nextChange: '2026-12-25T14:00:00+01:00',
  });
});

test('a zone that nobody knows is named', () => {
  assert.throws(() => weeklyOpenAt([weekly('MO', '09:00', '12:00', {timezone: 'Europa/Werne'})], 0), /Europa\/Werne/);
});

const holidays = {land: 'NW' as const, school: [{start: '2026-12-23', end: '2027-01-06'}]};
const inTerm = [weekly('MO,TU,WE,TH,FR', '14:00', '18:00', {except_holidays: ['school']})];

test('after the last school holidays that are known nothing is promised for hours that pause in them', () => {
  assert.deepEqual(weeklyOpenAt(inTerm, '2026-11-23T15:00', {holidays}), {
    open: true,
    nextChange: '2026-11-23T18:00:00+01:00',
  });
  assert.deepEqual(weeklyOpenAt(inTerm, '2026-12-28T15:00', {holidays}), {
    open: false,
    nextChange: '2027-01-07T14:00:00+01:00',
    uncertain: 'school_holidays',
  });
  assert.deepEqual(openAt(inTerm, '2027-02-01T15:00', {holidays}), {
    open: true,
    nextChange: '2027-02-01T18:00:00+01:00',
    uncertain: 'school_holidays',
  });
});

test('a directory without school holidays knows nothing of them; other hours are as sure as ever', () => {
  assert.equal(openAt(inTerm, '2026-11-23T15:00', {holidays: {land: 'NW'}}).uncertain, 'school_holidays');
  assert.equal(openAt(inTerm, '2026-11-23T15:00').uncertain, 'school_holidays');
  const office = [weekly('MO', '09:00', '12:00', {except_holidays: ['public']})];
  assert.deepEqual(openAt(office, '2029-11-19T10:00', {holidays}), {
    open: true,
    nextChange: '2029-11-19T12:00:00+01:00',
  });
});

test('what does not hang on the holidays is said for sure: open all day, beside hours in term', () => {
  const hours = [...inTerm, weekly('MO', '13:00', '20:00')];
  assert.deepEqual(openAt(hours, '2027-02-01T15:00', {holidays}), {
    open: true,
    nextChange: '2027-02-01T20:00:00+01:00',
  });
  assert.equal(openAt(hours, '2027-02-01T21:00', {holidays}).uncertain, 'school_holidays');
});

test('the full routine says the same of rules that are not weekly', () => {
  const monthly: Schedule = {
    freq: 'MONTHLY',
    byday: '1MO',
    opens_at: '14:00',
    closes_at: '18:00',
    except_holidays: ['school'],
  };
  assert.equal(openAt([monthly], '2026-12-07T15:00', {holidays}).uncertain, undefined);
  assert.equal(openAt([monthly], '2027-02-01T15:00', {holidays}).uncertain, 'school_holidays');
  const named: Schedule = {...monthly, dates: ['2027-02-02']};
  assert.equal(openAt([named], '2027-02-02T15:00', {holidays}).uncertain, undefined);
});

/** Bytes after brotli of what a module says to the outside. */
async function size(contents: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {
      contents,
      loader: 'ts',
      resolveDir: fileURLToPath(new URL('../../../src/domain/schedule', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: ['chrome111', 'safari16.4', 'firefox115'],
  });
  const [file] = outputFiles;
  assert.ok(file);
  return brotliCompressSync(file.contents).length;
}

test('weekly hours cost a page at most 900 bytes beyond days, zones and holidays', async () => {
  const whole = await size(`export {weeklyOpenAt} from './weekly-hours.ts'`);
  const beneath = await size(`export {dayOf, isoDate, mod, readLocal, weekdayOf} from './day.ts';
    export {instantOf, isoInstant, zoneOfSchedule} from './instant.ts';
    export {zoneOf} from './zone.ts';
    export {holidayOn} from './holidays.ts';`);
  assert.ok(whole - beneath <= 900, `${whole} - ${beneath} bytes`);
});
