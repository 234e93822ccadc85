import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newKeyPair} from '../../src/domain/asking/sealing.ts';
import {sealingKey} from '../../src/contract/examples/requests.ts';
import {directory, publishTown, textOf} from './town-content.ts';

const phones = [{number: '+493023125010'}];
const keys = [{recipient: sealingKey}];
const desk = {id: 'dienst', name: 'Sozialer Dienst', kinds: ['appointment'], phones, keys};
const tuesdays = [{freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00'}];
const rule = {id: 'sprechzeit', schedules: tuesdays, minutes: 45, mode: 'in_person'};
const team = {...desk, id: 'team', kinds: ['welcome_visit'], districts: ['mitte', 'horst']};

const town = (requests: unknown, more: Record<string, unknown> = {}) =>
  publishTown({'requests.json': {api: './', ...Object(requests)}, ...more});
const said = (requests: unknown, more?: Record<string, unknown>): string[] =>
  town(requests, more).faults.map(({level, de}) => `${level} ${de}`);
const ofDesk = (change: object): string[] => said({desks: [{...desk, ...change}]});

test('a desk with key, telephone and slots is published as it is, with ids for names', () => {
  const more = {'organizations.json': [{id: 'buero', name: 'Familienbüro'}]};
  const made = town({desks: [{...desk, organization_id: 'Familienbüro', districts: ['Horst'], slots: [rule]}]}, more);
  assert.deepEqual(made.faults, []);
  const {desks} = JSON.parse(textOf(made, 'requests.json'));
  assert.deepEqual([desks[0].organization_id, desks[0].districts], ['buero', ['horst']]);
});

test('what a desk, a slot or a way names must be there, and the nearest word is said', () => {
  const more = {
    'offers.json': [{id: 'kid-bag', name: 'KID BAG'}],
    'places.json': [{id: 'cafe', name: 'Familientreff'}],
  };
  const ways = [{id: 'tasche', name: 'Tasche', offer_id: 'kid-bäg', place_id: 'caffe'}];
  const found = said({desks: [{...desk, districts: ['host']}, team], welcome: {ways}}, more);
  assert.match(found[0] ?? '', /^error requests\.json, Feld desks\[0\]\.districts\[0\].*vielleicht „Horst“/);
  assert.match(found[1] ?? '', /welcome\.ways\[0\]\.offer_id.*eines Angebots.*vielleicht „kid-bag“/);
  assert.match(found[2] ?? '', /welcome\.ways\[0\]\.place_id.*vielleicht „cafe“/);
  assert.match(ofDesk({organization_id: 'x'})[0] ?? '', /desks\[0\]\.organization_id: erwartet wird .* eines Trägers/);
  assert.match(ofDesk({slots: [{...rule, place_id: 'x'}]})[0] ?? '', /slots\[0\]\.place_id/);
});

test('unknown codes are warnings with the nearest one', () => {
  const [kind, answer, mode, slotKind] = ofDesk({
    kinds: ['appointment', 'apointment'],
    answers: ['cal'],
    slots: [{...rule, mode: 'in_persn', kinds: ['appointment', 'callbak']}],
  });
  assert.match(kind ?? '', /^warning .*desks\[0\]\.kinds\[1\].*vielleicht „appointment“/);
  assert.match(answer ?? '', /desks\[0\]\.answers\[0\].*vielleicht „call“/);
  assert.match(mode ?? '', /desks\[0\]\.slots\[0\]\.mode.*vielleicht „in_person“/);
  assert.match(slotKind ?? '', /desks\[0\]\.slots\[0\]\.kinds\[1\].*vielleicht „callback“/);
});

test('a desk that cannot be written to, or not at all reached, is a warning', () => {
  assert.deepEqual(
    ofDesk({keys: undefined}).map((text) => text.slice(0, 80)),
    ['warning requests.json, Feld desks[0]: diese Stelle hat keinen Schlüssel (keys) u'],
  );
  assert.match(ofDesk({phones: []})[0] ?? '', /^warning .*desks\[0\]: diese Stelle hat weder Telefon noch E-Mail/);
  assert.deepEqual(ofDesk({phones: undefined, email: 'dienst@muster.example'}), []);
  assert.deepEqual(said({api: undefined, desks: [{...desk, keys: undefined}]}), [], 'nothing is sent without a server');
});

test('keys: expired, not yet valid, reversed, mistyped', () => {
  const key = (more: object) => ofDesk({keys: [{recipient: sealingKey, ...more}]});
  const [expired, none] = key({valid_until: '2026-11-21'});
  assert.match(expired ?? '', /^warning .*keys\[0\]\.valid_until: dieser Schlüssel ist seit 2026-11-21 abgelaufen/);
  assert.match(none ?? '', /^warning .*desks\[0\]\.keys: heute gilt kein Schlüssel/);
  assert.deepEqual(key({valid_until: '2026-11-22'}), [], 'its last day counts');
  assert.match(key({valid_from: '2026-11-23'})[0] ?? '', /heute gilt kein Schlüssel/);
  assert.match(key({valid_from: '2026-12-01', valid_until: '2026-11-30'})[0] ?? '', /^error .*liegt vor dem Beginn/);
  const mistyped = sealingKey.replace(/8kv$/, '8kw');
  assert.match(ofDesk({keys: [{recipient: mistyped}]})[0] ?? '', /^error .*keys\[0\]\.recipient: .*Prüfsumme/);
  assert.equal(ofDesk({keys: [...keys, {recipient: sealingKey, valid_until: '2025-01-01'}]}).length, 1);
});

test('a private key anywhere in the content stops everything, and nothing repeats it', async () => {
  const {identity} = await newKeyPair();
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...`notiz\n${identity}`].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const wrong: [name: string, content: unknown, row: number][] = [
    ['requests.json', {desks: [{...desk, keys: [{recipient: identity}]}]}, 1],
    ['directory.json', {...directory, note: identity}, 1],
    ['offers.csv', `Name;Beschreibung\nA;${identity}\n`, 2],
    ['schluessel.txt', `# created\r\n# public key\r\n${identity.toLowerCase()}\r\n`, 3],
    ['notiz.txt', utf16, 2],
    ['requests.json', `{"desks": [\n${identity}`, 2],
    ['sources.json', [{id: 'a', name: identity}], 1],
  ];
  for (const [name, content, row] of wrong) {
    const made = publishTown({[name]: content});
    assert.equal(made.files.size, 0, name);
    assert.deepEqual(
      made.faults.map((fault) => [fault.level, fault.kind, fault.file, fault.row]),
      [['error', 'key', name, row]],
    );
    const text = JSON.stringify(made.faults);
    assert.match(text, /privater Schlüssel.*niemals veröffentlicht.*private key.*must never be published/);
    assert.ok(!text.toUpperCase().includes(identity.slice(16, 30)), 'the key is not repeated');
  }
});

test('ids are unique among desks, the slots of a desk and the ways', () => {
  const [slots] = ofDesk({slots: [rule, rule]});
  assert.match(slots ?? '', /^error .*desks\[0\]\.slots\[1\]\.id: die Kennung „sprechzeit“ ist schon vergeben/);
  assert.match(said({desks: [desk, desk]})[0] ?? '', /^error .*desks\[1\]\.id/);
  assert.deepEqual(
    said({
      desks: [
        {...desk, slots: [rule]},
        {...desk, id: 'b', slots: [rule]},
      ],
    }),
    [],
  );
  const way = {id: 'besuch', name: 'Besuch'};
  assert.match(said({desks: [team], welcome: {ways: [way, way]}})[0] ?? '', /^error .*welcome\.ways\[1\]\.id/);
});

test('closures and slots that cannot be meant', () => {
  const closures = [{start: '2026-12-24', end: '2026-01-01'}];
  assert.match(ofDesk({closures})[0] ?? '', /^error .*closures\[0\]\.end: das Ende 2026-01-01 liegt vor dem Beginn/);
  assert.match(
    ofDesk({closures: [{start: '2026-02-30', end: '2026-03-01'}]})[0] ?? '',
    /^error .*closures\[0\]\.start/,
  );
  const never = (change: object): string => ofDesk({slots: [{...rule, ...change}]}).join();
  assert.match(never({minutes: 200}), /^warning .*slots\[0\]: aus diesen Zeiten ergibt sich .* kein einziger Termin/);
  assert.match(never({lead_hours: 240, days_ahead: 10}), /kein einziger/);
  assert.match(never({schedules: [{...tuesdays[0], valid_to: '2026-01-01'}]}), /kein einziger/);
  assert.equal(never({schedules: [{...tuesdays[0], valid_from: '2027-03-01'}]}), '', 'a season ahead is fine');
  assert.equal(never({lead_hours: 216, days_ahead: 10}), '');
  assert.match(never({kinds: ['callback']}), /^warning .*slots\[0\]\.kinds: die Stelle nimmt „callback“ nicht an/);
  assert.match(never({schedules: [{...tuesdays[0], timezone: 'Mars'}]}), /^error .*Zeitzone/);
});

test('welcome visits: ways that ended, weeks, and districts without a team or with two', () => {
  const welcome = {ways: [{id: 'besuch', name: 'Besuch', valid_until: '2024-10-31'}]};
  assert.match(
    said({desks: [team], welcome})[0] ?? '',
    /^warning .*ways\[0\]\.valid_until: dieser Weg ist seit 2024-10-31 zu Ende/,
  );
  const reversed = {ways: [{id: 'a', name: 'A', valid_from: '2026-02-01', valid_until: '2026-01-01'}], weeks_to: 2};
  const faults = said({desks: [team], welcome: reversed});
  assert.match(faults[0] ?? '', /^error .*ways\[0\]\.valid_until/);
  assert.match(faults[1] ?? '', /^error .*weeks_to/);
  const nobody = said({desks: [{...team, districts: ['mitte']}], welcome: {}});
  assert.match(nobody.join(), /^warning requests\.json, Feld welcome: für „horst“ macht keine Stelle/);
  assert.match(said({desks: [desk], welcome: {}}).join(), /„mitte“, „horst“/);
  const two = said({desks: [team, {...team, id: 'zwei', districts: ['horst']}], welcome: {}});
  assert.match(two.join(), /^warning .*für „horst“ sind mehrere Stellen zuständig: „team“, „zwei“/);
  const rest = {...team, id: 'rest', districts: undefined};
  assert.deepEqual(said({desks: [{...team, districts: ['mitte']}, rest], welcome: {}}), [], 'one for all the rest');
});
