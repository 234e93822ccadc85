import type {Ledger} from '../ledger.ts';
import {Refusal} from '../refusal.ts';

/** So many in so many seconds. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/**
 * Families share addresses: a maternity ward, a family centre, a telephone network. So an address may do what a house full of
 * families does in an hour; what one machine does is the proof of work's business.
 */
export const usualLimits = {
  /** Slots and challenges, for one address. */
  read: {most: 600, seconds: 600},
  /** Requests sent by one address, whatever became of them. */
  send: {most: 30, seconds: 3600},
  /** Looks at requests and cancellations by one address: right codes and wrong ones. */
  look: {most: 60, seconds: 600},
  /** Wrong tokens of one address. */
  stranger: {most: 20, seconds: 600},
  /** Requests with a good proof, in one town. */
  town: {most: 600, seconds: 3600},
} satisfies Record<string, Limit>;

export type Limits = Readonly<Record<keyof typeof usualLimits, Limit>>;

/**
 * Counts one use by `who` of a limit, in windows that all processes share.
 * @throws Refusal `too-many` with the seconds until the window is over
 */
export async function countUse(
  ledger: Ledger,
  name: keyof Limits,
  {most, seconds}: Limit,
  who: string,
  now: Date,
): Promise<void> {
  const window = Math.floor(now.getTime() / 1000 / seconds);
  const until = new Date((window + 1) * seconds * 1000);
  const count = await ledger.count(`${name}:${who}:${window}`, until, now);
  if (count <= most) return;
  throw new Refusal('too-many', {retryAfter: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000))});
}
