/** The former home of these; import from `instant.ts` and `occurrences.ts`. */
export {instantOf, isoInstant, zoneOfSchedule, type When} from './instant.ts';
export type {Occurrence} from './occurrences.ts';
