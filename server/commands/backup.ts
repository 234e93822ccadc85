import {fail, messageOf, print} from '../terminal.ts';
import {say, twoLines} from '../words.ts';
import type {LedgerPlace} from '../requests/database/open-ledger.ts';

/** Writes all requests into one file, or puts such a file back into an empty place: wholly or not at all. */
export async function backupCommand(what: 'dump' | 'restore', file: string, place: LedgerPlace): Promise<number> {
  const {openLedger} = await import('../requests/database/open-ledger.ts');
  try {
    const ledger = await openLedger(place);
    try {
      await ledger[what](file);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    return fail(1, what === 'dump' ? say.notDumped(messageOf(error)) : say.notRestored(messageOf(error)));
  }
  print(twoLines(what === 'dump' ? say.dumped(file) : say.restored(file)));
  return 0;
}
