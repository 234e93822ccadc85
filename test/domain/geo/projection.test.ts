import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Position} from '../../../src/domain/geo/position.ts';
import {metresPerDegree, Projection} from '../../../src/domain/geo/projection.ts';

/** The haversine formula on a ball of 6,371 km: another way than that of the projection. */
function metresBetween([west, south]: Position, [east, north]: Position): number {
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const half =
    Math.sin(rad(north - south) / 2) ** 2 +
    Math.cos(rad(south)) * Math.cos(rad(north)) * Math.sin(rad(east - west) / 2) ** 2;
  return 2 * 6_371_000 * Math.asin(Math.sqrt(half));
}

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
