import type {z} from 'zod';
import {invalid, Refusal} from './refusal.ts';

/** No request is longer, in bytes. */
export const mostBytes = 64 * 1024;

/**
 * Reads what was sent, counting as it comes: a length that was announced wrongly, or not at all, fills no memory.
 * @throws Refusal `not-json`, `too-large`, `bad-json`, or `invalid` with the first field at fault
 */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(type)) throw new Refusal('not-json');
  const parsed = schema.safeParse(documentIn(await bytesOf(request)));
  if (parsed.success) return parsed.data;
  // A field that nobody knows may have any name, and the name may be what should have been sealed: it is not said again.
  const known = parsed.error.issues.find(({code}) => code !== 'unrecognized_keys');
  throw invalid(String(known?.path[0] ?? ''));
}

async function bytesOf(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw new Refusal('too-large');
  const bytes = new Uint8Array(mostBytes);
  let length = 0;
  const reader = request.body?.getReader();
  if (!reader) return bytes.subarray(0, 0);
  for (;;) {
    const {done, value} = await reader.read().catch(() => {
      throw new Refusal('bad-json');
    });
    if (done) return bytes.subarray(0, length);
    if (length + value.length > mostBytes) {
      await reader.cancel().catch(() => undefined);
      throw new Refusal('too-large');
    }
    bytes.set(value, length);
    length += value.length;
  }
}

function documentIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new Refusal('bad-json');
  }
}
