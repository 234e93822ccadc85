import {isAway} from './attempt.ts';
import {faultOf} from './database-fault.ts';
import type {Connection, Pool} from './dialect.ts';

export interface PostgresOptions {
  /** Connections of this process; 10 when absent. All processes together must stay below `max_connections`. */
  readonly connections?: number | undefined;
  /** Milliseconds until a connection or an answer is given up; 5,000 and 10,000 when absent. */
  readonly connectTimeout?: number | undefined;
  readonly queryTimeout?: number | undefined;
}

/**
 * A pool of connections to a PostgreSQL (`postgres://…`). Nothing is sent at the start that a connection pooler such as
 * PgBouncer refuses. A connection that broke is thrown away and the next call makes a new one.
 */
export async function postgresPool(url: string, options: PostgresOptions = {}): Promise<Pool> {
  // Who keeps all in a folder never loads the driver.
  const {default: pg} = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: options.connectTimeout ?? 5_000,
    query_timeout: options.queryTimeout ?? 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: 'familienlotse',
  });
  // Of a connection that nobody is using, as when the database stops: without a listener it would end the process.
  pool.on('error', () => undefined);
  return {
    connect: () =>
      pool.connect().then(connectionOf, (error) => {
        throw faultOf(error);
      }),
    end: () => pool.end(),
  };
}

interface Client {
  query(sql: string, parameters: unknown[]): Promise<{rows: never[]; rowCount: number | null}>;
  on(event: 'error', listener: () => void): unknown;
  off(event: 'error', listener: () => void): unknown;
  release(broken: boolean): void;
}

function connectionOf(client: Client): Connection {
  let broken = false;
  const onError = (): void => {
    broken = true;
  };
  client.on('error', onError);
  return {
    async query(sql, parameters) {
      try {
        const {rows, rowCount} = await client.query(sql, [...parameters]);
        return {rows, affected: rowCount ?? 0};
      } catch (error) {
        // Half an answer may still be on its way in it.
        const fault = faultOf(error);
        broken ||= isAway(fault);
        throw fault;
      }
    },
    release(unusable) {
      client.off('error', onError);
      client.release(broken || unusable);
    },
  };
}
