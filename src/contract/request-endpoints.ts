import type {Endpoint} from './endpoints.ts';
import {
  newRequest,
  officeRequest,
  officeRequestList,
  requestChange,
  requestStatus,
  slotList,
} from './examples/request.ts';
import {
  Challenge,
  NewRequest,
  OfficeRequest,
  OfficeRequestList,
  RequestChange,
  RequestKey,
  RequestStatus,
} from './request.ts';
import {SlotList} from './slot.ts';

/** What a file cannot do: taking requests. Relative to `api` of the town's `requests`; served by `familienlotse serve`. */
export const requestEndpoints: readonly Endpoint[] = [
  {
    id: 'listSlots',
    method: 'get',
    path: '/slots.json',
    summary: 'Appointments that are free',
    description: 'From now on, in order. Kept for no time at all: somebody may be booking.',
    query: {desk: 'Id of a desk; all desks when absent.'},
    response: SlotList,
    example: slotList,
  },
  {
    id: 'getChallenge',
    method: 'get',
    path: '/challenge.json',
    summary: 'A proof of work, to be done before a request is sent',
    description: 'Good for one request and a few minutes. Solved on the device; nobody else is asked.',
    response: Challenge,
    example: {parameters: {algorithm: 'SHA-256', nonce: '00', salt: '00', cost: 1, keyPrefix: '00'}, signature: '00'},
  },
  {
    id: 'createRequest',
    method: 'post',
    path: '/requests',
    summary: 'Asks an office: an appointment, a visit, a call, a correction',
    description:
      'With the header `Idempotency-Key`, so that a second try is no second request: the same key and body get the same ' +
      'answer. 409 with free `slots` when the slot is taken; 422 for what is not sealed, or not to this desk.',
    request: NewRequest,
    response: RequestStatus,
    status: 201,
    example: requestStatus,
  },
  {
    id: 'getRequestStatus',
    method: 'post',
    path: '/requests/{reference}/status',
    summary: 'How far a request is, for the family that sent it',
    description: 'The code stands in the body, never in an address. 404 for a wrong code as for a wrong reference.',
    request: RequestKey,
    response: RequestStatus,
    example: requestStatus,
  },
  {
    id: 'cancelRequest',
    method: 'post',
    path: '/requests/{reference}/cancel',
    summary: 'The family takes its request back',
    description: 'Its slot is free at once. Cancelling twice is no fault.',
    request: RequestKey,
    response: RequestStatus,
    example: {...requestStatus, state: 'cancelled'},
  },
  {
    id: 'listOfficeRequests',
    method: 'get',
    path: '/office/requests',
    summary: "The requests of the token's desks, the newest first",
    description: 'Everything a family wrote is sealed; the private key never comes here.',
    office: true,
    query: {
      state: 'Codes of `requestStates`, with commas between.',
      since: 'Only what changed at or after this instant.',
      before: '`next` of the page before.',
    },
    response: OfficeRequestList,
    example: officeRequestList,
  },
  {
    id: 'changeOfficeRequest',
    method: 'patch',
    path: '/office/requests/{reference}',
    summary: 'Marks a request, notes something, gives another appointment',
    description: '409 when somebody changed it meanwhile (with the request as it is now), or when the slot is taken.',
    office: true,
    request: RequestChange,
    response: OfficeRequest,
    example: officeRequest,
  },
  {
    id: 'deleteOfficeRequest',
    method: 'delete',
    path: '/office/requests/{reference}',
    summary: 'Deletes a request for good',
    description: 'Its slot is free at once.',
    office: true,
  },
];

/** What is sent in the examples above. */
export const requestBodies: Readonly<Record<string, unknown>> = {
  NewRequest: newRequest,
  RequestKey: {code: newRequest.code},
  RequestChange: requestChange,
};
