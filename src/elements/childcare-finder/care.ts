/** What the element shows besides the rows, in a file that comes with the data. */
export {styles} from './childcare-finder.styles.ts';
export {guide} from './guide.ts';
export {listNames} from './list-names.ts';
