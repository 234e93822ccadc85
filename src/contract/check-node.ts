/**
 * What the browser's check needs to know of a schema: plain data, written by `scripts/contract.ts` into
 * `generated/checks`, read by `src/data/check.ts`. A subset of the published JSON Schema, kept small because every page
 * loads it.
 *
 * - a regular expression: a string that matches it (lengths and enums are written this way too)
 * - `'boolean'`; `'unknown'`: anything
 * - `['number', min, max]`, `['integer', min, max]`
 * - `['list', min, max, item]`: an array of so many items
 * - `['either', a, b, …]`: what one of them accepts
 * - `{'id!': rule, url: rule}`: an object with these fields; `!` marks one that must be there; further fields are ignored
 * - `{'*': rule}`: an object with this rule for every value
 */
export type CheckNode =
  | RegExp
  | 'boolean'
  | 'unknown'
  | ['number' | 'integer', number, number]
  | ['list', number, number, CheckNode]
  | ['either', ...CheckNode[]]
  | {[field: string]: CheckNode};
