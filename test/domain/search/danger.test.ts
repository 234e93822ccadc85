import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDanger} from '../../../src/domain/search/danger.ts';

for (const text of [
  'will nicht mehr leben',
  'Ich möchte nicht mehr leben',
  'moechte sterben',
  'ich will einfach nur tot sein',
  'möchte nicht mehr aufwachen',
  'Suizidgedanken',
  'suicide',
  'SELBSTMORD',
  'lebensmüde',
  'ich bringe mich um',
  'habe Angst mich umzubringen',
  'mein Sohn ritzt sich, sagt ich will sterben',
  'ich tue meinem Baby etwas an',
  'Angst meinem Kind etwas anzutun oder es zu schütteln',
  'ich schüttle mein Baby',
  'i want to die',
  'intihar',
  'не хочу жити',
  'не хочу жить',
  'أريد أن أموت',
])
  test(`danger: ${text}`, () => assert.ok(isDanger(text)));

for (const text of [
  '',
  'Leben in Deutschland',
  'Kind schreit nur',
  'kann nicht mehr',
  'Oma ist gestorben',
  'Lebensmittel',
  'Selbsthilfegruppe',
  'Kind stirbt',
  'ich schlafe nicht mehr',
  'nicht mehr stillen',
  'Was kostet das Kind an Geld',
  'schüchtern',
  'Hilfe im Haushalt',
  'neue Wohnung',
])
  test(`no danger: ${text || '(nothing)'}`, () => assert.ok(!isDanger(text)));

test('a text of any length is looked at in a counted number of steps', () => {
  assert.equal(isDanger('mir will ihm baby '.repeat(100_000)), false);
});
