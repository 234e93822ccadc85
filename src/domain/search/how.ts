/**
 * How a word was found. The numbers are kept in four bits: see `match.ts`, which says what each is worth. Single constants, and no
 * object of them, so that they are numbers in what a page loads.
 */

export const exact = 0;
export const prefix = 1;
export const inflection = 2;
export const derivation = 3;
export const compound = 4;
/** Inside a word whose other part nobody knows: a compound, or chance (`reiten` in `vorbereiten`). */
export const loose = 5;
export const synonym = 6;
/** What a phrase or a joined word means: `redet nicht`. */
export const phrase = 7;
/** All parts of a compound of the query, each for itself. */
export const parts = 8;
export const typo = 9;
/** Two typos, or one in a short word. */
export const typos = 10;
/** A synonym whose word was misspelled, not complete, or has another ending. */
export const distant = 11;
/** A synonym of a word that records say themselves: what is meant literally comes first. */
export const aside = 12;
/** The beginning of a word, where the word asked for is complete: `Kind` is not a short Kinderarzt. */
export const begins = 13;
/** A phrase that everybody knows, said by the record as it is: Nummer gegen Kummer. */
export const literal = 14;
