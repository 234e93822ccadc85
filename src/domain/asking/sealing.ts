import {armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient} from 'age-encryption';

export {fingerprintOf, recipientsOn} from './keys.ts';

/**
 * Sealing for the holders of private keys only, as a file of age (https://age-encryption.org/v1) in its armour: any age tool
 * opens it too. The text is filled up to a multiple of `grain` characters first, lest its length tell how much was written.
 */
export async function seal(text: string, recipients: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const length = new TextEncoder().encode(text).length;
  return armor.encode(await encrypter.encrypt(text + ' '.repeat((grain - (length % grain)) % grain)));
}

const grain = 512;

/** The text behind a seal. @throws Error when none of the identities (`AGE-SECRET-KEY-1…`) fits, or the seal is broken */
export async function unseal(sealed: string, identities: readonly string[]): Promise<string> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return (await decrypter.decrypt(armor.decode(sealed), 'text')).trimEnd();
}

/** A new pair: the private key, and the recipient to which is sealed. */
export async function newKeyPair(): Promise<{identity: string; recipient: string}> {
  const identity = await generateX25519Identity();
  return {identity, recipient: await identityToRecipient(identity)};
}

/** The recipient of a private key. @throws Error for a text that is none */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity);
