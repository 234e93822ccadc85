import {RequestMessageCheck} from '../contract/generated/checks/request.ts';
import type {OfficeRequest, RequestMessage} from '../contract/request.ts';
import type {PrivateKey} from '../domain/asking/private-keys.ts';
import {checked} from './checked.ts';

/**
 * What is in a sealed request. `closed`: nobody has tried to open it yet; `locked`: none of the keys fits; `broken`: the seal
 * was damaged, or what is in it is no message.
 */
export type Seal = 'closed' | 'open' | 'locked' | 'broken';

/** A request with what the office's keys open of it; in the memory of the tab, and nowhere else. */
export interface Letter<K extends PrivateKey = PrivateKey> {
  readonly request: OfficeRequest;
  readonly seal: Seal;
  readonly message?: RequestMessage | undefined;
  /** The office's note; empty when there is none, undefined while it cannot be read. */
  readonly note: string | undefined;
  /** The key that opened it. */
  readonly key?: K | undefined;
}

/** A request nobody has opened yet. */
export const closedLetter = (request: OfficeRequest): Letter<never> => ({
  request,
  seal: 'closed',
  note: request.note === undefined ? '' : undefined,
});

/** Opens a request and its note with the keys that fit. Never an error. */
export async function openLetter<K extends PrivateKey>(request: OfficeRequest, keys: readonly K[]): Promise<Letter<K>> {
  const {unsealBy} = await import('../domain/asking/private-keys.ts');
  const read = async (sealed: string) => {
    try {
      const found = await unsealBy(sealed, keys);
      return found ? {...found, seal: 'open' as const} : {seal: 'locked' as const};
    } catch {
      return {seal: 'broken' as const};
    }
  };
  const [letter, note] = await Promise.all([
    read(request.sealed),
    request.note === undefined ? {text: ''} : read(request.note),
  ]);
  const rest = {request, note: 'text' in note ? note.text : undefined};
  if (letter.seal !== 'open') return {...rest, seal: letter.seal};
  try {
    const message = checked<RequestMessage>(RequestMessageCheck, JSON.parse(letter.text), 'sealed');
    return {...rest, seal: 'open', message, key: letter.key};
  } catch {
    // It was sealed to the office, but not by our elements; nothing of it is told, not even to the console.
    return {...rest, seal: 'broken', key: letter.key};
  }
}
