import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Event} from '../../src/contract/event.ts';
import {readCalendar, readCalendarOf} from '../../server/publish/sources-ical/read-calendar.ts';
import {SourceError} from '../../server/publish/sources/source-error.ts';
import {Stock} from '../../server/publish/sources/stock.ts';

const now = '2026-11-22T09:00:00Z';
const options = {now};
const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:u', 'SUMMARY:Frühstück', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  );

test("a partner's calendar becomes records with the words of its categories as topics", () => {
  const {stock, faults} = readCalendar(
    calendar('DTSTART:20261201', 'CATEGORIES:Eltern,Café', 'LOCATION:Saal', 'CONTACT:Kirchengemeinde'),
    'kirche.ics',
    options,
  );
  Stock.parse(stock);
  const event = Event.parse(stock.events[0]);
  assert.deepEqual(event.topics, ['Eltern', 'Café']);
  assert.equal(stock.places[0]?.['id'], event.place_id);
  assert.equal(stock.organizations[0]?.['id'], event.organization_id);
  assert.deepEqual(faults, []);
});

test('a fault names file, line and property in both languages and is a warning', () => {
  const {faults} = readCalendar(calendar('DTSTART:20261201T100000', 'DTEND:mittags'), 'kirche.ics', options);
  assert.deepEqual(faults, [
    {
      level: 'warning',
      kind: 'calendar',
      file: 'kirche.ics',
      row: 6,
      pointer: 'DTEND',
      de: 'kirche.ics, Zeile 6, Feld DTEND: das Datum ist nicht lesbar („mittags“).',
      en: 'kirche.ics, row 6, field DTEND: the date cannot be read (“mittags”).',
    },
  ]);
  const lost = readCalendar(calendar('DTSTART:irgendwann'), 'kirche.ics', options);
  assert.match(lost.faults[0]?.de ?? '', /Der Termin bleibt weg\.$/);
  assert.deepEqual(lost.stock.events, []);
});

test('what was over more than a year ago is left out', () => {
  assert.equal(readCalendar(calendar('DTSTART:20251201'), 'a.ics', options).stock.events.length, 1);
  assert.equal(readCalendar(calendar('DTSTART:20251101'), 'a.ics', options).stock.events.length, 0);
});

test('too much, an error page and a picture are errors of the source', () => {
  const fails = (content: string | Uint8Array, said: RegExp): void =>
    assert.throws(
      () => readCalendar(content, 'a.ics', options),
      (error) => error instanceof SourceError && error.kind === 'broken' && said.test(error.said.de),
    );
  fails('x'.repeat(10_000_001), /mehr als die erlaubten 10 MB/);
  fails(new Uint8Array(50_000_000), /10 MB/);
  fails('<!doctype html><title>Wartung</title>', /sendet keinen Kalender \(HTML\)/);
  fails(
    Uint8Array.from({length: 100_000}, (_, n) => (n * 7_919) % 256),
    /keinen Kalender/,
  );
});

test('bytes: a character torn apart by a fold, Windows-1252, UTF-16', () => {
  const name = (bytes: Uint8Array): unknown => readCalendar(bytes, 'a.ics', options).stock.events[0]?.['name'];
  const text = calendar('DTSTART:20261201');
  const encoder = new TextEncoder();
  for (const end of ['\r\n', '\n']) {
    const parts = text.replaceAll('\r\n', end).split('ü');
    const torn = parts.flatMap((part, n) => [
      ...(n > 0 ? [0xc3, ...encoder.encode(`${end} `), 0xbc] : []),
      ...encoder.encode(part),
    ]);
    assert.equal(name(Uint8Array.from(torn)), 'Frühstück');
  }
  assert.equal(name(Uint8Array.from(text, (letter) => letter.charCodeAt(0))), 'Frühstück');
  const wide = Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  ]);
  assert.equal(name(wide), 'Frühstück');
});

test('from an address, from a file, and from a file that is not there', async () => {
  const text = calendar('DTSTART:20261201');
  const reach = {
    fetch: async (url: string) => ({text: url === 'https://a.example/x.ics' ? text : ''}),
    readFile: async (path: string) => (path === 'x.ics' ? text : undefined),
  };
  for (const partner of [{url: 'https://a.example/x.ics'}, {file: 'x.ics'}])
    assert.equal((await readCalendarOf(partner, reach, options)).stock.events.length, 1);
  await assert.rejects(
    readCalendarOf({file: 'y.ics'}, reach, options),
    (error) => error instanceof SourceError && error.kind === 'away' && /fehlt im Ordner/.test(error.said.de),
  );
});
