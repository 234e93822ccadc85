import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readHours} from '../../server/publish/hours-text.ts';
import {Unreadable} from '../../server/publish/unreadable.ts';

const short = (text: string): string[] =>
  readHours(text).map(
    (s) =>
      `${s.freq === 'WEEKLY' ? '' : `${s.freq} `}${s.byday} ${s.opens_at}-${s.closes_at}${s.except_holidays ? ` -${s.except_holidays}` : ''}`,
  );

const week = 'MO,TU,WE,TH,FR,SA,SU';
const readings: Record<string, string[]> = {
  'Mo-Fr 9-12, Do 14-18:30; Sa 10-13': ['MO,TU,WE,TH,FR 09:00-12:00', 'TH 14:00-18:30', 'SA 10:00-13:00'],
  'Mo+Mi 9-12': ['MO,WE 09:00-12:00'],
  'Mo, Mi 9.00–12.30 Uhr': ['MO,WE 09:00-12:30'],
  'Mo: 9-12 und 14-16 Uhr': ['MO 09:00-12:00', 'MO 14:00-16:00'],
  'Mo 9-12, 14-16, Di 8 bis 10': ['MO 09:00-12:00', 'MO 14:00-16:00', 'TU 08:00-10:00'],
  'Montag bis Freitag von 9 bis 12 Uhr': ['MO,TU,WE,TH,FR 09:00-12:00'],
  'mittwochs 15:30 - 17:00 Uhr': ['WE 15:30-17:00'],
  'täglich 8-20': [`${week} 08:00-20:00`],
  '24/7': [`${week} 00:00-24:00`],
  'rund um die Uhr': [`${week} 00:00-24:00`],
  'Fr-Mo 22-2': ['MO,FR,SA,SU 22:00-02:00'],
  'nach Vereinbarung': [],
  'Termine nach telefonischer Vereinbarung': [],
  'Mo 9-12 und nach Vereinbarung': ['MO 09:00-12:00'],
  'Mo-Do 9-12; Fr geschlossen': ['MO,TU,WE,TH 09:00-12:00'],
  'Mo 9-12\nDi 10-13': ['MO 09:00-12:00', 'TU 10:00-13:00'],
  'Mo-Fr 9-12, außer Feiertage': ['MO,TU,WE,TH,FR 09:00-12:00 -public'],
  'Mo-Fr 9-12, auch an Feiertagen': ['MO,TU,WE,TH,FR 09:00-12:00 -'],
  'Mo-Fr 9-12, nicht in den Schulferien': ['MO,TU,WE,TH,FR 09:00-12:00 -school'],
  'Mo-Fr 09:00-12:00; PH off': ['MO,TU,WE,TH,FR 09:00-12:00 -public'],
  'Tu,Th 10:00-12:00': ['TU,TH 10:00-12:00'],
  'jeden 1. Mittwoch im Monat 10-12 Uhr': ['MONTHLY 1WE 10:00-12:00'],
  'Mo 9-12; letzter Freitag im Monat 14-16': ['MO 09:00-12:00', 'MONTHLY -1FR 14:00-16:00'],
  'letzter Freitag im Monat 14-16 außer Feiertage': ['MONTHLY -1FR 14:00-16:00 -public'],
  '': [],
};

for (const [text, hours] of Object.entries(readings)) {
  test(`hours: ${JSON.stringify(text)}`, () => assert.deepEqual(short(text), hours));
}

for (const text of [
  'Mo 9',
  'Mo ab 14 Uhr',
  'Mo 25-26',
  '9-12',
  'Montag',
  'bald',
  'Mo 9-9',
  'Mo-',
  'Mo 9-12 außer',
  'Xx 9-12',
  'jeden zweiten Mittwoch 9-10',
]) {
  test(`hours refused: ${JSON.stringify(text)}`, () => {
    assert.throws(
      () => readHours(text),
      (error) => error instanceof Unreadable && error.found === text,
    );
  });
}

test('"werktags" is refused with its own reason', () => {
  assert.throws(
    () => readHours('werktags 9-12'),
    (error) => error instanceof Unreadable && /Samstag/.test(error.expected.de),
  );
});
