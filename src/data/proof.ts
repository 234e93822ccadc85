import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/sha';
import type {CheckNode} from '../contract/check-node.ts';
import type {Challenge} from '../contract/request.ts';
import {checked} from './checked.ts';
import {DataError} from './data-error.ts';

/** A telephone of ten years ago needs some seconds; after so many milliseconds something else is wrong. */
const patience = 60_000;

type Work = Parameters<typeof deriveKey>[0];

/**
 * What is done before a request is sent, against machines that fill calendars: a number is sought whose hash begins as the
 * server asks (ALTCHA, version 2). Web Crypto computes outside of the page's own thread, and the search lets go of it
 * regularly, so the page stays alive without a worker, which some policies forbid. Nobody else is asked.
 * @returns base64 of JSON @throws DataError of kind `schema` for a challenge of another kind, `timeout` when it takes too long
 */
export async function proofOf(challenge: Challenge, url: string): Promise<string> {
  const {signature} = challenge;
  const parameters = checked<Work>(readable, challenge.parameters, url);
  const solution = await solveChallenge({challenge: {parameters, signature}, deriveKey, timeout: patience});
  if (!solution) throw new DataError(`no proof of work within ${patience / 1000} s`, {kind: 'timeout', url});
  return btoa(JSON.stringify({challenge: {parameters, signature}, solution}));
}

const hex = /^([0-9a-f]{2}){1,64}$/i;

/** What the search uses; the rest is the server's own and goes back as it is. */
const readable: CheckNode = {
  'algorithm!': /^SHA-(256|384|512)$/,
  'nonce!': hex,
  'salt!': hex,
  'cost!': ['integer', 1, 100_000],
  'keyPrefix!': /^[0-9a-f]{1,8}$/i,
  keyLength: ['integer', 8, 64],
};
