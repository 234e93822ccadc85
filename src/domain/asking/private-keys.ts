import {recipientOf, unseal} from './sealing.ts';

/** A private key, and the public one to which is sealed for it. */
export interface PrivateKey {
  readonly identity: string;
  readonly recipient: string;
}

/**
 * The private keys in the text of an identity file of age, each once: a key per line, `#` begins a comment. Empty for a text
 * that is no such file. A line that is nearly a key is none: its checksum is wrong.
 */
export async function privateKeysIn(text: string): Promise<PrivateKey[]> {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const identities = new Set(lines.filter((line) => /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(line)));
  const keys: PrivateKey[] = [];
  for (const identity of identities) {
    try {
      keys.push({identity, recipient: await recipientOf(identity)});
    } catch {
      // bech32 (BIP 173): the checksum does not fit, a character was lost or changed.
    }
  }
  return keys;
}

/** What the library says when a seal is sound and for somebody else. */
const forOthers = /no identity matched/;

/**
 * The text behind a seal, and the key that opened it; undefined when none of the keys fits.
 * @throws Error when the seal is broken
 */
export async function unsealBy<K extends PrivateKey>(
  sealed: string,
  keys: readonly K[],
): Promise<{text: string; key: K} | undefined> {
  for (const key of keys) {
    try {
      return {text: await unseal(sealed, [key.identity]), key};
    } catch (cause) {
      if (!(cause instanceof Error && forOthers.test(cause.message))) throw cause;
    }
  }
  return undefined;
}
