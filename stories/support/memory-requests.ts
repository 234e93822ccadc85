import {createApp} from '../../server/app.ts';
import {createRequestsApp, type RequestsOptions} from '../../server/requests/app.ts';
import {memoryLedger, type MemoryLedger} from '../../server/requests/memory-ledger.ts';
import type {DirectoryEnvelope} from '../../src/contract/envelope.ts';
import {serveWith, store, townAt} from './memory-town.ts';
import {present} from './present.ts';

export interface AskingTown {
  /** For `data-api`. */
  readonly url: string;
  readonly ledger: MemoryLedger;
}

/**
 * Publishes a town that takes requests, answered by the real server with its ledger in memory, until `restore()`. No proof of
 * work is asked for, and the server's clock stands at the stories' present, unless told otherwise.
 */
export function askingTown(
  name: string,
  document: DirectoryEnvelope,
  options: Partial<Omit<RequestsOptions, 'store' | 'ledger'>> = {},
): AskingTown {
  const ledger = memoryLedger();
  const url = townAt(name, document);
  const requests = createRequestsApp({store, ledger, now: () => new Date(present), proof: false, ...options});
  serveWith(createApp(store, requests));
  return {url, ledger};
}
