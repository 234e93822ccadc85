import {reason, SourceError} from './source-error.ts';

/** A document of a source, and the address that answered in the end. */
export interface Fetched {
  text: string;
  address: string;
  /** Media type as sent, for messages. */
  type: string;
}

/** Reads the documents of one source; its time and its bytes are counted together. Throws `SourceError`. */
export type Get = (address: string) => Promise<Fetched>;

export interface FetchOptions {
  fetch?: typeof globalThis.fetch;
  /** Ends one source; aborts after 10 seconds unless told otherwise. */
  deadline?: () => AbortSignal;
  /** Bytes of one source, after decompression. */
  limit?: number;
}

const seconds = 10;
const hops = 5;

/** Rejects when the signal does, also where a stream or a server would never answer. */
async function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_, refuse) => {
    stop = () => refuse(new SourceError('away', reason.timeout(seconds)));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/**
 * The only file of the publisher that touches the network. A session reads the documents of one source: GET only, no cookies,
 * redirects within the protocol only, cut off at the limit while it streams.
 */
export function openSession({
  fetch = globalThis.fetch,
  deadline = () => AbortSignal.timeout(seconds * 1_000),
  limit = 20_000_000,
}: FetchOptions = {}): Get {
  const signal = deadline();
  let left = limit;

  const request = async (address: string): Promise<Response> => {
    const headers = {accept: 'application/json, application/geo+json;q=0.9, */*;q=0.1'};
    const answer = fetch(address, {signal, headers, redirect: 'manual', credentials: 'omit'});
    try {
      return await inTime(answer, signal);
    } catch (error) {
      if (error instanceof SourceError) throw error;
      if (signal.aborted) throw new SourceError('away', reason.timeout(seconds));
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      throw new SourceError('away', reason.unreachable(cause instanceof Error ? cause.message : String(cause)));
    }
  };

  const bytesOf = async (response: Response): Promise<Uint8Array[]> => {
    const tooLarge = (): SourceError => new SourceError('broken', reason.tooLarge(limit));
    if (Number(response.headers.get('content-length') ?? 0) > left) {
      void response.body?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    const reader = response.body?.getReader();
    const parts: Uint8Array[] = [];
    if (!reader) return parts;
    try {
      for (;;) {
        const {done, value} = await inTime(reader.read(), signal);
        if (done) return parts;
        left -= value.byteLength;
        if (left < 0) throw tooLarge();
        parts.push(value);
      }
    } catch (error) {
      void reader.cancel().catch(() => undefined);
      if (error instanceof SourceError) throw error;
      if (signal.aborted) throw new SourceError('away', reason.timeout(seconds));
      throw new SourceError('away', reason.unreachable(error instanceof Error ? error.message : String(error)));
    }
  };

  return async (first) => {
    let address = new URL(first);
    for (let hop = 0; hop <= hops; hop++) {
      const response = await request(address.href);
      const target = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && target !== null) {
        void response.body?.cancel().catch(() => undefined);
        const next = URL.canParse(target, address) ? new URL(target, address) : undefined;
        if (next?.protocol !== address.protocol) throw new SourceError('broken', reason.protocol(target.slice(0, 200)));
        address = next;
        continue;
      }
      if (!response.ok) {
        void response.body?.cancel().catch(() => undefined);
        throw new SourceError(response.status >= 500 ? 'away' : 'broken', reason.status(response.status));
      }
      const parts = await bytesOf(response);
      const decoder = new TextDecoder();
      const text = parts.map((part) => decoder.decode(part, {stream: true})).join('') + decoder.decode();
      return {text, address: address.href, type: response.headers.get('content-type') ?? ''};
    }
    throw new SourceError('away', reason.redirects());
  };
}
