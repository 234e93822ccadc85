export interface Postgres {
  readonly url: string;
  /** `postgres (PostgreSQL) 15.14 (Debian …)` */
  readonly version: string;
  /** Stops it, by SIGINT unless another signal is named, and starts it again on the same files. */
  restart(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it and deletes its files. */
  stop(): Promise<void>;
}

/** Starts a new, empty PostgreSQL; undefined where there is none to start. `settings`: `max_connections=50`. */
export function startPostgres(options?: {settings?: readonly string[]}): Promise<Postgres | undefined>;
