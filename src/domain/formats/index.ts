export {toICalendar, type CalendarOptions} from './icalendar.ts';
export {jsonLdText, toJsonLd, type JsonLdOptions, type JsonLdRecords} from './json-ld.ts';
export type {JsonLd} from './schema-org.ts';
export {uidHost} from './uid-host.ts';
export {toVCard, type VCardOptions} from './vcard.ts';
