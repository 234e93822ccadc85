/** A parent at night does not wait longer than this for one file. */
export const patience = 10_000;

/** Whoever reads anew after so many milliseconds gets a new answer, where there is one. */
const fresh = 300_000;

/** A request that is on its way or answered. */
export interface Sent {
  /** A failure is met by whoever awaits it, and by nobody else. */
  readonly response: Promise<Response>;
  /** Aborted when there is no whole answer in time. */
  readonly signal: AbortSignal;
  /** In milliseconds. */
  readonly since: number;
}

const sent = new Map<string, Sent>();

/** Asks for a document, once per URL and page however many elements want it. What reads the answer is `client.ts`. */
export function send(url: string): Sent {
  const last = sent.get(url);
  const since = Date.now();
  if (last && since < last.since + fresh) return last;
  const signal = AbortSignal.timeout(patience);
  // No cookie, no referrer, no header of our own: nothing about the visit reaches the API beyond the request itself.
  const response = fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
  response.catch(() => undefined);
  const next = {response, signal, since};
  sent.set(url, next);
  return next;
}

/** Lets the next one ask again: for one URL, or for all. */
export function forget(url?: string): void {
  if (url === undefined) sent.clear();
  else sent.delete(url);
}
