/** What a finder needs once there is data: search, form, list and rows, in a file that comes together with the data. */
export {everything, finderOver} from './finder.ts';
export {FinderView} from './finder-view.ts';
export {Kept} from './kept.ts';
