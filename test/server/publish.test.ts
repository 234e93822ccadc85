import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import {Directory, OfferCollection} from '../../src/contract/directory.ts';
import {directory, itemsOf, latin1, now, publishTown, sourcesOf, textOf} from './town-content.ts';
import {publish} from '../../server/publish/publish.ts';

const offers = 'Name;Themen;Telefon\nHebammensprechstunde;Schwangerschaft | baby;030 23125-001\n';

test('a folder becomes a directory that links hashed collections', () => {
  const town = publishTown({'offers.csv': offers, 'help.json': {lines: []}});
  assert.deepEqual(town.faults, []);
  assert.deepEqual(town.counts, {offers: 1, help: 0});
  const entry = Directory.parse(JSON.parse(textOf(town, 'directory.json')));
  assert.equal(entry.generated_at, now);
  assert.equal(entry.schema, '1.0');
  const link = entry.offers;
  assert.ok(link && 'href' in link);
  assert.equal(link.count, 1);
  const bytes = town.files.get(link.href);
  assert.ok(bytes);
  assert.equal(link.href, `offers.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.json`);
  assert.deepEqual(town.files.get('offers.json'), bytes);
  OfferCollection.parse(JSON.parse(textOf(town, 'offers.json')));
  const order = [...town.files.keys()];
  assert.equal(order.at(-1), 'directory.json');
  assert.ok(order.indexOf(link.href) < order.indexOf('offers.json'));
  assert.equal(textOf(town, 'help.json'), '{"schema":"1.0","lines":[]}');
});

test('the same content and instant give the same bytes, in whatever order the disk lists the files', () => {
  const sources = sourcesOf({
    'offers.csv': offers,
    'offers.b.csv': 'Name\nB',
    'offers.a.json': [{id: 'a', name: 'A'}],
    'places.csv': 'Name\nHaus',
  });
  const one = publish(sources, {now});
  const other = publish([...sources].reverse(), {now});
  assert.deepEqual([...one.files], [...other.files]);
  assert.deepEqual(
    itemsOf(one, 'offers').map(({id}) => id),
    ['a', 'b', 'hebammensprechstunde'],
  );
});

test('a collection that did not change keeps its name', () => {
  const name = (text: string) =>
    [...publishTown({'offers.csv': offers, 'places.csv': text}).files.keys()].filter((key) =>
      /\.[0-9a-f]{10}\./.test(key),
    );
  const [before, after] = [name('Name\nHaus'), name('Name\nAnderes Haus')];
  assert.notEqual(before[0], after[0]);
  assert.equal(before[1], after[1]);
});

test('UTF-8 with BOM, without, and Windows-1252 give the same bytes', () => {
  const table = 'Name;Träger\nFrühstück für Väter;Büro\n';
  const organizations = [{id: 'buero', name: 'Büro'}];
  const variants = [table, `\uFEFF${table}`, latin1(table)].map((text) =>
    textOf(publishTown({'offers.csv': text, 'organizations.json': organizations}), 'offers.json'),
  );
  assert.match(variants[0] ?? '', /Frühstück für Väter/);
  assert.equal(new Set(variants).size, 1);
});

test('a row of an offer with every kind of cell', () => {
  const town = publishTown({
    'organizations.csv': 'Name;Bereich;Telefon\nFamiliennetz;Frühe Hilfen;030 23125-000',
    'places.json': {items: [{id: 'haus', name: 'Haus, Raum 2', address: {city: 'Musterstadt'}}]},
    'contacts.csv': 'Name;Funktion;Träger\nBüro;Koordination;Familiennetz',
    'offers.csv':
      'ID;Name;Name (en);Description.en;Träger/Anbieter;Ort;Kontakt;Themen;Ortsteile;Zielgruppen;Alter von (Monate);ALTER BIS (JAHRE);Teilnahme;' +
      'Zugang;Sprachen;Öffnungszeiten;Telefon;Mobil;E-Mail;Internet;Kosten;Kostenlos;Anonym;Vertraulich;Vom Jugendamt;Stichwörter;Geprüft am;Status;;\n' +
      'x;Treff;Meeting;Come;Familiennetz;Haus, Raum 2;Büro;Pregnancy,Baby;Stadtmitte, horst;Väter|fathers|Alleinerziehende;-9;2;vor Ort, Video;ohne Anmeldung;' +
      'Deutsch, Türkisch, uk;Mo-Fr 9-12, auch an Feiertagen;030 23125-001 | 116 117;030 23125-002;a@beispiel.de;www.beispiel.de;frei;ja;x;nein;-;Baby|Rat;1.11.2026;aktiv;;\n',
  });
  assert.deepEqual(town.faults, []);
  assert.deepEqual(itemsOf(town, 'offers')[0], {
    id: 'x',
    name: {de: 'Treff', en: 'Meeting'},
    description: {en: 'Come'},
    status: 'active',
    organization_id: 'familiennetz',
    place_ids: ['haus'],
    contact_ids: ['buero'],
    topics: ['schwangerschaft', 'baby'],
    districts: ['mitte', 'horst'],
    audiences: ['fathers', 'single_parents'],
    minimum_age_months: -9,
    maximum_age_months: 35,
    modes: ['in_person', 'video'],
    access: ['drop_in'],
    languages: ['de', 'tr', 'uk'],
    schedules: [{opens_at: '09:00', closes_at: '12:00', except_holidays: [], freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR'}],
    phones: [
      {number: '+493023125001', display: '030 23125-001'},
      {number: '116117', display: '116 117'},
      {number: '+493023125002', display: '030 23125-002', type: 'mobile'},
    ],
    email: 'a@beispiel.de',
    url: 'https://www.beispiel.de',
    fees_description: 'frei',
    trust: {anonymous: true, confidential: false, free: true, by_youth_office: false},
    keywords: ['Baby', 'Rat'],
    assured_date: '2026-11-01',
  });
});

test('events: one day, several days, a recurrence with exceptions, a recurrence without a first day', () => {
  const town = publishTown({
    'events.csv':
      'Name;Beginn;Ende;Wiederholung;Außer\n' +
      'Fest;20.09.2026;;;\n' +
      'Lager;01.08.2026;03.08.2026;;\n' +
      'Abend;22.11.2026 22:00;1 Uhr;;\n' +
      'Frühstück;07.01.2026 10:00;11.30 Uhr;jeden 1. und 3. Mittwoch im Monat bis 31.12.2027;"15.04.2026, 23.12.2026 – 06.01.2027, Schulferien"\n' +
      'Chor;18:00;19:00;jeden Montag;Feiertage\n',
  });
  assert.deepEqual(town.faults, []);
  const events = itemsOf(town, 'events').map(({id, schedules}) => [id, schedules]);
  assert.deepEqual(events, [
    ['fest-2026-09-20', [{dtstart: '2026-09-20'}]],
    ['lager-2026-08-01', [{dtstart: '2026-08-01', duration: 'P3D'}]],
    ['abend-2026-11-22', [{dtstart: '2026-11-22T22:00:00', duration: 'PT3H'}]],
    [
      'fruehstueck',
      [
        {
          dtstart: '2026-01-07T10:00:00',
          duration: 'PT1H30M',
          freq: 'MONTHLY',
          until: '2027-12-31',
          byday: '1WE,3WE',
          except: ['2026-04-15', '2027-01-06'],
          except_holidays: ['school'],
        },
      ],
    ],
    ['chor', [{opens_at: '18:00', closes_at: '19:00', freq: 'WEEKLY', byday: 'MO', except_holidays: ['public']}]],
  ]);
});

test('a rule that takes place on a public holiday of the Land is told once for a record, until somebody has said what is meant', () => {
  const told = (...rules: string[]): string[] =>
    publishTown({'events.csv': `Name;Beginn;Wiederholung;Außer\n${rules.join('\n')}\n`}).faults.map(
      ({level, row, column, de}) => `${level} ${row} ${column} ${/2026-12-25/.test(de)}`,
    );
  assert.deepEqual(told('Chor;27.11.2026 18:00;jeden Freitag;'), ['warning 2 Wiederholung true']);
  assert.deepEqual(told('Chor;27.11.2026 18:00;jeden Freitag;Feiertage', 'Tee;2.12.2026 9:00;jeden Mittwoch;'), []);
  assert.deepEqual(told('Chor;27.11.2026 18:00;jeden Freitag;auch an Feiertagen'), []);
  assert.deepEqual(told('Chor;27.11.2026 18:00;jeden Freitag, auch an Feiertagen;'), []);
});

test('school holidays: own Land, general schools, the recent and coming ones', () => {
  const csv =
    '\uFEFFId;Country;StartDate;EndDate;Type;RegionalScope;Name;Subdivisions;Tags\n' +
    '1;DE;2011-07-01;2011-08-01;School;Regional;DE Sommerferien,EN Summer Holidays;NW;\n' +
    '2;DE;2027-07-19;2027-08-31;School;Regional;DE Sommerferien,EN Summer Holidays;NW;\n' +
    '3;DE;2027-07-01;2027-08-01;School;Regional;DE Inselferien;NW;Exception\n' +
    '4;DE;2027-07-01;2027-08-01;School;Regional;DE Sommerferien;HE;\n' +
    '5;DE;2026-12-23;2027-01-06;School;Regional;DE Weihnachtsferien%2C lang;NW;\n';
  const town = publishTown({'school_holidays.csv': csv});
  assert.deepEqual(town.faults, []);
  assert.deepEqual(JSON.parse(textOf(town, 'directory.json')).school_holidays, [
    {name: {de: 'Weihnachtsferien, lang'}, start: '2026-12-23', end: '2027-01-06'},
    {name: {de: 'Sommerferien', en: 'Summer Holidays'}, start: '2027-07-19', end: '2027-08-31'},
  ]);
});

test("schema and generated_at are the publisher's, whatever the file says", () => {
  const town = publishTown({'directory.json': {...directory, schema: '9.9', generated_at: 'yesterday'}});
  assert.deepEqual(town.faults, []);
  assert.match(textOf(town, 'directory.json'), /^\{"schema":"1\.0","generated_at":"2026-11-22T09:00:00Z"/);
});

test('a town may have audiences of its own, by code or by name', () => {
  const own = {...directory, audiences: [{id: 'twins', name: {de: 'Eltern von Zwillingen'}}]};
  const town = publishTown({
    'directory.json': own,
    'offers.csv': 'Name;Zielgruppe\nA;Eltern von Zwillingen\nB;twins, Väter',
  });
  assert.deepEqual(town.faults, []);
  assert.deepEqual(
    itemsOf(town, 'offers').map(({audiences}) => audiences),
    [['twins'], ['twins', 'fathers']],
  );
});
