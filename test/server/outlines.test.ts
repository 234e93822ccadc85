import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Directory} from '../../src/contract/directory.ts';
import {directory, publishTown, textOf} from './town-content.ts';

const ring = [
  [7.6, 51.66],
  [7.65, 51.66],
  [7.65, 51.7],
  [7.6, 51.66],
];
const feature = (id: unknown, coordinates: unknown = [ring], type = 'Polygon') => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: {type, coordinates},
});
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', attribution: 'gezeichnet', features});
const outlined = (document: unknown) => publishTown({'outlines.geojson': document});
const swapped = ring.map(([longitude, latitude]) => [latitude, longitude]);

test('outlines are checked, rounded, and linked with a hash', () => {
  const fine = [
    [7.600001234, 51.66],
    [7.6000012, 51.6600001],
    [7.65, 51.66],
    [7.65, 51.7, 60],
    [7.600001234, 51.66],
  ];
  const town = outlined(collection(feature('mitte', [fine]), feature(undefined, [[ring]], 'MultiPolygon')));
  assert.match(town.faults[0]?.de ?? '', /outlines\.geojson, Feld features\[1\]\.id: erwartet wird „id“/);
  const good = outlined(
    collection(feature('mitte', [fine]), {...feature(undefined, [[ring]], 'MultiPolygon'), properties: {id: 'horst'}}),
  );
  assert.deepEqual(good.faults, []);
  const {outlines} = Directory.parse(JSON.parse(textOf(good, 'directory.json')));
  assert.equal(outlines?.attribution, 'gezeichnet');
  assert.match(outlines?.href ?? '', /^outlines\.[0-9a-f]{10}\.json$/);
  assert.deepEqual(JSON.parse(textOf(good, outlines?.href ?? '')), {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'mitte',
        properties: null,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [7.6, 51.66],
              [7.65, 51.66],
              [7.65, 51.7],
              [7.6, 51.66],
            ],
          ],
        },
      },
      {type: 'Feature', id: 'horst', properties: null, geometry: {type: 'MultiPolygon', coordinates: [[ring]]}},
    ],
  });
});

test('each mistake is an error at its feature', () => {
  const wrong: [document: unknown, said: RegExp][] = [
    [
      collection(feature('mitte', [swapped])),
      /features\[0\]\.geometry\.coordinates\[0\]\[0\]: Länge und Breite sind vertauscht/,
    ],
    [collection(feature('mitte', [ring.map(([x = 0, y = 0]) => [x - 90, y])])), /liegt nicht in Deutschland/],
    [collection(feature('mite')), /Gemeint ist vielleicht „mitte“/],
    [collection(feature('mitte'), feature('mitte')), /schon vergeben/],
    [collection(feature('mitte', [ring.slice(0, 3)])), /geschlossener Ring/],
    [collection(feature('mitte', [])), /Ring/],
    [collection(feature('mitte', 'x')), /Ring/],
    [collection(feature('mitte', [['x']])), /nicht in Deutschland/],
    [collection(feature('mitte', ring, 'Point')), /Polygon/],
    [collection({type: 'Feature', id: 'mitte', geometry: null}), /Polygon/],
    [collection(null), /Polygon/],
    [{type: 'Feature'}, /FeatureCollection/],
    ['{', /kein gültiges JSON/],
  ];
  for (const [document, said] of wrong) {
    const town = outlined(document);
    assert.equal(town.files.size, 0);
    assert.match(town.faults[0]?.de ?? '', said);
    assert.equal(town.faults.length, 1);
  }
});

test('a place with swapped, foreign or half coordinates is a warning with the field', () => {
  const warned = (latitude?: string, longitude?: string): string => {
    const town = publishTown({'places.csv': `Name;Breite;Länge\nHaus;${latitude ?? ''};${longitude ?? ''}\n`});
    assert.ok(town.files.size > 0);
    return town.faults.map(({de, level}) => `${level} ${de}`).join();
  };
  assert.match(
    warned('7,63', '51,66'),
    /^warning places\.csv, Zeile 2, Spalte „Breite“: Breite und Länge sind vermutlich vertauscht/,
  );
  assert.match(warned('48,2', '2,35'), /liegt nicht in Deutschland/);
  assert.match(warned('51,66'), /Spalte „Länge“: Breite und Länge gibt es nur zusammen/);
  assert.equal(warned('51,66', '7,63'), '');
  assert.equal(warned(), '');
});

test('neighbours must be districts of the town', () => {
  const districts = [
    {id: 'mitte', name: 'Mitte', neighbours: ['horst', 'horts']},
    {id: 'horst', name: 'Horst', neighbours: ['mitte', 'horst']},
  ];
  const town = publishTown({'directory.json': {...directory, districts}});
  assert.deepEqual(
    town.faults.map(({pointer}) => pointer),
    ['districts[0].neighbours[1]', 'districts[1].neighbours[1]'],
  );
});
