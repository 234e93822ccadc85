import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Directory} from '../../src/contract/directory.ts';
import {providerKind} from '../../scripts/kita-provider.ts';
import {directory, itemsOf, publishTown, textOf} from './town-content.ts';

const head =
  'Name;Betreuungsart;Betreuung von;Betreuung bis;Wochenstunden;Trägerart;Pädagogik;Integration;Plätze;Freie Plätze;Freie Plätze geprüft am;Geprüft am\n';

test('a row of a Kita', () => {
  const town = publishTown({
    'offers.csv': `${head}Kita;Kindergarten;7 Uhr;16.30;25 | 35|45;kirchlich;Montessori | offene Arbeit;ja;65;2;20.11.2026;1.10.2026\n`,
  });
  assert.deepEqual(town.faults, []);
  assert.deepEqual(itemsOf(town, 'offers')[0], {
    id: 'kita',
    name: 'Kita',
    vacancies: {count: 2, assured_date: '2026-11-20'},
    childcare: {
      kind: 'kita',
      opens_at: '07:00',
      closes_at: '16:30',
      weekly_hours: [25, 35, 45],
      provider_kind: 'church',
      pedagogy: ['Montessori', 'offene Arbeit'],
      integration: true,
      places: 65,
    },
    assured_date: '2026-10-01',
  });
});

test('an offer without these cells has no childcare; free places fall back on the day of the row', () => {
  const town = publishTown({'offers.csv': `${head}Treff;;;;;;;;;;;\nTagespflege;Tagesmutter;;;;;;;;0;;01.11.2026\n`});
  assert.deepEqual(town.faults, []);
  const [treff, care] = itemsOf(town, 'offers');
  assert.deepEqual(treff, {id: 'treff', name: 'Treff'});
  assert.deepEqual(care?.['childcare'], {kind: 'childminder'});
  assert.deepEqual(care?.['vacancies'], {count: 0, assured_date: '2026-11-01'});
});

test('each wrong cell tells its fault at its column', () => {
  const wrong: [column: number, cell: string, said: RegExp][] = [
    [1, 'Kitta', /„Betreuungsart“.*vielleicht „Kita“/],
    [2, 'früh', /„Betreuung von“.*Uhrzeit/],
    [4, 'halbtags', /„Wochenstunden“.*ganze Zahl/],
    [4, '200', /„Wochenstunden“.*höchstens 168/],
    [5, 'reich', /„Trägerart“.*eines von/],
    [7, 'vielleicht', /„Integration“/],
    [8, 'viele', /„Plätze“.*ganze Zahl/],
    [10, 'neulich', /„Freie Plätze geprüft am“.*Datum/],
  ];
  for (const [column, cell, said] of wrong) {
    const cells = ['Kita', 'Kita', '', '', '', '', '', '', '', '1', '1.11.2026', ''];
    cells[column] = cell;
    const {faults} = publishTown({'offers.csv': `${head}${cells.join(';')}\n`});
    assert.match(faults[0]?.de ?? '', said);
    assert.equal(faults.length, 1);
  }
  assert.match(
    publishTown({'offers.csv': 'Name;Freie Plätze\nKita;2\n'}).faults[0]?.de ?? '',
    /Spalte „Freie Plätze geprüft am“: erwartet wird ein Eintrag/,
  );
});

test('care without its kind is a fault, an unknown kind in JSON a warning', () => {
  assert.match(
    publishTown({'offers.csv': 'Name;Plätze\nKita;20\n'}).faults[0]?.de ?? '',
    /Spalte „Betreuungsart“: erwartet wird ein Eintrag/,
  );
  const town = publishTown({'offers.json': [{id: 'a', name: 'A', childcare: {kind: 'kita_', provider_kind: 'churh'}}]});
  assert.deepEqual(
    town.faults.map(({level, pointer}) => `${level} ${pointer}`),
    ['warning [0].childcare.kind', 'warning [0].childcare.provider_kind'],
  );
});

test("a town's guide to childcare names a contact that is there", () => {
  const guide = (more: object) => ({...directory, childcare: {portal_name: 'Portal', ...more}});
  const contacts = 'Name\nBeratung\n';
  const named = publishTown({'directory.json': guide({contact_id: 'Beratung'}), 'contacts.csv': contacts});
  assert.deepEqual(named.faults, []);
  assert.equal(Directory.parse(JSON.parse(textOf(named, 'directory.json'))).childcare?.contact_id, 'beratung');
  const unknown = publishTown({'directory.json': guide({contact_id: 'beratun'}), 'contacts.csv': contacts});
  assert.match(unknown.faults[0]?.de ?? '', /childcare\.contact_id.*Gemeint ist vielleicht/);
  const deadlines = [
    {id: 'a', name: 'A', kind: 'kitta', date: '2026-02-30'},
    {id: 'a', name: 'A'},
  ];
  assert.deepEqual(
    publishTown({'directory.json': guide({deadlines})}).faults.map(({level, kind}) => `${level} ${kind}`),
    ['error date', 'warning code', 'error duplicate'],
  );
});

test('who runs a Kita, from a name that makes it plain', () => {
  const kinds: [name: string, kind: string][] = [
    ['Gemeinde Halstenbek', 'public'],
    ['Stadt Preetz', 'public'],
    ['Amt Büsum-Wesselburen', 'public'],
    ['Stadt Wald Fluss e.V.', ''],
    ['Amtsgericht', ''],
    ['Ev.-Luth. Kirchengemeinde Borby', 'church'],
    ['Kath. Pfarrei St. Ansverus', 'church'],
    ['Diakonisches Werk des Kirchenkreises', 'welfare'],
    ['AWO Kreisverband Kiel e.V.', 'welfare'],
    ['Elterninitiative Spielhaus e.V.', 'parents'],
    ['Kindergarten Pusteblume e.V.', ''],
    ['', ''],
  ];
  for (const [name, kind] of kinds) assert.equal(providerKind(name), kind, name);
});
