import type {NewRequest, RequestMessage, RequestStatus} from '../../contract/request.ts';
import {proofOf} from '../../data/proof.ts';
import {Refusal} from '../../data/refusal.ts';
import type {RequestsApi} from '../../data/requests-api.ts';
import {seal} from '../../domain/asking/sealing.ts';
import {codeLength, newSigns} from '../../domain/asking/spelling.ts';

/** A filled form, sealed. Sent twice it is one request: the same key, the same bytes. */
export interface Parcel {
  readonly key: string;
  readonly request: NewRequest;
}

/** Seals what a family wrote; beside the seal stands only what it takes to run. */
export async function packed(message: RequestMessage, recipients: readonly string[]): Promise<Parcel> {
  const {kind, desk_id, slot_id, district_id, about} = message;
  return {
    key: newSigns(26),
    request: {
      kind,
      desk_id,
      ...(slot_id === undefined ? {} : {slot_id}),
      ...(district_id === undefined ? {} : {district_id}),
      ...(about === undefined ? {} : {about}),
      code: newSigns(codeLength),
      sealed: await seal(JSON.stringify(message), recipients),
    },
  };
}

/**
 * Sends a parcel, with a proof of work where the server wants one. A retry sends the same bytes, so that an answer that was lost
 * is found; only a proof that is no longer good is done anew.
 * @param keep is told the parcel with its proof before it goes
 * @throws DataError
 */
export async function sent(api: RequestsApi, parcel: Parcel, keep: (parcel: Parcel) => void): Promise<RequestStatus> {
  let ready = parcel.request.proof ? parcel : await proved(api, parcel);
  keep(ready);
  try {
    return await api.create(ready.key, ready.request);
  } catch (cause) {
    if (!(cause instanceof Refusal && isAboutProof(cause) && parcel.request.proof)) throw cause;
    keep((ready = await proved(api, parcel)));
    return api.create(ready.key, ready.request);
  }
}

async function proved(api: RequestsApi, {key, request}: Parcel): Promise<Parcel> {
  const challenge = await api.challenge();
  if (!challenge) return {key, request};
  return {key, request: {...request, proof: await proofOf(challenge, api.base)}};
}

const isAboutProof = ({code}: Refusal): boolean => /proof|challenge/.test(code);
