import type {Spot} from '../../domain/geo/projection.ts';

interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Boxes are looked for by rows so high; no box is higher. In pixels. */
const row = 48;

/** Keeps names from standing on each other and on markers: what was given a place keeps it. */
export class LabelRoom {
  readonly #rows = new Map<number, Box[]>();

  /** The first of `spots` with room for something so wide and high around it, in pixels; it is taken then. */
  find(spots: readonly Spot[], width: number, height: number): Spot | undefined {
    return spots.find(({x, y}) => {
      const at = Math.floor(y / row);
      const near = [at - 1, at, at + 1].flatMap((index) => this.#rows.get(index) ?? []);
      const isTaken = near.some(
        (box) => Math.abs(box.x - x) * 2 < box.width + width && Math.abs(box.y - y) * 2 < box.height + height,
      );
      if (!isTaken) this.#rows.set(at, [...(this.#rows.get(at) ?? []), {x, y, width, height}]);
      return !isTaken;
    });
  }
}
