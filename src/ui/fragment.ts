/** What a link may carry in its fragment: offers, or dates. No browser sends a fragment. */
export type Carried = 'angebote' | 'termine';

/** More keys than these are carried by no link. */
const most = 100;

/** The keys that a fragment carries, `#termine=familienfruehstueck~20261202T1000`; none for one that cannot be read. */
export function carriedIn(hash: string, name: Carried): string[] {
  const [, list = ''] = new RegExp(`[#&]${name}=([^&]*)`).exec(hash) ?? [];
  try {
    return list.split(',').filter(Boolean).slice(0, most).map(decodeURIComponent);
  } catch {
    // Half a percent sign: somebody has cut the link.
    return [];
  }
}

/** A fragment with keys. Each is encoded by itself, for an id may have a comma. */
export const fragmentOf = (name: Carried, keys: readonly string[]): string => `#${name}=${keys.map(encoded).join(',')}`;

/** Half a character, which an id may have, cannot be encoded. */
const encoded = (key: string): string => encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd'));
