import assert from 'node:assert/strict';
import {openLedger} from '../../../../server/requests/database/open-ledger.ts';
import type {Ledger} from '../../../../server/requests/ledger.ts';
import {newEntry} from './entry.ts';
import {startLedgerChild} from './child.ts';

export interface Killing {
  /** How many requests are to be kept in the end. */
  readonly writes: number;
  /** How often the process is killed on the way. */
  readonly kills: number;
  readonly atOnce: number;
}

export interface KillingReport {
  readonly acknowledged: number;
  readonly kept: number;
  readonly lost: readonly string[];
  readonly twice: number;
  /** Milliseconds that each opening after a kill took, until the ledger could write, on the clock and of the processor. */
  readonly openings: readonly {wall: number; cpu: number}[];
}

/**
 * Lets one process after the other write to the same place and kills each with SIGKILL while it writes; the last one may end.
 * What had not been acknowledged is sent again, as a browser does, with the same key.
 */
export async function killWhileWriting(place: string, {writes, kills, atOnce}: Killing): Promise<KillingReport> {
  const acknowledged = new Map<number, string>();
  const openings: {wall: number; cpu: number}[] = [];
  for (let round = 0; round <= kills; round++) {
    const from = firstMissing(acknowledged, writes);
    const child = startLedgerChild(place, 'write', from, writes, atOnce);
    // By chance, and so that each process has something to do.
    const lives = round === kills ? Infinity : Math.ceil(((writes - from) / (kills - round + 1)) * 2 * Math.random());
    let said = 0;
    child.onLine((line) => {
      const [word, n, reference = ''] = line.split(' ');
      if (word === 'open' && round > 0) openings.push({wall: Number(n), cpu: Number(reference)});
      if (word !== 'kept') return;
      acknowledged.set(Number(n), reference);
      if (++said === lives) child.process.kill('SIGKILL');
    });
    const code = await child.ended;
    assert.ok(code === 'SIGKILL' || code === 0, `${code} ${child.complaints()}`);
  }
  const ledger = await openLedger(place.includes('://') ? {url: place} : {folder: place});
  const references = await allReferences(ledger);
  await ledger.close();
  return {
    acknowledged: acknowledged.size,
    kept: references.length,
    lost: [...acknowledged.values()].filter((reference) => !references.includes(reference)),
    twice: references.length - new Set(references).size,
    openings,
  };
}

function firstMissing(acknowledged: ReadonlyMap<number, string>, writes: number): number {
  for (let n = 0; n < writes; n++) if (!acknowledged.has(n)) return n;
  return writes;
}

async function allReferences(ledger: Ledger): Promise<string[]> {
  const {tenant, deskId} = newEntry(0);
  const found: string[] = [];
  let before: string | undefined;
  do {
    const page = await ledger.list(tenant, [deskId], {limit: 1_000, before});
    found.push(...page.items.map(({reference}) => reference));
    before = page.next;
  } while (before !== undefined);
  return found;
}
