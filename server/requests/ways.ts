import {jsonAnswer, safetyHeaders} from './answer.ts';
import type {Asked, Setting} from './asked.ts';
import {cancelRequest, createRequest, getChallenge, getStatus, listSlots} from './family.ts';
import {changeRequest, deleteRequest, listRequests} from './office.ts';
import type {ProblemKind} from './refusal.ts';

/** What the server tells its keeper of something that was asked. No address, number, code, body or name is in it. */
export interface RequestsEvent {
  /** The endpoint's id in the contract. */
  readonly route: string;
  /** The town's AGS, once it is known that there is such a town. */
  readonly tenant?: string | undefined;
  readonly status: number;
  readonly problem?: ProblemKind | undefined;
  /** The class of an error that nobody expected. */
  readonly error?: string | undefined;
}

/** A route of the contract: who may read its answer, and what it does. */
export interface Way {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Any page may read it. */
  readonly open?: true;
  readonly route: (setting: Setting, asked: Asked, reference: string) => Promise<Response>;
}

const base = '/api/:town';

/** The endpoints of `src/contract/request-endpoints.ts`. */
export const ways: readonly Way[] = [
  {
    id: 'listSlots',
    method: 'GET',
    path: `${base}/slots.json`,
    open: true,
    route: async (setting, asked) => jsonAnswer(await listSlots(setting, asked)),
  },
  {
    id: 'getChallenge',
    method: 'GET',
    path: `${base}/challenge.json`,
    open: true,
    route: async (setting, asked) => jsonAnswer(await getChallenge(setting, asked)),
  },
  {
    id: 'createRequest',
    method: 'POST',
    path: `${base}/requests`,
    route: async (setting, asked) => jsonAnswer(await createRequest(setting, asked), 201),
  },
  {
    id: 'getRequestStatus',
    method: 'POST',
    path: `${base}/requests/:reference/status`,
    route: async (...all) => jsonAnswer(await getStatus(...all)),
  },
  {
    id: 'cancelRequest',
    method: 'POST',
    path: `${base}/requests/:reference/cancel`,
    route: async (...all) => jsonAnswer(await cancelRequest(...all)),
  },
  {
    id: 'listOfficeRequests',
    method: 'GET',
    path: `${base}/office/requests`,
    route: async (setting, asked) => jsonAnswer(await listRequests(setting, asked)),
  },
  {
    id: 'changeOfficeRequest',
    method: 'PATCH',
    path: `${base}/office/requests/:reference`,
    route: async (...all) => jsonAnswer(await changeRequest(...all)),
  },
  {
    id: 'deleteOfficeRequest',
    method: 'DELETE',
    path: `${base}/office/requests/:reference`,
    route: async (...all) => {
      await deleteRequest(...all);
      return new Response(null, {status: 204, headers: safetyHeaders});
    },
  },
];
