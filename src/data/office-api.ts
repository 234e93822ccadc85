import type {CheckNode} from '../contract/check-node.ts';
import {ProblemCheck} from '../contract/generated/checks/problem.ts';
import {OfficeRequestCheck} from '../contract/generated/checks/request.ts';
import {IdCheck} from '../contract/generated/checks/scalars.ts';
import {SlotCheck} from '../contract/generated/checks/slot.ts';
import type {Problem} from '../contract/problem.ts';
import type {OfficeRequest, OfficeRequestList, RequestChange} from '../contract/request.ts';
import type {Slot} from '../contract/slot.ts';
import {check} from './check.ts';
import {checked} from './checked.ts';
import {DataError} from './data-error.ts';
import {patience} from './sent.ts';
import {sifted} from './sifted.ts';

/** The requests of an office; what could not be read among them is left out. */
export interface OfficeList {
  /** Ids of the desks that the token is for. */
  readonly desks: readonly string[];
  readonly requests: readonly OfficeRequest[];
}

/** What became of a change. */
export type OfficeAnswer =
  | {readonly outcome: 'changed'; readonly request: OfficeRequest}
  /** Somebody was faster; the request as it is now, where the server says so. */
  | {readonly outcome: 'stale'; readonly request: OfficeRequest | undefined}
  /**
   * `full`: the slot is taken or over. `seatless`: the request was declined or cancelled, and its seat is somebody else's; it
   * takes a new slot to go on. `gone`: there is no such request.
   */
  | {readonly outcome: 'full' | 'seatless' | 'gone'; readonly request?: undefined};

const ListCheck: CheckNode = {
  'desks!': ['list', 0, 200, IdCheck],
  'items!': ['list', 0, 2_000, 'unknown'],
  next: /^[^]{0,100}$/u,
};
const SlotsCheck: CheckNode = {'items!': ['list', 0, 20_000, 'unknown']};

interface Sending {
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** Answers beside 2xx that are no faults. */
  readonly fine?: readonly number[];
  readonly isPublic?: boolean;
}

/** A list that has no end is a fault of the server, and would keep the tab busy for good. */
const mostPages = 200;

/** Would a header carry it? A token is one word of ASCII. */
export const isToken = (text: string): boolean => /^[\x21-\x7e]{8,500}$/.test(text);

/**
 * The office's side of the API. The token is kept here, in the memory of the tab, and goes nowhere but to this API, in a
 * header. Each method throws a DataError: kind `status` with 401 for a token that is not or no longer good, 429, 503;
 * `network`, `timeout`, `json`, `schema`.
 */
export class OfficeApi {
  readonly #base: string;
  readonly #token: string;

  /** @throws DataError of kind `config` for an API that is not reached by https: the token would be read on its way */
  constructor(base: string, token: string) {
    const {protocol, hostname} = new URL(base);
    if (protocol !== 'https:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
      throw new DataError('expected an API with https', {kind: 'config', url: base});
    }
    this.#base = base;
    this.#token = token;
  }

  /** All requests of the token's desks, the newest first; with `since` (an instant) those that changed at or after it. */
  async list(since?: string): Promise<OfficeList> {
    const requests: OfficeRequest[] = [];
    let desks: readonly string[] = [];
    let before: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const {url, response} = await this.#send('office/requests', 'GET', {query: {since, before}});
      const list = checked<Pick<OfficeRequestList, 'desks' | 'next'> & {items: unknown[]}>(
        ListCheck,
        await this.#read(response, url),
        url,
      );
      desks = list.desks;
      requests.push(...(await sifted<OfficeRequest>(OfficeRequestCheck, list.items, url, 'items')));
      before = list.next;
      if (before === undefined) return {desks, requests};
    }
    throw new DataError(`expected at most ${mostPages} pages`, {kind: 'size', url: this.#base});
  }

  async change(reference: string, change: RequestChange): Promise<OfficeAnswer> {
    const {url, response} = await this.#send(`office/requests/${reference}`, 'PATCH', {
      body: change,
      fine: [404, 409, 422],
    });
    if (response.status === 404) return {outcome: 'gone'};
    const answer = await this.#read(response, url);
    if (!response.ok) return refusalOf(answer, response.status, change, url);
    return {outcome: 'changed', request: checked<OfficeRequest>(OfficeRequestCheck, answer, url)};
  }

  /** Deletes a request for good; one that is gone already is no fault. */
  async remove(reference: string): Promise<void> {
    await this.#send(`office/requests/${reference}`, 'DELETE', {fine: [404]});
  }

  /** The slots of a desk that are free now, in order. */
  async slots(desk: string): Promise<readonly Slot[]> {
    const {url, response} = await this.#send('slots.json', 'GET', {query: {desk}, isPublic: true});
    const {items} = checked<{items: unknown[]}>(SlotsCheck, await this.#read(response, url), url);
    return sifted<Slot>(SlotCheck, items, url, 'items');
  }

  async #send(
    path: string,
    method: 'GET' | 'PATCH' | 'DELETE',
    {query = {}, body, fine = [], isPublic = false}: Sending,
  ): Promise<{url: string; response: Response}> {
    const address = new URL(path, this.#base);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value);
    const url = address.href;
    const response = await fetch(url, {
      method,
      headers: {
        // The token goes only where it is asked for.
        ...(isPublic ? {} : {authorization: `Bearer ${this.#token}`}),
        ...(body === undefined ? {} : {'content-type': 'application/json'}),
      },
      ...(body === undefined ? {} : {body: JSON.stringify(body)}),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    }).catch((cause: unknown) => {
      throw faultOf(cause, url);
    });
    const {ok, status} = response;
    if (!ok && !fine.includes(status)) {
      throw new DataError(`the server answered ${status}`, {kind: 'status', url, status});
    }
    return {url, response};
  }

  async #read(response: Response, url: string): Promise<unknown> {
    try {
      return await response.json();
    } catch (cause) {
      throw faultOf(cause, url);
    }
  }
}

function faultOf(cause: unknown, url: string): DataError {
  if (cause instanceof SyntaxError) return new DataError('expected JSON', {kind: 'json', url, cause});
  if (cause instanceof DOMException && cause.name === 'TimeoutError') {
    return new DataError(`no answer within ${patience / 1000} s`, {kind: 'timeout', url, cause});
  }
  return new DataError('not reached', {kind: 'network', url, cause});
}

/** Why a change was refused: the problem document has the request as it is now, or names the slot. */
function refusalOf(answer: unknown, status: number, {slot_id}: RequestChange, url: string): OfficeAnswer {
  const request = answer instanceof Object && 'request' in answer ? answer.request : undefined;
  if (!check(OfficeRequestCheck, request)) {
    return {outcome: 'stale', request: checked<OfficeRequest>(OfficeRequestCheck, request, url)};
  }
  const {pointer, slots} = checked<Problem>(ProblemCheck, answer, url);
  if (slot_id !== undefined && (status === 409 || pointer === 'slot_id')) return {outcome: 'full'};
  if (slots) return {outcome: 'seatless'};
  if (status === 409) return {outcome: 'stale', request: undefined};
  throw new DataError(`the server answered ${status}`, {kind: 'status', url, status, pointer});
}
