import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isTable, readTable} from '../../server/publish/csv.ts';

const read = (text: string) => readTable('offers.csv', new TextEncoder().encode(text));

test('semicolon, comma and tab are told from the headings', () => {
  for (const separator of [';', ',', '\t']) {
    const table = read(['Name', 'Themen', 'Telefon'].join(separator) + '\n' + ['a', 'b', 'c'].join(separator));
    assert.ok(isTable(table));
    assert.deepEqual(table.header.cells, ['Name', 'Themen', 'Telefon']);
    assert.deepEqual(table.rows, [{row: 2, cells: ['a', 'b', 'c']}]);
  }
});

test('a comma inside a quoted heading is no separator', () => {
  const table = read('Name;"Straße, Nr., Zusatz"\na;b');
  assert.ok(isTable(table));
  assert.deepEqual(table.header.cells, ['Name', 'Straße, Nr., Zusatz']);
});

test('rows are counted as Excel counts: blank rows count, line breaks inside a cell do not, sep= is no row', () => {
  const table = read('sep=;\r\nName;Ort\r\n\r\n"Eine\r\nGruppe";Werne\r\n;;\r\nZwei;Werne\r\n');
  assert.ok(isTable(table));
  assert.equal(table.header.row, 1);
  assert.deepEqual(table.rows, [
    {row: 3, cells: ['Eine\nGruppe', 'Werne']},
    {row: 5, cells: ['Zwei', 'Werne']},
  ]);
});

test('sep= decides, also for a separator that is rare', () => {
  const table = read('sep=|\nName|Ort\na;b|c');
  assert.ok(isTable(table));
  assert.deepEqual(table.rows[0]?.cells, ['a;b', 'c']);
});

test('a quotation mark inside a text does no harm, one that is never closed is a fault with its row', () => {
  const tolerant = read('Name;Ort\nDas "Café" am Tor;Werne');
  assert.ok(isTable(tolerant));
  assert.equal(tolerant.rows[0]?.cells[0], 'Das "Café" am Tor');
  const fault = read('Name;Ort\nA;Werne\nB;"Werne\nC;Werne\n');
  assert.ok(!isTable(fault));
  assert.equal(fault.row, 3);
  assert.match(fault.de, /^offers\.csv, Zeile 3: ein Anführungszeichen/);
  assert.match(fault.en, /^offers\.csv, row 3: a quotation mark/);
});

test('an empty file is a fault and no exception', () => {
  for (const text of ['', '\uFEFF', '\n\n;;\n']) {
    const fault = read(text);
    assert.ok(!isTable(fault));
    assert.match(fault.de, /die Datei ist leer/);
  }
});
