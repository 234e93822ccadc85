import type {Spot} from './projection.ts';

/** Spots that are too close to be told apart, at the place where most of them are. */
export interface Cluster extends Spot {
  /** Indexes of its spots. */
  readonly members: readonly number[];
}

interface Anchor extends Spot {
  readonly members: number[];
}

/**
 * Gathers spots so that no two clusters are closer than `reach`: each can be hit by a thumb. It takes one step for each spot,
 * and the order of the spots changes nothing but the order of the members.
 */
export function clustersOf(spots: readonly Spot[], reach: number): Cluster[] {
  const cells = new Map<string, Anchor>();
  const found = new Map<string, Anchor[]>();
  const cellOf = ({x, y}: Spot, right = 0, down = 0): string =>
    `${Math.floor(x / reach) + right} ${Math.floor(y / reach) + down}`;
  spots.forEach((spot, index) => {
    const key = cellOf(spot);
    const {x, y, members} = cells.get(key) ?? {x: 0, y: 0, members: []};
    members.push(index);
    cells.set(key, {x: x + spot.x, y: y + spot.y, members});
  });
  // Where most are, the cluster stands. Of cells with as many each, the order does not hang on that of the spots.
  const fullest = [...cells].sort(
    ([a, one], [b, other]) => other.members.length - one.members.length || (a < b ? -1 : 1),
  );
  for (const [, {x, y, members}] of fullest) {
    const anchor = {x: x / members.length, y: y / members.length, members};
    const near = nine.flatMap(([right, down]) => found.get(cellOf(anchor, right, down)) ?? []);
    const far = (other: Spot): number => Math.hypot(other.x - anchor.x, other.y - anchor.y);
    const nearest = near.filter((other) => far(other) < reach).sort((a, b) => far(a) - far(b))[0];
    if (nearest) nearest.members.push(...members);
    else found.set(cellOf(anchor), [...(found.get(cellOf(anchor)) ?? []), anchor]);
  }
  return [...found.values()].flat();
}

/** A cell and those around it. */
const nine = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const));
