/** The ledger cannot be read or written now: the database is away, the disk is full. Worth another try later. */
export class LedgerUnavailable extends Error {
  override readonly name = 'LedgerUnavailable';

  constructor(cause?: unknown) {
    super('the ledger cannot be used now', {cause});
  }
}
