import {DataError} from './data-error.ts';
import {forget, patience, send, type Sent} from './sent.ts';

/** More than a county with 10,000 offers has, in bytes after decompression; beyond it a phone runs out of memory. */
const most = 20_000_000;

const answers = new WeakMap<Sent, Promise<unknown>>();

/** The last good document of each URL, as long as the page lives. */
const good = new Map<string, unknown>();
const standIns = new WeakMap<object, DataError>();

/**
 * The JSON behind a URL, parsed and not yet checked. One request per URL and page however many elements ask; a failure is
 * not remembered, so that the next element, or the next try, asks again. When a document is asked for anew and cannot be had,
 * the last good one of this page stands in for it: see `faultBehind`. `sent`: a request for it that is under way already.
 * @throws DataError of kind `network`, `timeout`, `status`, `size` or `json`
 */
export function load(url: string, sent = send(url)): Promise<unknown> {
  let answer = answers.get(sent);
  if (!answer) answers.set(sent, (answer = read(url, sent)));
  return answer;
}

/** Why a document that `load` gave is an older one, standing in for another that could not be had. */
export function faultBehind(document: unknown): DataError | undefined {
  return document instanceof Object ? standIns.get(document) : undefined;
}

/** Forgets every answer, as a page does that shows another town, and as a test does. */
export function forgetAnswers(): void {
  forget();
  good.clear();
}

async function read(url: string, sent: Sent): Promise<unknown> {
  try {
    const document: unknown = JSON.parse(await textOf(await sent.response, url));
    good.set(url, document);
    return document;
  } catch (cause) {
    const fault = faultIn(cause, url, sent.signal);
    forget(url);
    const last = good.get(url);
    if (!(last instanceof Object)) throw fault;
    standIns.set(last, fault);
    return last;
  }
}

function faultIn(cause: unknown, url: string, signal: AbortSignal): DataError {
  if (cause instanceof DataError) return cause;
  if (signal.aborted) return new DataError(`no answer within ${patience / 1000} s`, {kind: 'timeout', url, cause});
  if (cause instanceof SyntaxError) return new DataError('expected JSON', {kind: 'json', url, cause});
  return new DataError('not reached', {kind: 'network', url, cause});
}

/** The text of an answer, counted while it comes: a length that the server names is that of the compressed one, if any. */
async function textOf({ok, status, body}: Response, url: string): Promise<string> {
  if (!ok) throw new DataError(`the server answered ${status}`, {kind: 'status', url, status});
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return text + decoder.decode();
    if ((size += part.value.length) > most) {
      void reader?.cancel();
      throw new DataError(`expected at most ${most / 1e6} MB`, {kind: 'size', url});
    }
    text += decoder.decode(part.value, {stream: true});
  }
}
