import {hmac, newSecret} from '../hash.ts';
import type {Ledger} from '../ledger.ts';

/**
 * An address as it may be counted: an HMAC with a salt of the day. The salt is shared by all processes and deleted when the day
 * is over; from then on nobody can tell from a key whose it was, not even by trying all addresses. An IPv6 address counts as its
 * first 64 bits, of which a household has all.
 */
export async function visitorKey(address: string, now: Date, ledger: Ledger): Promise<string> {
  const salt = await ledger.secret(`salt-${now.toISOString().slice(0, 10)}`, newSecret);
  return (await hmac(salt, networkOf(address))).slice(0, 32);
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [start = '', end] = address.toLowerCase().split('%', 1)[0]?.split('::') ?? [];
  const groups = start === '' ? [] : start.split(':');
  const tail = end ? end.split(':') : [];
  const zeros = end === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - tail.length)).fill('0');
  return [...groups, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
