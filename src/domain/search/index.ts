export type * from './record.ts';
export type * from './answer.ts';
export {facetNames} from './answer.ts';
export {buildIndex, type SearchIndex} from './search-index.ts';
export {search} from './search.ts';
export {fold, stem} from './fold.ts';
