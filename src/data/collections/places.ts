import type {Place} from '../../contract/place.ts';
import {PlaceCheck} from '../../contract/generated/checks/place.ts';
import type {Collection} from '../source.ts';

export const places: Collection<Place> = {name: 'places', record: PlaceCheck};
