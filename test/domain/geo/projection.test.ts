import assert from 'node:assert/strict';
import {test} from 'node:test';
import {metresBetween, middleOfPostcode, nearestDistricts} from '../../../src/domain/geo/distance.ts';
import type {Position} from '../../../src/domain/geo/position.ts';
import {metresPerDegree, Projection} from '../../../src/domain/geo/projection.ts';

const werne = {west: 7.54, south: 51.63, east: 7.74, north: 51.74};

test('north is up, east is right, and a metre is as long either way', () => {
  const projection = new Projection(werne, 2_000, {width: 300, height: 260}, 34);
  const [west, north] = [projection.spot([7.54, 51.68]), projection.spot([7.64, 51.74])];
  assert.ok(west.x < north.x && north.y < west.y);
  assert.equal(Math.round(north.y), 34);
  const [a, b]: [Position, Position] = [
    [7.6, 51.65],
    [7.7, 51.7],
  ];
  const [p, q] = [projection.spot(a), projection.spot(b)];
  const metres = (Math.hypot(p.x - q.x, p.y - q.y) / projection.scale) * metresPerDegree;
  assert.ok(Math.abs(metres / metresBetween(a, b) - 1) < 0.001);
});

test('what is drawn is found again', () => {
  const projection = new Projection(werne, 2_000, {width: 900, height: 260}, 34);
  const [longitude, latitude] = projection.position(projection.spot([7.6123, 51.6789]));
  assert.ok(Math.abs(longitude - 7.6123) < 1e-9 && Math.abs(latitude - 51.6789) < 1e-9);
  assert.equal(projection.width, 900, 'the sheet is as wide as the frame at least');
});

test('distances are those of the atlas', () => {
  // Werne and Bünde; Flensburg and Munich.
  assert.ok(Math.abs(metresBetween([7.634, 51.663], [8.585, 52.198]) / 88_600 - 1) < 0.01);
  assert.ok(Math.abs(metresBetween([9.44, 54.78], [11.58, 48.14]) / 753_000 - 1) < 0.01);
});

test('near is what is near to a district or postcode that was named', () => {
  const districts = [
    {id: 'stockum', middle: [7.57, 51.66], postal_codes: ['59368']},
    {id: 'stadtmitte', middle: [7.63, 51.66], postal_codes: ['59368', '59369']},
    {id: 'varnhoevel', middle: [7.7, 51.65]},
  ] as const;
  const from = middleOfPostcode(' 59369', districts);
  assert.deepEqual(from, [7.63, 51.66]);
  assert.deepEqual(
    nearestDistricts([7.62, 51.66], districts).map(({id}) => id),
    ['stadtmitte', 'stockum', 'varnhoevel'],
  );
  assert.equal(middleOfPostcode('00000', districts), undefined);
});
