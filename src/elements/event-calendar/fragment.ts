/** The name in the fragment of a link that carries dates: `#termine=familienfruehstueck~20261202T1000`. */
const name = 'termine';

/** More dates than these are carried by no link. */
const most = 100;

/** The keys of the dates that a fragment carries; none for one that cannot be read. */
export function carriedIn(hash: string): string[] {
  const [, list = ''] = new RegExp(`[#&]${name}=([^&]*)`).exec(hash) ?? [];
  try {
    return list.split(',').filter(Boolean).slice(0, most).map(decodeURIComponent);
  } catch {
    // Half a percent sign: somebody has cut the link.
    return [];
  }
}

/** A fragment with the keys of dates. Each is encoded by itself, for an id may have a comma. */
export const fragmentOf = (keys: readonly string[]): string => `#${name}=${keys.map(encoded).join(',')}`;

/** Half a character, which an id may have, cannot be encoded. */
const encoded = (key: string): string => encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd'));
