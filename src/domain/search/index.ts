export type * from './record.ts';
export type * from './answer.ts';
export {facetNames} from './answer.ts';
export {buildIndex, buildInSlices, prepare, withSynonyms, type SearchIndex} from './search-index.ts';
export {restoreIndex} from './restore-index.ts';
export type {StoredIndex} from './stored-index.ts';
export {search} from './search.ts';
export {offerFacets} from './offer-facets.ts';
export {fold, stem} from './fold.ts';
