/** More stanzas than a desk may have keys are none of ours. */
const mostStanzas = 40;

/**
 * Whether a text in armour is a file of age (https://age-encryption.org/v1) for at least one X25519 recipient, as far as can be
 * told without a key: armour, version line, stanzas, MAC line, and a body that holds nonce and seal. For whom it is sealed, the
 * file does not tell; a reader whose key does not fit finds out.
 */
export function isSealed(text: string): boolean {
  const bytes = bytesIn(text);
  if (!bytes) return false;
  // The header is ASCII, line by line; what follows the MAC line is not.
  let at = 0;
  const line = (): string | undefined => {
    const end = bytes.indexOf('\n', at);
    if (end < 0) return undefined;
    const found = bytes.slice(at, end);
    at = end + 1;
    return found;
  };
  if (line() !== 'age-encryption.org/v1') return false;
  let keys = 0;
  for (let stanza = 0; stanza <= mostStanzas; stanza++) {
    const head = line();
    // The MAC ends the header; then come 16 bytes of nonce and at least 16 of a chunk's tag.
    if (head?.startsWith('---')) return /^--- [A-Za-z0-9+/]{43}$/.test(head) && keys > 0 && bytes.length - at >= 32;
    if (!head || !/^->( [\x21-\x7e]+)+$/.test(head)) return false;
    if (/^-> X25519 [A-Za-z0-9+/]{43}$/.test(head)) keys += 1;
    // Its body ends with the first line that is not full.
    for (let part = line(); ; part = line()) {
      if (part === undefined || !/^[A-Za-z0-9+/]{0,64}$/.test(part)) return false;
      if (part.length < 64) break;
    }
  }
  return false;
}

/** What is in the armour, a character for each byte; undefined for broken base64. Only the last line may be short. */
function bytesIn(text: string): string | undefined {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.shift() !== '-----BEGIN AGE ENCRYPTED FILE-----') return undefined;
  if (lines.pop() !== '-----END AGE ENCRYPTED FILE-----') return undefined;
  if (lines.some((line, i) => i < lines.length - 1 && line.length !== 64)) return undefined;
  const base64 = lines.join('');
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return undefined;
  return atob(base64);
}
