import type {Kysely} from 'kysely';
import {attempt} from './attempt.ts';
import type {Tables} from './tables.ts';

/** Ends a transaction with an answer, and undoes what it wrote. */
export type Undo<T> = (answer: T) => never;

class Undone extends Error {}

/** One transaction, done again when another was in its way. Inside, only the given `db` may be asked. */
export const transact = <T>(db: Kysely<Tables>, work: (db: Kysely<Tables>, undo: Undo<T>) => Promise<T>): Promise<T> =>
  attempt(async () => {
    const answers: T[] = [];
    const undo = (answer: T): never => {
      answers.push(answer);
      throw new Undone();
    };
    try {
      return await db.transaction().execute((trx) => work(trx, undo));
    } catch (error) {
      const [answer] = answers;
      if (answer === undefined || !(error instanceof Undone)) throw error;
      return answer;
    }
  });
