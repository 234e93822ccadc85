/** What the element shows besides the search, in a file that comes with the data. */
export {careFilters} from './care-filters.ts';
export {styles} from './childcare-finder.styles.ts';
export {guide} from './guide.ts';
