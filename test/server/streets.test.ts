import assert from 'node:assert/strict';
import * as fs from 'node:fs/promises';
import {test} from 'node:test';
import {writeGeneration} from '../../server/publish/folder.ts';
import {StreetCollection} from '../../src/contract/requests.ts';
import {sealingKey} from '../../src/contract/examples/requests.ts';
import {temporaryFolder} from './temporary-folder.ts';
import {latin1, publishTown, textOf} from './town-content.ts';

const team = {
  id: 'team',
  name: 'Team',
  kinds: ['welcome_visit'],
  email: 'team@muster.example',
  keys: [{recipient: sealingKey}],
};
const requests = {api: './', desks: [team], welcome: {weeks_from: 6}};
const town = (streets: unknown, more: object = requests) =>
  publishTown({'requests.json': more, 'streets.csv': streets});
const said = (streets: string): string[] => town(streets).faults.map(({level, de}) => `${level} ${de}`);

test('streets are published with a hash and linked from the welcome visits', () => {
  const made = town(
    latin1(
      'Straße;Stadtteil;Hausnummern;Quelle\r\nHauptstraße;Stadtmitte;1-49 ungerade;erfunden\r\nHauptstraße;horst;ab 51;\r\nLindenweg;Horst;;\r\nRing;Horst;2-50 (gerade);\r\nRing;mitte;bis 7;\r\nRing;mitte;9;\r\n',
    ),
  );
  assert.deepEqual(made.faults, []);
  const {welcome} = JSON.parse(textOf(made, 'requests.json'));
  assert.equal(welcome.weeks_from, 6);
  assert.match(welcome.streets, /^streets\.[0-9a-f]{10}\.json$/);
  assert.deepEqual(StreetCollection.parse(JSON.parse(textOf(made, welcome.streets))), {
    schema: '1.0',
    attribution: 'erfunden',
    items: [
      {name: 'Hauptstraße', district_id: 'mitte', numbers: '1-49 odd'},
      {name: 'Hauptstraße', district_id: 'horst', numbers: '51-'},
      {name: 'Lindenweg', district_id: 'horst'},
      {name: 'Ring', district_id: 'horst', numbers: '2-50 even'},
      {name: 'Ring', district_id: 'mitte', numbers: '1-7'},
      {name: 'Ring', district_id: 'mitte', numbers: '9'},
    ],
  });
});

test('headings in English and the contract’s own words do as well', () => {
  const made = town('name,district_id,numbers\nRing,horst,"1–9 odd"\n');
  assert.deepEqual(made.faults, []);
  assert.deepEqual(JSON.parse(textOf(made, 'streets.json')).items, [
    {name: 'Ring', district_id: 'horst', numbers: '1-9 odd'},
  ]);
});

test('the same street twice is named with its row, an unknown district and broken numbers are errors', () => {
  const doubles = said('Straße;Stadtteil\nHauptstraße;mitte\nRing;horst\nHauptstr.;mitte\nRING;mitte\n');
  assert.deepEqual(
    doubles.map((text) => text.slice(0, 60)),
    [
      'warning streets.csv, Zeile 4: diese Straße steht schon in Ze',
      'warning streets.csv, Zeile 5: diese Straße liegt nach Zeile ',
    ],
  );
  const wrong: [row: string, said: RegExp][] = [
    ['Ring;Host;', /^error streets\.csv, Zeile 2, Spalte „Stadtteil“: .*vielleicht „Horst“/],
    ['Ring;;', /^error .*Spalte „Stadtteil“/],
    [';mitte;1', /^error .*Zeile 2, Spalte „Straße“: erwartet wird ein Eintrag/],
    ['Ring;mitte;links', /^error .*Spalte „Hausnummern“: erwartet wird eine Angabe zu Hausnummern wie .*„links“/],
    ['Ring;mitte;9-1', /^error .*„9-1“/],
    ['Ring;mitte;1-9 schief', /^error .*„1-9 schief“/],
  ];
  for (const [row, text] of wrong) assert.match(said(`Straße;Stadtteil;Hausnummern\n${row}\n`).join(), text, row);
});

test('a table without the columns, or that cannot be read, is an error; a column nobody knows a warning', () => {
  assert.match(said('Weg;Stadtteil\nRing;mitte\n').join(), /error streets\.csv, Zeile 1, Spalte „Straße“/);
  assert.match(said('').join(), /error .*erste Zeile mit Spaltennamen/);
  assert.match(
    said('Straße;Stadtteil;Nr\nRing;mitte;1\n').join(),
    /^warning .*Spalte „Nr“: diese Spalte ist nicht bekannt/,
  );
  assert.deepEqual(said('Straße;Stadtteil;_notiz\nRing;mitte;1\n'), []);
});

test('streets without welcome visits are of no use, and said so', () => {
  const made = town('Straße;Stadtteil\nRing;mitte\n', {desks: [team]});
  assert.match(made.faults[0]?.de ?? '', /^streets\.csv: die Straßenliste wird nicht gebraucht/);
  assert.ok(made.files.size > 0 && !made.files.has('streets.json'));
});

test('the streets of the generation before stay for pages that are open, older ones go', async (t) => {
  const out = await temporaryFolder(t);
  const generations = ['A', 'B', 'C'].map((name) => town(`Straße;Stadtteil\n${name}weg;mitte\n`).files);
  const names = generations.map((files) => [...files.keys()].find((name) => /^streets\.\w+\.json$/.test(name)) ?? '');
  for (const files of generations) await writeGeneration(out, files);
  const present = await fs.readdir(out);
  assert.deepEqual(
    names.map((name) => present.includes(name)),
    [false, true, true],
  );
  await writeGeneration(out, publishTown({'requests.json': requests}).files);
  assert.ok(!(await fs.readdir(out)).includes('streets.json'));
});
