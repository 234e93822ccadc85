/** What a finder needs once there is data: the search and the rows, in a file that comes together with the data. */
export {reasonWords} from './reasons.ts';
export {everything, finderOver} from './finder.ts';
export {offerRow} from '../offer/offer-row.ts';
