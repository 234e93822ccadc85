import {boundsOf, type Bounds} from '../../domain/geo/bounds.ts';
import {clustersOf} from '../../domain/geo/clusters.ts';
import type {Projection, Spot} from '../../domain/geo/projection.ts';
import type {Terrain} from '../../domain/geo/terrain.ts';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {LabelRoom} from './label-room.ts';
import type {MapDistrict, MapFacts, MapPoint} from './map-facts.ts';

export type MapTerrain = Terrain<MapPoint, MapDistrict>;

/** What can be reached on the map: a district, or points at one place. In pixels of the sheet. */
export interface Mark extends Spot {
  /** Tells it from the others, for as long as the scale stays. */
  readonly key: string;
  /** Id of the district; undefined for points. */
  readonly district?: string;
  /** Ids of the points; none for a district. */
  readonly ids: readonly string[];
  /** What to look at to see all of it. */
  readonly bounds: Bounds | undefined;
  /** As it is spoken: "Stockum, 4 Angebote". */
  readonly name: string;
  /** As it stands on the map. */
  readonly label: string;
  /** Where that stands when nothing else is in its way. */
  readonly labelAt: Spot | undefined;
  /** The outline of a district, in degrees. */
  readonly path?: string | undefined;
  readonly chosen: boolean;
}

/** A thumb needs so many pixels. */
export const reach = 44;

/** What stands on the map at a scale: the districts, then the points. */
export function chartOf({points, districts}: MapTerrain, facts: MapFacts, projection: Projection): Mark[] {
  const {reader, counted} = facts;
  const room = new LabelRoom();
  const clusters = clustersOf(
    points.map(({at}) => projection.spot(at)),
    reach,
  );
  for (const cluster of clusters) {
    const side = cluster.members.length > 1 ? 36 : 24;
    room.find([cluster], side, side);
  }
  const around = ({x, y}: Spot, width: number, downs: readonly number[]): Spot[] => {
    const inside = Math.min(Math.max(x, width / 2), projection.width - width / 2);
    return downs.map((down) => ({x: inside, y: y + down}));
  };
  const areas = districts.map(({district: {id, name, count}, at, bounds, path}): Mark => {
    const spot = projection.spot(at);
    const words = plain(name, reader);
    const label = count === undefined ? short(words) : `${short(words)} (${formatNumber(count, reader.locale)})`;
    const width = widthOf(label);
    // Within an outline the name is only read; without one it is what is tapped.
    const labelAt = path
      ? room.find(around(spot, width, [0, -28, 28, -40, 40]), width, 20)
      : room.find(around(spot, width, [0, -41, 41, -62, 62]), width, reach);
    return {
      ...((!path && labelAt) || spot),
      key: `district ${id}`,
      district: id,
      ids: [],
      bounds,
      name: spoken(words, count, counted),
      label,
      labelAt,
      path,
      chosen: id === facts.chosenDistrict,
    };
  });
  const groups = clusters.map(({x, y, members}): Mark => {
    const placed = members.flatMap((index) => points[index] ?? []);
    const ids = placed.map(({point}) => point.id);
    const total = placed.reduce((sum, {point}) => sum + (point.count ?? 1), 0);
    const single = ids.length === 1 ? placed[0]?.point : undefined;
    const words = plain(single?.name, reader);
    const places = formatNumber(ids.length, reader.locale);
    const label = single ? short(words) : formatNumber(total, reader.locale);
    return {
      x,
      y,
      key: `point ${ids[0]}`,
      ids,
      bounds: boundsOf(placed.map(({at}) => at)),
      name: single
        ? spoken(words, single.count, counted)
        : msg(str`${counted(total)} an ${places} Orten`, {
            id: 'map.group',
            desc: 'Spoken name of a group on the map: "12 Angebote" at "3" places',
          }),
      label,
      labelAt: single && room.find(around({x, y}, widthOf(label), [23, -23]), widthOf(label), 20),
      chosen: ids.some((id) => facts.chosenPoints.includes(id)),
    };
  });
  return [...areas.filter(({path, labelAt, chosen}) => path || labelAt || chosen), ...groups];
}

function spoken(name: string, count: number | undefined, counted: MapFacts['counted']): string {
  const whole = name.slice(0, 200);
  if (count === undefined) return whole;
  return msg(str`${whole}, ${counted(count)}`, {
    id: 'map.spoken',
    desc: 'Spoken name of a district or place on the map: "Stockum", "4 Angebote"',
  });
}

/** A long name is read out whole; on the map there is no room for it. */
const short = (name: string): string => (name.length > 26 ? `${[...name.slice(0, 24)].slice(0, -1).join('')}…` : name);

/** About as wide as the letters are; nobody is asked to measure them. */
export const widthOf = (label: string): number => label.length * 7.6 + 8;
