import type {Bounds} from '../../domain/geo/bounds.ts';
import {metresPerDegree, narrowing, Projection, type Spot} from '../../domain/geo/projection.ts';

/** Room around the outermost places, for their names, in pixels. */
const margin = 34;

/** The longest side of the sheet, in pixels: browsers do not scroll well over more of it. */
const longest = 30_000;

/** All of the town at a scale, and the frame through which it is looked at. */
export interface Sheet {
  readonly projection: Projection;
  /** Of the frame, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Is all of it in the frame? */
  readonly whole: boolean;
  /** The largest scale that is of use. */
  readonly most: number;
}

/** A frame as high as the town needs it, neither a strip nor higher than a telephone's screen; `scale` 0 shows all. */
export function sheetOf(home: Bounds, width: number, scale: number): Sheet {
  const {x, y} = extent(home);
  const wanted = (y / x) * (width - 2 * margin) + 2 * margin;
  const height = Math.round(Math.min(Math.max(wanted, 260), Math.max(width, 260), 520));
  const all = fit(home, {width, height});
  // A metre is a pixel: nearer there is nothing to see on a map without streets.
  const most = Math.max(all, Math.min(metresPerDegree, longest / Math.max(x, y)));
  const whole = scale < all * 1.01;
  const projection = new Projection(home, whole ? all : Math.min(scale, most), {width, height}, margin);
  return {projection, width, height, whole, most};
}

/** The scale at which all of something is in the frame. */
export function fit(bounds: Bounds, {width, height}: Pick<Sheet, 'width' | 'height'>): number {
  const {x, y} = extent(bounds);
  return Math.min((width - 2 * margin) / x, (height - 2 * margin) / y);
}

/** In degrees of latitude. */
const extent = ({west, south, east, north}: Bounds): Spot => ({
  x: (east - west) * narrowing((south + north) / 2),
  y: north - south,
});
