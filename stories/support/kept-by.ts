import type {MemoryLedger} from '../../server/requests/memory-ledger.ts';

/** All that a ledger keeps, as one text: to look for what should not be in it. */
export const keptBy = (ledger: MemoryLedger): string =>
  JSON.stringify(Object.values(ledger.dump()).map((map) => [...map]));
