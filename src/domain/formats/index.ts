export {toICalendar, type CalendarOptions} from './icalendar.ts';
export {jsonLdText, toJsonLd, type JsonLd, type JsonLdOptions, type JsonLdRecords} from './json-ld.ts';
export {toVCard, type VCardOptions} from './vcard.ts';
