/**
 * A strong entity tag of some bytes: two FNV-1a sums with different starts, and the length. In plain arithmetic, because
 * `crypto.subtle` is missing on pages that were not loaded over https, where stories may run this.
 */
export function etagOf(bytes: Uint8Array): string {
  let a = 0x811c9dc5;
  let b = 0x01234567;
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte ^ (a >>> 24), 0x01000193);
  }
  const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');
  return `"${hex(a)}${hex(b)}-${bytes.length.toString(36)}"`;
}
