import {DatabaseFault} from './database-fault.ts';
import {LedgerUnavailable} from '../ledger-unavailable.ts';

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: two were in each other's way, and it may be tried again. */
const collided = new Set(['40001', '40P01']);

/**
 * The database cannot work now: connection (08), resources and disk (53), stopping or starting (57P), its own files (58, XX),
 * a replica that does not write (25006).
 */
const away = /^(08...|53...|57P..|58...|XX...|25006)$/;

/** What the socket says, and the driver. */
const awayWords =
  /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOST|ENETUN|EMFILE|ENOSPC|EIO)|Connection terminated|timeout|not queryable|Cannot use a pool|already been destroyed/;

const most = 8;

/**
 * Does something that may be done again as a whole, a transaction: once more when two were in each other's way, a few times.
 * @throws LedgerUnavailable when the database is away; other errors as they are
 */
export async function attempt<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof LedgerUnavailable) throw error;
      const code = codeOf(error);
      if (collided.has(code)) {
        if (tries === most) throw new LedgerUnavailable(error);
        await pause(2 ** tries + Math.random() * 2 ** tries);
        continue;
      }
      if (isAway(error)) throw new LedgerUnavailable(error);
      throw error;
    }
  }
}

export const isAway = (error: unknown): boolean =>
  away.test(codeOf(error)) ||
  awayWords.test(codeOf(error)) ||
  (error instanceof Error && awayWords.test(error.message));

const codeOf = (error: unknown): string => (error instanceof DatabaseFault ? error.code : '');

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
