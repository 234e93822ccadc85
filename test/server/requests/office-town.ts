import assert from 'node:assert/strict';
import type {NewRequest} from '../../../src/contract/request.ts';
import {Problem} from '../../../src/contract/problem.ts';
import {RequestStatus} from '../../../src/contract/request.ts';
import type {Desk} from '../../../src/contract/requests.ts';
import {newKeyPair, seal} from '../../../src/domain/asking/sealing.ts';
import {createApp} from '../../../server/app.ts';
import {createRequestsApp, type RequestsOptions} from '../../../server/requests/app.ts';
import type {RequestsEvent} from '../../../server/requests/ways.ts';
import {tokenHash} from '../../../server/requests/hash.ts';
import {memoryLedger, type MemoryLedger} from '../../../server/requests/memory-ledger.ts';
import {memoryStore} from '../../../server/store/memory.ts';
import {directory} from '../town-content.ts';

/** A Sunday in winter; the first slot that is far enough ahead is on Tuesday at nine. */
export const now = new Date('2026-11-22T09:00:00Z');

export const {identity, recipient} = await newKeyPair();

export const desk: Desk = {
  id: 'sozialer-dienst',
  name: {de: 'Sozialer Dienst', en: 'Social service'},
  kinds: ['appointment', 'callback', 'correction'],
  email: 'dienst@musterstadt.example',
  keys: [{recipient}],
  slots: [
    {
      id: 'sprechzeit',
      schedules: [{freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00', closes_at: '12:00'}],
      minutes: 60,
      mode: 'in_person',
    },
    {
      id: 'telefon',
      schedules: [{freq: 'WEEKLY', byday: 'WE', opens_at: '14:00', closes_at: '15:00'}],
      minutes: 30,
      capacity: 2,
      mode: 'phone',
      kinds: ['appointment', 'callback'],
    },
  ],
};

export const otherDesk: Desk = {
  ...desk,
  id: 'willkommen',
  name: 'Willkommensbesuche',
  kinds: ['welcome_visit'],
  districts: ['horst'],
  slots: [],
};

export const closedDesk: Desk = {...desk, id: 'zu', keys: [{recipient, valid_until: '2026-11-01'}]};

export const firstSlot = 'sozialer-dienst~sprechzeit~20261124T080000Z';
export const secondSlot = 'sozialer-dienst~sprechzeit~20261124T090000Z';
export const phoneSlot = 'sozialer-dienst~telefon~20261125T130000Z';

export const bytesOf = (document: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(document));

/** Two towns, each with the same desks. */
export function files(desks: readonly Desk[] = [desk, otherDesk, closedDesk]): Map<string, Uint8Array> {
  const head = {schema: '1.0', generated_at: '2026-11-22T09:00:00Z', ...directory};
  const offers = {schema: '1.0', items: [{id: 'babykorb', name: 'Babykorb'}]};
  return new Map([
    [
      'musterstadt/directory.json',
      bytesOf({...head, offers: {href: 'offers.json'}, requests: {href: 'requests.json'}}),
    ],
    ['musterstadt/offers.json', bytesOf(offers)],
    ['musterstadt/requests.json', bytesOf({schema: '1.0', desks})],
    [
      'nachbarort/directory.json',
      bytesOf({...head, source: {...head.source, ags: '05978004'}, requests: {desks: [{...desk, id: 'amt'}]}}),
    ],
    ['ohne/directory.json', bytesOf(head)],
  ]);
}

/** What a family wrote; names that no server may ever hold. */
export const secretWords = ['Mustermann-Geheim', 'Wir brauchen Hilfe mit Lina'];

export const sealed = await seal(JSON.stringify({name: secretWords[0], message: secretWords[1]}), [recipient]);

export const code = 'K7QF2M9DXW3A';

export const appointment: NewRequest = {
  kind: 'appointment',
  desk_id: desk.id,
  slot_id: firstSlot,
  district_id: 'mitte',
  code,
  sealed,
};

export const callback: NewRequest = {kind: 'callback', desk_id: desk.id, code, sealed};

export interface Office {
  readonly ledger: MemoryLedger;
  readonly events: RequestsEvent[];
  clock: Date;
  /** Below `/api/musterstadt/`. */
  ask(path: string, init?: RequestInit & {headers?: Record<string, string>}): Promise<Response>;
  /** Sends JSON by POST. */
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a request with an idempotency key of its own, unless one is given. */
  send(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a request that is taken. */
  taken(body?: NewRequest): Promise<RequestStatus>;
  /** What the office asks, by PATCH when there is a body. */
  office(path: string, body?: unknown, init?: {method?: string; token?: string}): Promise<Response>;
}

export const token = 'flt_0123456789abcdef0123456789abcdef';

let keys = 0;
/** A new idempotency key. */
export const newKey = (): string => `00000000-0000-4000-8000-${String(++keys).padStart(12, '0')}`;

/** The real server in memory, with a clock that stands still; no proof of work unless one is asked for. */
export async function openOffice(options: Partial<RequestsOptions> = {}): Promise<Office> {
  const ledger = memoryLedger();
  const events: RequestsEvent[] = [];
  const store = memoryStore(files());
  const office: Office = {
    ledger,
    events,
    clock: now,
    ask: async (path, init) => app.request(`http://localhost/api/musterstadt/${path}`, init),
    post: (path, body, headers) =>
      office.ask(path, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    send: (body, headers) => office.post('requests', body, {'idempotency-key': newKey(), ...headers}),
    async taken(body = appointment) {
      const answer = await office.send(body);
      assert.equal(answer.status, 201, await answer.clone().text());
      return RequestStatus.parse(await answer.json());
    },
    office: (path, body, {method = body === undefined ? 'GET' : 'PATCH', token: secret = token} = {}) =>
      office.ask(path, {
        method,
        headers: {authorization: `Bearer ${secret}`, 'content-type': 'application/json'},
        ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      }),
  };
  const requestsApp = createRequestsApp({
    store,
    ledger,
    now: () => office.clock,
    proof: false,
    log: (event) => events.push(event),
    ...options,
  });
  const app = createApp(store, requestsApp);
  await ledger.addToken({
    id: 't1',
    tenant: directory.source.ags,
    desks: [desk.id],
    name: 'Sekretariat',
    hash: await tokenHash(token),
    createdAt: now,
    expiresAt: undefined,
    revokedAt: undefined,
  });
  return office;
}

/** The answer is a problem of this kind; gives the document. */
export async function problemOf(
  answer: Response,
  status: number,
  kind: string,
): Promise<Problem & {request?: unknown}> {
  const text = await answer.text();
  assert.equal(answer.status, status, text);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8');
  const document: Problem & {request?: unknown} = JSON.parse(text);
  assert.equal(Problem.parse(document).type, `urn:familienlotse:problem:${kind}`);
  return document;
}
