import type {Bounds} from './bounds.ts';
import type {Position} from './position.ts';

/** A place on paper: x to the east, y to the south. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Metres in a degree of latitude, on a sphere of the earth's mean radius. */
export const metresPerDegree = 111_195;

/** How much shorter a degree of longitude is than one of latitude. */
export const narrowing = (latitude: number): number => Math.cos((latitude * Math.PI) / 180);

/** What of the earth is drawn, and how large: `scale` is pixels in a degree of latitude. */
export class Projection {
  readonly #bounds: Bounds;
  readonly #across: number;
  readonly #margin: Spot;
  readonly scale: number;
  readonly width: number;
  readonly height: number;

  /**
   * Equirectangular, true to shape in the middle of `bounds`: over a town nobody sees that the earth is round. The sheet is
   * as large as `bounds` and a margin need it, and as the frame at least.
   */
  constructor(bounds: Bounds, scale: number, frame: {readonly width: number; readonly height: number}, margin: number) {
    const {west, south, east, north} = bounds;
    this.#bounds = bounds;
    this.#across = scale * narrowing((south + north) / 2);
    this.scale = scale;
    const [wide, high] = [(east - west) * this.#across, (north - south) * scale];
    this.width = Math.max(frame.width, wide + 2 * margin);
    this.height = Math.max(frame.height, high + 2 * margin);
    this.#margin = {x: (this.width - wide) / 2, y: (this.height - high) / 2};
  }

  spot([longitude, latitude]: Position): Spot {
    const {west, north} = this.#bounds;
    return {
      x: (longitude - west) * this.#across + this.#margin.x,
      y: (north - latitude) * this.scale + this.#margin.y,
    };
  }

  position({x, y}: Spot): Position {
    const {west, north} = this.#bounds;
    return [west + (x - this.#margin.x) / this.#across, north - (y - this.#margin.y) / this.scale];
  }

  /** For a drawing in degrees, as the `transform` of SVG. */
  get transform(): string {
    const {x, y} = this.spot([0, 0]);
    return `translate(${x} ${y}) scale(${this.#across} ${-this.scale})`;
  }
}
