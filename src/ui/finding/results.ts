/** What the finder needs once there is data: the search and the rows, in a file that comes together with the data. */
export {finderOver} from './finder.ts';
export {offerRow} from './offer-row.ts';
