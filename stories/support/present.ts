/** The moment at which every story stands still: a Tuesday morning. */
export const present = '2026-11-24T10:00:00+01:00';
