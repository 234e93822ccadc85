import type {CheckNode} from '../contract/check-node.ts';
import {ProblemCheck} from '../contract/generated/checks/problem.ts';
import {ChallengeCheck, RequestStatusCheck} from '../contract/generated/checks/request.ts';
import {SlotCheck} from '../contract/generated/checks/slot.ts';
import type {Problem} from '../contract/problem.ts';
import type {Challenge, NewRequest, RequestStatus} from '../contract/request.ts';
import type {Slot, SlotList} from '../contract/slot.ts';
import {check} from './check.ts';
import {checked} from './checked.ts';
import {DataError} from './data-error.ts';
import {Refusal} from './refusal.ts';

/** So long an answer may take, in milliseconds: longer than for a file, for the server writes it to a disk first. */
export const patience = 20_000;

/** No answer of the API is longer, in characters: 2,000 slots are 500 kB. */
const most = 5_000_000;

/**
 * Where families' requests are taken. Nothing is remembered or asked twice by itself: whoever calls says when. No cookie, no
 * referrer; a family's code stands in bodies only. Each call throws a DataError; a Refusal where the server says no.
 */
export class RequestsApi {
  /** With a slash at its end. */
  readonly base: string;
  readonly #language: string;

  /** @param language in which the server may word its problems */
  constructor(base: string, language = 'de') {
    this.base = base;
    this.#language = language;
  }

  /** The free slots of a desk, in order; one that is broken is left out. */
  async slots(desk: string): Promise<Slot[]> {
    const {items} = await this.#ask<SlotList>(`slots.json?desk=${encodeURIComponent(desk)}`, looseSlotList);
    return items.filter((slot) => !check(SlotCheck, slot) && slot.desk_id === desk);
  }

  /** A proof of work that is to be done before `create`; undefined where the server wants none. */
  async challenge(): Promise<Challenge | undefined> {
    try {
      return await this.#ask<Challenge>('challenge.json', ChallengeCheck);
    } catch (cause) {
      if (cause instanceof Refusal && cause.status === 404) return undefined;
      throw cause;
    }
  }

  /** Sends a request. The same `key` with the same request, sent again, is one request. */
  create(key: string, request: NewRequest): Promise<RequestStatus> {
    return this.#ask<RequestStatus>('requests', RequestStatusCheck, request, {'idempotency-key': key});
  }

  status(reference: string, code: string): Promise<RequestStatus> {
    return this.#ask<RequestStatus>(`requests/${reference}/status`, RequestStatusCheck, {code});
  }

  cancel(reference: string, code: string): Promise<RequestStatus> {
    return this.#ask<RequestStatus>(`requests/${reference}/cancel`, RequestStatusCheck, {code});
  }

  async #ask<T>(path: string, rule: CheckNode, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const url = new URL(path, this.base).href;
    const signal = AbortSignal.timeout(patience);
    try {
      const answer = await fetch(url, {
        ...(body === undefined ? {} : {method: 'POST', body: JSON.stringify(body)}),
        headers: {
          accept: 'application/json, application/problem+json',
          'accept-language': this.#language,
          ...(body === undefined ? {} : {'content-type': 'application/json'}),
          ...headers,
        },
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal,
      });
      const text = await answer.text();
      if (!answer.ok) throw new Refusal(url, answer.status, problemIn(text, answer.status));
      if (text.length > most) throw new DataError(`expected at most ${most} characters`, {kind: 'size', url});
      return checked<T>(rule, JSON.parse(text), url);
    } catch (cause) {
      throw faultIn(cause, url, signal);
    }
  }
}

/** Slot by slot, so that a broken one never hides a sound one. */
const looseSlotList: CheckNode = {'schema!': /^1\./, 'items!': ['list', 0, 20_000, 'unknown']};

/** What the server says, or that it says nothing that can be read: a gateway's page, for instance. */
function problemIn(text: string, status: number): Problem {
  const plain = {type: 'about:blank', title: `the server answered ${status}`, status};
  try {
    const problem: unknown = JSON.parse(text);
    if (check(ProblemCheck, problem)) return plain;
    // The check has just read it.
    return problem as Problem;
  } catch {
    return plain;
  }
}

function faultIn(cause: unknown, url: string, signal: AbortSignal): DataError {
  if (cause instanceof DataError) return cause;
  if (signal.aborted) return new DataError(`no answer within ${patience / 1000} s`, {kind: 'timeout', url, cause});
  if (cause instanceof SyntaxError) return new DataError('expected JSON', {kind: 'json', url, cause});
  return new DataError('not reached', {kind: 'network', url, cause});
}
