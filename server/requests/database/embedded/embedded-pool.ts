import type {PGlite} from '@electric-sql/pglite';
import {LedgerUnavailable} from '../../ledger-unavailable.ts';
import {faultOf} from '../database-fault.ts';
import type {Connection, Pool} from '../dialect.ts';

/** After so many turns what is in the log goes to the tables, so that a start after a crash has little to read again. */
const turnsBetweenCheckpoints = 1_000;

/**
 * The one connection of an embedded database as a pool: one turn after the other. A database that broke down, as with a full
 * disk, is opened anew with the next turn.
 */
export class EmbeddedPool implements Pool {
  readonly #open: () => Promise<PGlite>;
  readonly #check: () => void;
  /** Why nothing may be written any more. */
  #closed: Error | undefined;
  #cluster: PGlite | undefined;
  #queue: Promise<void> = Promise.resolve();
  #turns = 0;

  /**
   * `open` is called for the first turn and after each break-down, `check` before each turn: it throws when nothing can be
   * written now.
   */
  constructor(open: () => Promise<PGlite>, check: () => void = () => undefined) {
    this.#open = open;
    this.#check = check;
  }

  async connect(): Promise<Connection> {
    const {promise, resolve} = deferred();
    const before = this.#queue;
    this.#queue = promise;
    await before;
    try {
      if (this.#closed) throw new LedgerUnavailable(this.#closed);
      const cluster = await this.#opened();
      return {
        query: (sql, parameters) => this.#query(cluster, sql, parameters),
        release: (unusable) => void this.#checked(cluster, unusable).then(resolve),
      };
    } catch (error) {
      resolve();
      throw error;
    }
  }

  async #opened(): Promise<PGlite> {
    try {
      this.#check();
      return (this.#cluster ??= await this.#open());
    } catch (error) {
      throw new LedgerUnavailable(faultOf(error));
    }
  }

  async #query<R>(
    cluster: PGlite,
    sql: string,
    parameters: readonly unknown[],
  ): Promise<{rows: R[]; affected: number}> {
    if (this.#closed || this.#cluster !== cluster) throw new LedgerUnavailable(this.#closed);
    try {
      const {rows, affectedRows = 0} = await cluster.query<R>(sql, [...parameters]);
      return {rows, affected: affectedRows};
    } catch (error) {
      if (isOfPostgres(error)) throw faultOf(error);
      // The program itself broke down. What was not committed is gone, what was stands in its log.
      this.#cluster = undefined;
      throw new LedgerUnavailable(faultOf(error));
    }
  }

  /** Between two turns. */
  async #checked(cluster: PGlite, unusable: boolean): Promise<void> {
    // With a full disk a first rollback fails at what it cannot write, the second does not.
    if (unusable && !(await cluster.query('rollback').then(Boolean, () => false))) this.#cluster = undefined;
    if (++this.#turns % turnsBetweenCheckpoints !== 0) return;
    // Without room for it the log only grows; the next write says so itself.
    await this.#cluster?.query('checkpoint').catch(() => undefined);
  }

  /** From now on nothing is read or written, not even what has begun; for a folder that another process has taken over. */
  abandon(reason: Error): void {
    this.#closed = reason;
    this.#cluster = undefined;
  }

  async end(): Promise<void> {
    const before = this.#queue;
    this.#queue = before.then(async () => {
      const cluster = this.#cluster;
      this.#cluster = undefined;
      this.#closed ??= new Error('The ledger is closed');
      await cluster?.close();
    });
    await this.#queue;
  }
}

/** An answer of PostgreSQL, after which it goes on; those of class XX and PANIC end it. */
const isOfPostgres = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^[0-9A-Z]{5}$/.test(error.code) &&
  !('severity' in error && (error.severity === 'PANIC' || error.severity === 'FATAL'));

function deferred(): {promise: Promise<void>; resolve: () => void} {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return {promise, resolve};
}
