/**
 * May a page of this origin send? Pages of the server's own host may, and those on the list; a request without an origin is no
 * browser's, and has no visitor's rights to abuse: there are no cookies. The host is compared without its scheme, for a server
 * behind a balancer does not see that it was asked by https.
 */
export function maySend(origin: string | undefined, requestUrl: string, origins: readonly string[]): boolean {
  if (origin === undefined) return true;
  if (origins.includes('*') || origins.includes(origin)) return true;
  try {
    return new URL(origin).host === new URL(requestUrl).host;
  } catch {
    // `null`, of a sandboxed frame or a file, or something made up.
    return false;
  }
}

/** For a page that may send: it, and only it, may read the answer. */
export const originHeaders = (origin: string | undefined): Record<string, string> =>
  origin === undefined
    ? {vary: 'origin'}
    : {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'retry-after',
        vary: 'origin',
      };
