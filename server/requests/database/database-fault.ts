/**
 * What the database said. The drivers' own errors carry the row, the statement and its values along, which belong in no log:
 * here are words and code (https://www.postgresql.org/docs/current/errcodes-appendix.html, or the system's).
 */
export class DatabaseFault extends Error {
  override readonly name = 'DatabaseFault';
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

export function faultOf(error: unknown): DatabaseFault {
  if (!(error instanceof Error)) return new DatabaseFault(String(error), '');
  // Several addresses were tried: what the last one said stands for all.
  const last: unknown = error instanceof AggregateError ? error.errors.at(-1) : error;
  const code = last instanceof Error && 'code' in last && typeof last.code === 'string' ? last.code : '';
  return new DatabaseFault(error.message || (last instanceof Error ? last.message : ''), code);
}
