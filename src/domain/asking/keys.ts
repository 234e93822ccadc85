import type {Desk, SealingKey} from '../../contract/requests.ts';

/** The recipients to which a desk's requests are sealed on a day (`2026-11-22`); none: it takes no requests now. */
export const recipientsOn = ({keys = []}: Pick<Desk, 'keys'>, day: string): string[] =>
  keys.filter((key) => isValid(key, day)).map(({recipient}) => recipient);

const isValid = ({valid_from = '', valid_until = '9999'}: SealingKey, day: string): boolean =>
  valid_from <= day && day <= valid_until;

/**
 * What a page pins: 24 signs of the SHA-256 of the recipients in order, `7f3a-…`. It says whether keys are those that the
 * office published, not who they belong to. @throws Error where there is no Web Crypto, on a page without https
 */
export async function fingerprintOf(recipients: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode([...recipients].sort().join('\n'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...hash.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/.{4}(?=.)/g, '$&-');
}
