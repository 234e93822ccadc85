import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Fault} from '../../server/publish/fault.ts';
import {directory, publishTown} from './town-content.ts';

/** The only fault of a town. */
function faultOf(files: Record<string, unknown>): Fault {
  const {faults, files: written} = publishTown(files);
  assert.equal(faults.length, 1, faults.map(({de}) => de).join('\n'));
  const [fault] = faults;
  assert.ok(fault);
  assert.equal(written.size === 0, fault.level === 'error', 'an error writes nothing, a warning does');
  return fault;
}

test('a broken cell: file, row, column, expected and found, in both languages', () => {
  const fault = faultOf({'offers.csv': 'Name;Telefon\nA;030 23125-001\n\n"B\nb";23125\n'});
  assert.equal(fault.level, 'error');
  assert.equal(fault.file, 'offers.csv');
  assert.equal(fault.row, 4);
  assert.equal(fault.column, 'Telefon');
  assert.equal(
    fault.de,
    'offers.csv, Zeile 4, Spalte „Telefon“: erwartet wird eine Telefonnummer mit Vorwahl wie 030 23125-001 oder eine Kurzwahl wie 116 117, gefunden wurde „23125“.',
  );
  assert.equal(
    fault.en,
    'offers.csv, row 4, column “Telefon”: expected a telephone number with area code such as 030 23125-001, or a short code such as 116 117, found “23125”.',
  );
});

test('each kind of cell tells its own fault, at its own column', () => {
  const cells: [heading: string, cell: string, expected: RegExp][] = [
    ['E-Mail', 'familie at beispiel', /E-Mail-Adresse/],
    ['Internet', 'http://beispiel.de', /https:\/\//],
    ['Internet', 'javascript:alert(1)', /https:\/\//],
    ['Geprüft am', '31.02.2026', /Datum/],
    ['Alter von (Monate)', 'drei', /ganze Zahl/],
    ['Alter bis (Monate)', '99999', /höchstens 1500/],
    ['Kostenlos', 'vielleicht', /„ja“/],
    ['Teilnahme', 'telefonish', /telefonisch/],
    ['Zugang', 'ohne Anmeldun', /ohne Anmeldung/],
    ['Sprachen', 'Klingonisch', /Sprache/],
    ['Öffnungszeiten', 'Mo 9', /Öffnungszeiten/],
    ['Öffnungszeiten', 'werktags 9-12', /Samstag/],
    ['Wiederholung', 'ab und zu', /Wiederholung/],
    ['Betrag', 'fünf', /Betrag/],
    ['Freie Plätze', '-1', /mindestens 0/],
  ];
  for (const [heading, cell, expected] of cells) {
    const {faults} = publishTown({'offers.csv': `Name;${heading}\nA;${cell}\n`});
    const fault = faults.find(({column}) => column === heading);
    assert.ok(fault, `${heading}: ${cell}`);
    assert.equal(fault.row, 2);
    assert.match(fault.de, expected);
    assert.notEqual(fault.en, fault.de);
  }
});

test('a table without a name column, an event without a beginning', () => {
  assert.match(
    faultOf({'offers.csv': 'ID;Themen\na;baby'}).de,
    /^offers\.csv, Zeile 2, Spalte „Name“: erwartet wird ein Eintrag; das Feld ist Pflicht, gefunden wurde nichts\.$/,
  );
  assert.match(
    faultOf({'events.csv': 'Name\nFest'}).de,
    /^events\.csv, Zeile 2, Spalte „Beginn“: erwartet wird mindestens ein Termin/,
  );
});

test("an unknown column is a warning with the nearest one, and one of the author's own is passed over", () => {
  const fault = faultOf({'offers.csv': 'Name;Telefonn;_intern;#Notiz\nA;x;y;z'});
  assert.equal(fault.level, 'warning');
  assert.equal(
    fault.de,
    'offers.csv, Zeile 1, Spalte „Telefonn“: diese Spalte ist nicht bekannt und bleibt weg. Gemeint ist vielleicht „Telefon“.',
  );
  assert.match(fault.en, /Perhaps “Telefon” is meant/);
});

test('two columns that mean the same', () => {
  assert.match(
    faultOf({'offers.csv': 'Name;Träger;Anbieter\nA;;'}).de,
    /Spalte „Anbieter“: zwei Spalten bedeuten dasselbe/,
  );
});

test('references that lead nowhere, in tables and JSON, with the nearest name', () => {
  const places = [{id: 'buero', name: 'Familienbüro'}];
  const row = faultOf({'places.json': places, 'offers.csv': 'Name;Ort\nA;Familienbuero'});
  assert.equal(
    row.de,
    'offers.csv, Zeile 2, Spalte „Ort“: erwartet wird Kennung oder genauer Name eines Ortes (places), gefunden wurde „Familienbuero“. Gemeint ist vielleicht „Familienbüro“.',
  );
  const json = faultOf({
    'places.json': places,
    'events.json': [{id: 'a', name: 'A', schedules: [{dtstart: '2026-11-22', place_id: 'büro'}]}],
  });
  assert.match(
    json.en,
    /^events\.json, field \[0\]\.schedules\[0\]\.place_id: expected the id or exact name of a place, found “büro”\. Perhaps “buero”/,
  );
  for (const [heading, word] of [
    ['Träger', 'x'],
    ['Kontakt', 'x'],
    ['Themen', 'babys'],
    ['Ortsteile', 'Stadtmite'],
  ]) {
    assert.equal(faultOf({'offers.csv': `Name;${heading}\nA;${word}`}).kind, 'reference');
  }
});

test('a name that several have is no reference', () => {
  const places = [
    {id: 'a', name: 'Haus'},
    {id: 'b', name: 'Haus'},
  ];
  assert.match(faultOf({'places.json': places, 'offers.csv': 'Name;Ort\nA;Haus'}).en, /several have the name “Haus”/);
  assert.deepEqual(publishTown({'places.json': places, 'offers.csv': 'Name;Ort\nA;b'}).faults, []);
});

test('a broken record does not make those that name it wrong as well', () => {
  assert.equal(faultOf({'places.csv': 'Name;Breite\nHaus;oben', 'offers.csv': 'Name;Ort\nA;Haus'}).file, 'places.csv');
});

test('an id twice, across files, names the first', () => {
  const fault = faultOf({'offers.json': [{id: 'a', name: 'A'}], 'offers.more.csv': 'ID;Name\na;B'});
  assert.equal(
    fault.de,
    'offers.more.csv, Zeile 2, Spalte „ID“: die Kennung „a“ ist schon vergeben (offers.json, Feld [0].id); erwartet wird eine eigene je Eintrag.',
  );
  assert.equal(
    faultOf({'help.json': {lines: ['x', 'x'].map((id) => ({id, name: 'L', tier: 'talk', email: 'a@b.de'}))}}).kind,
    'duplicate',
  );
  assert.equal(
    faultOf({'directory.json': {...directory, topics: [...directory.topics, {id: 'baby', name: 'B'}]}}).kind,
    'duplicate',
  );
});

test('JSON: a field at fault is named by its pointer', () => {
  const fault = faultOf({
    'contacts.json': {
      items: [
        {id: 'a', name: 'A'},
        {id: 'b', name: 'B', phones: [{number: '030 23125'}]},
      ],
    },
  });
  assert.equal(fault.pointer, 'items[1].phones[0].number');
  assert.match(fault.de, /^contacts\.json, Feld items\[1\]\.phones\[0\]\.number: erwartet wird eine Telefonnummer/);
});

test('JSON: an unknown field or code is a warning with the nearest known one', () => {
  const field = faultOf({'offers.json': [{id: 'a', name: 'A', topic: ['baby']}]});
  assert.equal(field.level, 'warning');
  assert.match(field.de, /„topic“.*„topics“/);
  const code = faultOf({'offers.json': [{id: 'a', name: 'A', modes: ['in_persn']}]});
  assert.equal(code.level, 'warning');
  assert.match(code.de, /„in_persn“.*„in_person“/);
});

test('JSON that is none, or no list', () => {
  assert.equal(faultOf({'offers.json': '[{"id": "a"'}).kind, 'json');
  assert.match(faultOf({'offers.json': '{"a": 1}'}).de, /erwartet wird eine Liste/);
  assert.match(faultOf({'offers.json': '[1]'}).de, /Feld \[0\]/);
});

test('days that the calendar does not have', () => {
  const fault = faultOf({'events.json': [{id: 'a', name: 'A', schedules: [{dtstart: '2026-02-31T10:00'}]}]});
  assert.equal(fault.pointer, '[0].schedules[0].dtstart');
  assert.match(fault.de, /ein Datum/);
});

test('schedules that never come true, and beginnings outside their rule', () => {
  const never = faultOf({'events.csv': 'Name;Beginn;Wiederholung\nA;07.01.2026;jeden Mittwoch bis 31.12.2025'});
  assert.equal(never.column, 'Wiederholung');
  assert.match(never.de, /das Ende 2025-12-31 liegt vor dem Beginn/);
  const impossible = faultOf({
    'events.csv': 'Name;Beginn;Wiederholung\nA;15.02.2026;"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"',
  });
  assert.match(impossible.de, /kein einziger Termin/);
  assert.equal(impossible.level, 'error');
  const outside = faultOf({'events.csv': 'Name;Beginn;Wiederholung\nA;01.01.2026 10:00;jeden Mittwoch'});
  assert.equal(outside.level, 'warning');
  assert.equal(outside.kind, 'schedule');
  assert.equal(outside.column, 'Beginn');
  const idle = faultOf({'events.csv': 'Name;Beginn;Wiederholung;Außer\nA;07.01.2026 10:00;jeden Mittwoch;08.01.2026'});
  assert.equal(idle.column, 'Außer');
  assert.match(idle.en, /nothing takes place on 2026-01-08 anyway/);
});

test('an end before its beginning, a beginning without a day', () => {
  assert.match(
    faultOf({'events.csv': 'Name;Beginn;Ende\nA;22.11.2026;21.11.2026'}).de,
    /Spalte „Ende“: erwartet wird ein Ende, das nach dem Beginn liegt/,
  );
  assert.match(
    faultOf({'events.csv': 'Name;Beginn\nA;10 Uhr'}).de,
    /Spalte „Beginn“: erwartet wird ein Datum mit Uhrzeit/,
  );
  assert.match(faultOf({'events.csv': 'Name;Wiederholung\nA;alle 2 Wochen'}).de, /ein Datum in der Spalte „Beginn“/);
});

test('a row that is longer than the header', () => {
  assert.match(
    faultOf({'offers.csv': 'Name;Kosten\nA;2;50 Euro'}).de,
    /Zeile 2: hinter der letzten Spalte steht noch „50 Euro“/,
  );
});

test('directory.json: missing, broken, incomplete', () => {
  const {faults} = publishTown({'directory.json': ''});
  assert.equal(faults[0]?.kind, 'json');
  const {source: _source, ...rest} = directory;
  assert.match(
    faultOf({'directory.json': rest}).de,
    /^directory\.json, Feld source: erwartet wird ein Eintrag; das Feld ist Pflicht/,
  );
  assert.match(
    faultOf({'directory.json': {...directory, source: {...directory.source, land: 'XX'}}}).de,
    /Kürzel eines Landes wie NW/,
  );
});

test('files that belong nowhere are warnings, pictures are not', () => {
  assert.match(
    faultOf({'offer.csv': 'Name\nA', 'logo.png': 'x', 'LIESMICH.txt': 'x'}).de,
    /^offer\.csv: .*„offers\.csv“/,
  );
  assert.match(faultOf({'offers.xlsx': 'x'}).en, /save as “CSV UTF-8”/);
});

test('what stands in a cell cannot steer the terminal', () => {
  const {de, en} = faultOf({'offers.csv': 'Name;Telefon\nA;\u001b[2J\u0007boo'});
  assert.doesNotMatch(de + en, /[\u0000-\u001f]/);
});

test('hours of a help line that are not weekly are a warning, for the help button cannot show them', () => {
  const line = {id: 'a', name: 'A', tier: 'talk', email: 'a@b.de', hours: [{freq: 'MONTHLY', byday: '1WE'}]};
  const fault = faultOf({'help.json': {lines: [line]}});
  assert.deepEqual([fault.level, fault.pointer], ['warning', 'lines[0].hours[0]']);
});

test('a help line that nobody answers is a warning', () => {
  assert.equal(faultOf({'help.json': {lines: [{id: 'a', name: 'A', tier: 'talk'}]}}).level, 'warning');
});
