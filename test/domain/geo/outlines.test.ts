import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outlinesOf} from '../../../src/domain/geo/outlines.ts';
import {shapeOf} from '../../../src/domain/geo/shape.ts';

const square = [
  [7, 51],
  [8, 51],
  [8, 52],
  [7, 52],
  [7, 51],
];

const feature = (id: unknown, geometry: unknown, properties: unknown = null) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const collection = (...features: unknown[]) => ({type: 'FeatureCollection', features});

test('polygons are read by the id of their feature or its properties', () => {
  const outlines = outlinesOf(
    collection(
      feature('a', {type: 'Polygon', coordinates: [square]}),
      feature(undefined, {type: 'MultiPolygon', coordinates: [[square], [square]]}, {id: 7}),
    ),
  );
  assert.deepEqual([...outlines.keys()], ['a', '7']);
  assert.equal(outlines.get('a')?.length, 1);
  assert.equal(outlines.get('7')?.length, 2);
});

test('what cannot be read is left out, and nothing throws', () => {
  const bad = [
    null,
    3,
    'x',
    [],
    [[]],
    [square.slice(0, 3)],
    [[...square, [1, NaN]]],
    [[...square, [1, 91]]],
    [[...square, null]],
  ];
  for (const document of [undefined, null, 1, 'x', [], {}, {features: 3}, {features: [null, 1, {}]}]) {
    assert.equal(outlinesOf(document).size, 0);
  }
  for (const coordinates of bad) {
    for (const type of ['Polygon', 'MultiPolygon', 'Point', 5]) {
      assert.equal(outlinesOf(collection(feature('a', {type, coordinates}))).size, 0, JSON.stringify(coordinates));
    }
  }
  assert.equal(outlinesOf(collection(feature({}, {type: 'Polygon', coordinates: [square]}))).size, 0);
});

test('the name of a district stands inside, also of one like a horseshoe', () => {
  const horseshoe = [
    [7, 51],
    [7.3, 51],
    [7.3, 51.9],
    [7.7, 51.9],
    [7.7, 51],
    [8, 51],
    [8, 52],
    [7, 52],
    [7, 51],
  ];
  const outline = outlinesOf(collection(feature('a', {type: 'Polygon', coordinates: [horseshoe]}))).get('a') ?? [];
  const [longitude = 0] = shapeOf(outline)?.middle ?? [];
  assert.ok((longitude > 7 && longitude < 7.3) || (longitude > 7.7 && longitude < 8), String(longitude));
  assert.match(shapeOf(outline)?.path ?? '', /^M7\.00000 51\.00000L7\.30000 51\.00000L.*Z$/);
  assert.equal(shapeOf([]), undefined);
});
