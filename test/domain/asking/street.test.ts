import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import type {Street} from '../../../src/contract/requests.ts';
import {districtFinder, hasNumber, streetKey} from '../../../src/domain/asking/street.ts';

const streets: Street[] = [
  {name: 'Hauptstraße', district_id: 'nord', numbers: '1-49 odd'},
  {name: 'Hauptstraße', district_id: 'sued', numbers: '2-50 even'},
  {name: 'Hauptstraße', district_id: 'ost', numbers: '51-'},
  {name: 'Lindenweg', district_id: 'nord'},
  {name: 'Lindenweg', district_id: 'west', numbers: '7'},
  {name: 'Am Mühlenbach', district_id: 'west'},
  {name: 'Wilhelm-Busch-Straße', district_id: 'ost'},
  {name: 'Straße des 17. Juni', district_id: 'ost'},
  {name: 'Straße 13', district_id: 'west'},
  {name: 'St.-Marien-Platz', district_id: 'nord'},
  {name: 'Schulstraße', district_id: 'nord'},
  {name: 'Schulstraße', district_id: 'sued'},
  {name: 'Austraße', district_id: 'nord'},
  {name: 'Auestraße', district_id: 'sued'},
];
const find = districtFinder(streets);

const cases: readonly (readonly [typed: string, districts: readonly string[]])[] = [
  ['Hauptstr. 12a', ['sued']],
  ['Hauptstr.12a', ['sued']],
  ['hauptstrasse 13', ['nord']],
  ['Haupt Straße 13 b', ['nord']],
  ['HAUPT-STRASSE 60', ['ost']],
  ['Haupt-Str. 13-17, 2. Etage', ['nord']],
  ['Hauptstraße 13/15', ['nord']],
  ['Hauptstraße, 12', ['sued']],
  ['Hauptstraße 12, 44623 Musterstadt', ['sued']],
  ['Hauptstraße 12 Musterstadt', ['sued']],
  ['44623 Musterstadt, Hauptstraße 12', ['sued']],
  ['Familie Muster\nHauptstraße 51', ['ost']],
  ['Hauptstraße', ['nord', 'sued', 'ost']],
  ['Lindenweg 7', ['west']],
  ['Lindenweg 8', ['nord']],
  ['Lindenweg', ['nord', 'west']],
  ['am muehlenbach 3', ['west']],
  ['Am Muhlenbach 3', ['west']],
  ['Wilhelm Busch Str 4', ['ost']],
  ['Wilhelmbuschstraße', ['ost']],
  ['Straße des 17. Juni', ['ost']],
  ['Str. des 17. Juni 135', ['ost']],
  ['Straße 13', ['west']],
  ['Straße 13 Nr. 2', ['west']],
  ['Sankt Marienpl. 1', ['nord']],
  ['Schulstr. 1', ['nord', 'sued']],
  ['Austraße 1', ['nord']],
  ['Auestraße 1', ['sued']],
  ['Gartenweg 1', []],
  ['12', []],
  ['', []],
  ['   ', []],
];
for (const [typed, districts] of cases) {
  test(`${JSON.stringify(typed)} lies in ${districts.join(', ') || 'no listed street'}`, () => {
    assert.deepEqual(find(typed), districts);
  });
}

test('a number that no range has leaves the choice to the visitor', () => {
  const two = districtFinder([
    {name: 'Ring', district_id: 'a', numbers: '1-9'},
    {name: 'Ring', district_id: 'b', numbers: '20-'},
  ]);
  assert.deepEqual(two('Ring 12'), ['a', 'b']);
});

test('ranges hold their ends, their side, and have an open end', () => {
  const within = (numbers: string): number[] =>
    [1, 2, 3, 49, 50, 51, 999].filter((number) => hasNumber(numbers, number));
  assert.deepEqual(within('1-49 odd'), [1, 3, 49]);
  assert.deepEqual(within('2-50 even'), [2, 50]);
  assert.deepEqual(within('51-'), [51, 999]);
  assert.deepEqual(within('50'), [50]);
  assert.deepEqual(within('3-1'), []);
  assert.deepEqual(within('links'), []);
});

test('each listed street is found however it is written', () => {
  const change = fc.constantFrom<(name: string) => string>(
    (name) => name.toUpperCase(),
    (name) => name.replace(/straße/i, 'str.'),
    (name) => name.replace(/straße/i, 'strasse'),
    (name) => name.replaceAll('-', ' '),
    (name) => name.normalize('NFD'),
    (name) => `  ${name.replaceAll(' ', '  ')} `,
    (name) => name.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ä', 'ae'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...streets),
      fc.array(change, {maxLength: 3}),
      fc.nat(200),
      (street, changes, number) => {
        const written = changes.reduce((name, change) => change(name), street.name);
        assert.equal(streetKey(written), streetKey(street.name));
        const found = find(`${written} ${number + 1}`);
        const rows = streets.filter(({name}) => name === street.name);
        assert.ok(found.length > 0);
        assert.ok(found.every((id) => rows.some(({district_id: district}) => district === id)));
      },
    ),
  );
});

test('whatever is typed: only districts of the list, each once, and in time', () => {
  const parts = fc.constantFrom('Hauptstr', '12', ',', ' ', '-', 'straße', '4', '\n', 'ß', '٣', '𝟙', 'Lindenweg');
  const typed = fc.oneof(
    fc.string(),
    fc.array(parts, {maxLength: 300}).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const found = find(text);
      assert.equal(new Set(found).size, found.length);
      assert.ok(found.every((id) => streets.some(({district_id: district}) => district === id)));
    }),
  );
});
