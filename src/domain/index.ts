/** What the data means: pure functions for browsers and Node, public as `familienlotse/domain`. */
export * from './schedule/index.ts';
export * from './search/index.ts';
export {synonymsDe} from './search/synonyms.de.ts';
export * from './search/synonyms.foreign.ts';
export * from './formats/index.ts';
export {textIn, type TextInLocale} from './text.ts';
