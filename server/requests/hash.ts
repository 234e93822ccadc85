const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text in UTF-8, 64 small hex digits. */
export const sha256 = async (text: string): Promise<string> =>
  hex(await crypto.subtle.digest('SHA-256', bytesOf(text)));

/** HMAC with SHA-256: without the secret nobody finds the text by trying. */
export async function hmac(secret: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), {name: 'HMAC', hash: 'SHA-256'}, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, bytesOf(text)));
}

/** 256 bits by chance. */
export const newSecret = (): string => hex(crypto.getRandomValues(new Uint8Array(32)).buffer);

/** Compares two hashes in a time that says nothing of where they differ. */
export function sameHash(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let i = 0; i < one.length; i++) difference |= one.charCodeAt(i) ^ other.charCodeAt(i % (other.length || 1));
  return difference === 0;
}

/** As which an office's token is kept and found. It has 256 bits by chance: no salt, no slow hash would add to that. */
export const tokenHash = (secret: string): Promise<string> => sha256(secret);

/**
 * As which a family's code is kept. It has 60 bits by chance, made by the device and never chosen by people, so that a fast hash
 * is enough: trying all takes some 10^18 of them, and each request has its own salt. The server itself lets nobody try often.
 */
export const codeHash = (tenant: string, reference: string, code: string): Promise<string> =>
  sha256(`${tenant}:${reference}:${code}`);
