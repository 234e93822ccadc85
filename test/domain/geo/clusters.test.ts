import assert from 'node:assert/strict';
import {test} from 'node:test';
import {clustersOf} from '../../../src/domain/geo/clusters.ts';
import type {Spot} from '../../../src/domain/geo/projection.ts';
import {randomFrom} from './random.ts';

const reach = 44;

function spotsFrom(seed: number, count: number, side: number): Spot[] {
  const random = randomFrom(seed);
  return Array.from({length: count}, () => ({x: random() * side - side / 3, y: random() * side - side / 3}));
}

for (const [count, side] of [
  [1, 100],
  [2, 30],
  [200, 400],
  [1_870, 1_200],
] as const) {
  test(`${count} spots on ${side} pixels: each is in one cluster, and no two clusters are closer than a thumb`, () => {
    for (let seed = 1; seed <= 5; seed++) {
      const spots = spotsFrom(seed, count, side);
      const clusters = clustersOf(spots, reach);
      const members = clusters.flatMap((cluster) => cluster.members).sort((a, b) => a - b);
      assert.deepEqual(members, [...spots.keys()]);
      for (const [index, a] of clusters.entries()) {
        for (const b of clusters.slice(index + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= reach);
      }
      for (const {x, y, members} of clusters) {
        for (const spot of members.map((member) => spots[member])) {
          assert.ok(
            spot && Math.hypot(spot.x - x, spot.y - y) < reach * (1 + Math.SQRT2),
            'a spot is near its cluster',
          );
        }
      }
    }
  });
}

test('the order of the spots changes nothing', () => {
  const spots = spotsFrom(7, 300, 500);
  const places = (list: readonly Spot[]) =>
    clustersOf(list, reach)
      .map(({x, y, members}) => `${x.toFixed(6)} ${y.toFixed(6)} ${members.length}`)
      .sort();
  assert.deepEqual(places([...spots].reverse()), places(spots));
});

test('places in one house are one cluster, none is no cluster', () => {
  const house = {x: 12, y: -3};
  assert.deepEqual(clustersOf([house, house, house], reach), [{x: 12, y: -3, members: [0, 1, 2]}]);
  assert.deepEqual(clustersOf([], reach), []);
});
