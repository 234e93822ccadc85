import {outlinesOf, type Outline} from '../../domain/geo/outlines.ts';
import type {MapFacts, MapPoint} from '../map/map-facts.ts';
import {townMap} from '../map/town-map.ts';
import type {MapWork} from './finder-map.ts';
import type {Find} from './found.ts';

type Work = MapWork & {readonly find: Find};

/** Draws the map of what was found, over the outlines of the districts: GeoJSON as it was read. */
export function mapOver(drawn: unknown): (work: Work) => unknown {
  const outlines = outlinesOf(drawn);
  return (work) => {
    const {choice, take} = work;
    return townMap(mapFacts(outlines, work), {
      chooseDistrict: (district) => take({...choice, district, near: '', places: ''}),
      choosePoints: (ids) => take({...choice, places: ids.join(' ')}),
    });
  };
}

/** What the map shows: the places of all offers that were found, and the districts with how many there are in each. */
function mapFacts(outlines: ReadonlyMap<string, Outline>, {stock, reader, find, choice, now, counted}: Work): MapFacts {
  const {districts = [], outlines: link} = stock.directory;
  // What stands on the map does not go away when a part of it is chosen.
  const {rows, counts: left} = find({...choice, places: ''}, stock.offers.length, now);
  const counts = new Map<string, number>();
  for (const {offer} of rows) for (const id of offer.place_ids ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const points = [...counts].flatMap(([id, count]): MapPoint[] => {
    const {name, latitude, longitude, district} = stock.places.get(id) ?? {};
    return name === undefined || latitude === undefined || longitude === undefined
      ? []
      : [{id, name, latitude, longitude, district, count}];
  });
  return {
    points,
    districts: districts.map(({id, name}) => ({
      id,
      name,
      outline: outlines.get(id),
      count: left.district[id],
    })),
    chosenDistrict: choice.district,
    chosenPoints: pointsOf(choice.places),
    reader,
    counted,
    attribution: link?.attribution,
  };
}

let [last, points]: [string, readonly string[]] = ['', []];

/** The same list for the same choice: for another one the map goes to the places that are chosen. */
function pointsOf(places: string): readonly string[] {
  if (places !== last) [last, points] = [places, places.split(' ').filter(Boolean)];
  return points;
}
