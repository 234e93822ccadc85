import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {geoUri} from '../../../src/domain/geo/geo-uri.ts';
import {terrainOf} from '../../../src/domain/geo/terrain.ts';

const centre = {latitude: 51.66, longitude: 7.63};
const square = (west: number, south: number) =>
  [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south],
    ],
  ] as const;

test('points without a place, or with one that cannot be meant, are left out', () => {
  const bad = [
    {},
    {latitude: 51.6},
    {latitude: 7.63, longitude: 51.66},
    {latitude: NaN, longitude: 7.6},
    {latitude: Infinity, longitude: 7.6},
    {latitude: 0, longitude: 0},
    {latitude: 40.7, longitude: -74},
  ];
  const terrain = terrainOf([centre, ...bad], []);
  assert.deepEqual(
    terrain.points.map(({point}) => point),
    [centre],
  );
  assert.ok(terrain.home && terrain.home.north - terrain.home.south < 0.05, 'one place is not looked at from the moon');
  assert.equal(terrainOf(bad, []).home, undefined);
  assert.equal(terrainOf([], []).home, undefined);
});

test('one wrong digit does not make a town a dot, and the place can still be reached', () => {
  const town = Array.from({length: 9}, (_, index) => ({latitude: 51.6 + index / 100, longitude: 7.6 + index / 100}));
  const {points, home} = terrainOf([...town, {latitude: 48.1, longitude: 11.5}], []);
  assert.equal(points.length, 10);
  assert.ok(home && home.south > 51.5 && home.east < 7.8);
});

test('districts elsewhere are where they are; districts the other way round are left out', () => {
  const florida = terrainOf([{latitude: 28.05, longitude: -81.95}, centre], [{id: 'a', outline: square(-82, 28)}]);
  assert.equal(florida.points.length, 1);
  assert.equal(florida.districts.length, 1);
  const swapped = terrainOf([centre], [{id: 'a', point: [51.66, 7.63]}]);
  assert.equal(swapped.districts.length, 0);
  assert.equal(swapped.points.length, 1);
});

test('a district without outline and point is where its points are; without any it is nowhere', () => {
  const points = [
    {...centre, district: 'a'},
    {latitude: 51.68, longitude: 7.65, district: 'a'},
  ];
  const {districts} = terrainOf(points, [{id: 'a'}, {id: 'b'}]);
  assert.deepEqual(
    districts.map(({district, at}) => [district.id, at.map((degrees) => degrees.toFixed(2))]),
    [['a', ['7.64', '51.67']]],
  );
});

test('the Kitas of a whole Land are all in view', (context) => {
  const file = '../shared/data/kita-schleswig-holstein/einrichtungen.json';
  if (!existsSync(file)) {
    context.diagnostic('left out: ../shared/data is not there');
    return;
  }
  const records: {type: string; address: {latitude: number; longitude: number}}[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const kitas = records.filter(({type}) => type === 'KITA').map(({address}) => address);
  const {points, home} = terrainOf(kitas, []);
  assert.equal(kitas.length, 1_870);
  const placed = kitas.filter(({latitude}) => typeof latitude === 'number' && latitude > 50);
  assert.equal(points.length, placed.length, 'those that have a place');
  assert.ok(placed.length > 1_700);
  assert.ok(home && home.west < 8.5 && home.east > 11 && home.north > 54.8, 'from Sylt to Fehmarn');
});

test('a geo link names the place, whatever it is called', () => {
  assert.equal(geoUri(centre, 'Haus (alt) & neu'), 'geo:51.66,7.63?q=51.66,7.63(Haus%20%28alt%29%20%26%20neu)');
  assert.equal(
    geoUri({latitude: -0.00000001, longitude: 7.12345678}, 'Halb\ud83d'),
    'geo:0,7.123457?q=0,7.123457(Halb)',
  );
  assert.equal(geoUri({latitude: 51.66}, 'x'), undefined);
});
