import {offerStyles} from '../offer/offer.styles.ts';
import {button} from '../styles/button.ts';
import {chip} from '../styles/chip.ts';
import {field} from '../styles/field.ts';
import {opening} from '../styles/opening.ts';
import {search} from '../styles/search.ts';
import {findingStyles} from './finding.styles.ts';

/** What a finder needs for its first rows, in a file that comes together with the data. */
export {FinderView} from './finder-view.ts';
export {listNames} from './list-names.ts';
export {sliceOf} from './stock.ts';

/** What comes with the view: without data nothing of it is to be seen. */
export const styles = [button, chip, field, search, opening, findingStyles, offerStyles];
