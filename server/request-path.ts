const longest = 1_000;

/**
 * The decoded path of a request, or undefined when it is malformed: a broken percent escape, a control character, a
 * backslash, an encoded slash, a step upwards, or longer than 1,000 characters.
 */
export function requestPath(url: string): string | undefined {
  let path: string;
  try {
    const {pathname} = new URL(url);
    if (pathname.length > longest || /%2f|%5c/i.test(pathname)) return undefined;
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  return /[\p{Cc}\\]/u.test(path) || path.split('/').some((part) => part === '..' || part === '.') ? undefined : path;
}

/** Does one of the tags in `If-None-Match` name this one? Compared weakly, as RFC 9110 section 13.1.2 asks. */
export function matchesEtag(header: string | null | undefined, etag: string): boolean {
  if (!header) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);
}
