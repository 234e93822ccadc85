import {DataError} from './data-error.ts';

/** A parent at night does not wait longer than this for one file. */
const patience = 10_000;

const underway = new Map<string, Promise<unknown>>();

/**
 * The JSON behind a URL, parsed and not yet checked. One request per URL and page however many elements ask; a failure is
 * not remembered, so that the next element, or the next try, asks again.
 * @throws DataError of kind `network`, `timeout`, `status` or `json`
 */
export function load(url: string): Promise<unknown> {
  let answer = underway.get(url);
  if (!answer) {
    answer = request(url);
    underway.set(url, answer);
    answer.catch(() => underway.delete(url));
  }
  return answer;
}

/** Forgets every answer, as a page does that shows another town, and as a test does. */
export function forgetAnswers(): void {
  underway.clear();
}

async function request(url: string): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  try {
    // No cookie, no referrer, no header of our own: nothing about the visit reaches the API beyond the request itself.
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal});
    const {ok, status} = response;
    if (!ok) throw new DataError(`the server answered ${status}`, {kind: 'status', url, status});
    return await response.json();
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    if (signal.aborted) throw new DataError(`no answer within ${patience / 1000} s`, {kind: 'timeout', url, cause});
    if (cause instanceof SyntaxError) throw new DataError('expected JSON', {kind: 'json', url, cause});
    throw new DataError('not reached', {kind: 'network', url, cause});
  }
}
