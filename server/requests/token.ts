import {newSigns} from '../../src/domain/asking/spelling.ts';

/** What lets an office in: 32 signs of five bits each, far too many to be guessed, so a plain hash keeps it safe. */
export const newTokenText = (): string => `fl_${newSigns(32)}`;

/** SHA-256 of a token, in hex: all that the server keeps of it. */
export async function tokenHash(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.trim()));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
