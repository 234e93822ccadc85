import assert from 'node:assert/strict';
import {test} from 'node:test';
import {neighbourOf} from '../../../src/domain/geo/neighbour.ts';
import type {Spot} from '../../../src/domain/geo/projection.ts';
import {randomFrom} from './random.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

test('an arrow leads to the nearest in its direction, and at the edge nowhere', () => {
  const [middle, east, farEast, north, southWest] = [
    {x: 0, y: 0},
    {x: 50, y: 10},
    {x: 90, y: 0},
    {x: 5, y: -60},
    {x: -30, y: 70},
  ];
  const all = [middle, east, farEast, north, southWest];
  assert.equal(neighbourOf(middle, all, 'ArrowRight'), east);
  assert.equal(neighbourOf(east, all, 'ArrowRight'), farEast);
  assert.equal(neighbourOf(middle, all, 'ArrowUp'), north);
  assert.equal(neighbourOf(middle, all, 'ArrowDown'), southWest);
  // Off the direction, but the only one to the west.
  assert.equal(neighbourOf(middle, all, 'ArrowLeft'), southWest);
  assert.equal(neighbourOf(farEast, all, 'ArrowRight'), undefined);
  assert.equal(neighbourOf(middle, all, 'Enter'), undefined);
});

test('every mark of a map can be reached from every other by arrows', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const random = randomFrom(seed);
    const spots: Spot[] = Array.from({length: 2 + Math.floor(random() * 60)}, () => ({
      x: Math.round(random() * 400),
      y: Math.round(random() * 300),
    }));
    for (const start of spots.slice(0, 3)) {
      const reached = new Set<Spot>([start]);
      for (const spot of reached) {
        for (const arrow of arrows) {
          const next = neighbourOf(spot, spots, arrow);
          if (next) reached.add(next);
        }
      }
      const unreached = spots.filter((spot) => ![...reached].some(({x, y}) => x === spot.x && y === spot.y));
      assert.deepEqual(unreached, [], `seed ${seed}`);
    }
  }
});
