import type {Text} from '../../contract/text.ts';
import type {GeoDistrict, GeoPoint} from '../../domain/geo/terrain.ts';
import type {Reader} from '../reader.ts';

/** A place on the map. */
export interface MapPoint extends GeoPoint {
  readonly id: string;
  readonly name: Text;
  /** How many of the things that are listed are there; 1 when absent. */
  readonly count?: number | undefined;
}

export interface MapDistrict extends GeoDistrict {
  readonly name: Text;
  /** How many of the things that are listed are there; not told when absent. */
  readonly count?: number | undefined;
}

/** What the map shows. */
export interface MapFacts {
  readonly points: readonly MapPoint[];
  readonly districts: readonly MapDistrict[];
  /** Id of the district that is chosen; an empty word for none. */
  readonly chosenDistrict: string;
  /** Ids of the points that are chosen. */
  readonly chosenPoints: readonly string[];
  readonly reader: Reader;
  /** A number of what is listed in words: "4 Angebote". */
  readonly counted: (count: number) => string;
  /** Who drew the outlines. */
  readonly attribution?: Text | undefined;
}

/** What the visitor does on the map. */
export interface MapActs {
  /** An empty word when the whole town is asked for. */
  readonly chooseDistrict: (id: string) => void;
  /** Points at one place; none when the choice is taken back. */
  readonly choosePoints: (ids: readonly string[]) => void;
}
