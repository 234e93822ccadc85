import {createChallenge, verifySolution} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/sha';
import {z} from 'zod';
import type {Challenge} from '../../../src/contract/request.ts';
import {newSecret, sha256} from '../hash.ts';
import type {Ledger} from '../ledger.ts';
import {Refusal} from '../refusal.ts';

/** A proof is good so long, in milliseconds: it is asked for when a family sends, and a slow telephone computes a while. */
const goodFor = 10 * 60_000;

/** How much work. */
export interface ProofOptions {
  /** Hashes for each try; 1 when absent. */
  readonly cost?: number | undefined;
  /** How the hash that is sought begins, in hex; `000` when absent, one in 4,096: about a second on an old telephone. */
  readonly prefix?: string | undefined;
}

const Solved = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal('SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      data: z.strictObject({tenant: z.string(), until: z.number()}),
    }),
    signature: z.string(),
  }),
  solution: z.object({counter: z.number(), derivedKey: z.string()}),
});

const secretOf = (ledger: Ledger): Promise<string> => ledger.secret('challenge', newSecret);

/**
 * A challenge for one request to a town. When it ends stands in its signed data, not in ALTCHA's own `expiresAt`: that one is
 * compared with the machine's clock, which neither a test nor a story can set.
 */
export async function newChallenge(
  tenant: string,
  {cost = 1, prefix = '000'}: ProofOptions,
  now: Date,
  ledger: Ledger,
): Promise<Challenge> {
  const {parameters, signature = ''} = await createChallenge({
    algorithm: 'SHA-256',
    cost,
    keyPrefix: prefix,
    deriveKey,
    data: {tenant, until: now.getTime() + goodFor},
    hmacSignatureSecret: await secretOf(ledger),
  });
  return {parameters: {...parameters}, signature};
}

/**
 * Is the work done, by our own challenge, for this town, in time? Whether it was used before is asked by `Ledger.take`.
 * @throws Refusal `proof`
 */
export async function checkProof(
  proof: string | undefined,
  tenant: string,
  now: Date,
  ledger: Ledger,
): Promise<{key: string; until: Date}> {
  const solved = Solved.safeParse(documentIn(proof ?? ''));
  if (!solved.success) throw new Refusal('proof', {pointer: 'proof'});
  const {challenge, solution} = solved.data;
  const {data} = challenge.parameters;
  const hmacSignatureSecret = await secretOf(ledger);
  const {verified} = await verifySolution({challenge, solution, deriveKey, hmacSignatureSecret});
  if (!verified || data.tenant !== tenant || data.until <= now.getTime())
    throw new Refusal('proof', {pointer: 'proof'});
  // The nonce, for one challenge may have several solutions.
  return {key: `proof:${(await sha256(challenge.parameters.nonce)).slice(0, 32)}`, until: new Date(data.until)};
}

function documentIn(proof: string): unknown {
  try {
    return JSON.parse(atob(proof));
  } catch {
    return undefined;
  }
}
