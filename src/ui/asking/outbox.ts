import type {RequestMessage} from '../../contract/request.ts';
import {DataError} from '../../data/data-error.ts';
import {Refusal} from '../../data/refusal.ts';
import type {RequestsApi} from '../../data/requests-api.ts';
import type {Draft} from './draft.ts';
import type {Taken} from './receipt.ts';
import type {Parcel} from './sending.ts';

/** A form on its way: the same one, sent again after a failure, is the same request. */
export class Outbox {
  /** The sealed form while it is not known to have arrived, and the draft that is in it. */
  #parcel: {readonly of: Draft; readonly parcel: Parcel} | undefined;

  /** @throws DataError; a Refusal where the server says no */
  async send(
    draft: Draft,
    message: RequestMessage,
    recipients: readonly string[],
    api: RequestsApi,
  ): Promise<Pick<Taken, 'status' | 'code'>> {
    const {packed, sent} = await loadSending();
    const keep = (parcel: Parcel) => (this.#parcel = {of: draft, parcel});
    const {parcel} = this.#parcel?.of === draft ? this.#parcel : keep(await packed(message, recipients));
    try {
      const status = await sent(api, parcel, keep);
      this.clear();
      return {status, code: parcel.request.code};
    } catch (cause) {
      // What was refused is no longer on its way: the next try is a new request.
      if (cause instanceof Refusal && cause.status < 500 && cause.status !== 429) this.clear();
      throw cause;
    }
  }

  clear(): void {
    this.#parcel = undefined;
  }
}

/** Sealing and the proof of work come when they are needed. */
async function loadSending(): Promise<typeof import('./sending.ts')> {
  try {
    return await import('./sending.ts');
  } catch (cause) {
    throw new DataError('sealing could not be loaded', {kind: 'script', cause});
  }
}
