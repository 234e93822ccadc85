import {
  CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

/** Connections to a database that speaks PostgreSQL: the driver `pg`, or the one that is built in. */
export interface Pool {
  connect(): Promise<Connection>;
  /** Waits for what is running, then closes. */
  end(): Promise<void>;
}

export interface Connection {
  query<R>(sql: string, parameters: readonly unknown[]): Promise<{rows: R[]; affected: number}>;
  /** `unusable`: a transaction could not be ended in it. */
  release(unusable: boolean): void;
}

/** One dialect of kysely for both. */
export const dialectOf = (pool: Pool): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOf(pool),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
});

class Session implements DatabaseConnection {
  readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async executeQuery<R>({sql, parameters}: CompiledQuery): Promise<QueryResult<R>> {
    const {rows, affected} = await this.connection.query<R>(sql, parameters);
    return {rows, numAffectedRows: BigInt(affected)};
  }

  // All that is read here fits in memory, page by page.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Nothing is streamed');
  }
}

function driverOf(pool: Pool): Driver {
  const sessions = new Map<DatabaseConnection, Connection>();
  const unusable = new WeakSet<DatabaseConnection>();
  const say = (session: DatabaseConnection, sql: string) => session.executeQuery(CompiledQuery.raw(sql));
  return {
    init: () => Promise.resolve(),
    async acquireConnection() {
      const connection = await pool.connect();
      const session = new Session(connection);
      sessions.set(session, connection);
      return session;
    },
    async beginTransaction(session, {isolationLevel}: TransactionSettings) {
      await say(session, isolationLevel ? `begin isolation level ${isolationLevel}` : 'begin');
    },
    async commitTransaction(session) {
      await say(session, 'commit');
    },
    async rollbackTransaction(session) {
      try {
        await say(session, 'rollback');
      } catch (error) {
        // What comes next must not land in the old transaction.
        unusable.add(session);
        throw error;
      }
    },
    releaseConnection(session) {
      sessions.get(session)?.release(unusable.has(session));
      sessions.delete(session);
      return Promise.resolve();
    },
    destroy: () => pool.end(),
  };
}
