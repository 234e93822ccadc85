/** The contract, public as `familienlotse/contract`: schemas (zod), types, codes, the table of endpoints. */
export * from './address.ts';
export * from './childcare.ts';
export * from './codes.ts';
export * from './contact.ts';
export * from './directory.ts';
export * from './endpoints.ts';
export * from './envelope.ts';
export * from './event.ts';
export * from './help.ts';
export * from './offer.ts';
export * from './organization.ts';
export * from './phone.ts';
export * from './place.ts';
export * from './problem.ts';
export * from './scalars.ts';
export * from './schedule.ts';
export * from './text.ts';
