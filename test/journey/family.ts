import {randomUUID} from 'node:crypto';
import {request} from 'node:http';
import {newSigns} from '../../src/domain/asking/spelling.ts';
import {seal} from '../../src/domain/asking/sealing.ts';
import {proofOf} from '../../src/data/proof.ts';
import type {Challenge, NewRequest} from '../../src/contract/request.ts';

/** The public half of the demo's key for Werne. */
const recipient = 'age12r70d0typv2yzk70dz4608lddq5mwt5qfsjmwpd4twsvyjdfeu3sgfrp9f';

/** What a server said. */
export interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** Asks with an address of its own, as behind a proxy that the server trusts. */
export function ask(url: string, from: string, method = 'GET', body?: object, key?: string): Promise<Said> {
  const headers = {
    'x-forwarded-for': from,
    ...(body && {'content-type': 'application/json'}),
    ...(key !== undefined && {'idempotency-key': key}),
  };
  return new Promise((done, refuse) => {
    const sent = request(url, {method, headers, agent: false}, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.once('error', refuse);
      answer.once('end', () => done({status: answer.statusCode ?? 0, body: text ? JSON.parse(text) : undefined}));
    });
    sent.once('error', refuse);
    sent.end(body && JSON.stringify(body));
  });
}

/** A request ready to be sent, its proof of work done with `api`. */
export async function readyRequest(
  api: string,
  from: string,
  more: Partial<NewRequest>,
): Promise<[NewRequest, string]> {
  const url = `${api}challenge.json`;
  const {body} = await ask(url, from);
  // The contract's own shape, checked by the element's tests; a wrong one fails in the proof.
  const proof = await proofOf(body as Challenge, url);
  const sealed = await seal(JSON.stringify({schema: '1.0'}), [recipient]);
  const what = {kind: 'callback', desk_id: 'asd', code: newSigns(12), sealed, proof, ...more};
  return [what, randomUUID()];
}

/** `10.0.3.7`: an address for each family. */
export const addressOf = (family: number): string => `10.0.${family >> 8}.${family & 255}`;
