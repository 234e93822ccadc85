import type {Phone} from '../../src/contract/phone.ts';
import {expected} from './messages.ts';
import {Unreadable} from './unreadable.ts';

const prefix = /^(?:tel(?:efon)?|fon|mobil|handy|fax)\b\.?:?\s*/i;
/** A remark in brackets behind the number: `030 23125-001 (Sekretariat)`; `(030)` before it is an area code. */
const remark = /\s*\(([^()]*\p{L}[^()]*)\)$/u;
const notation = /^\+?[\d\s()/.–-]+$/;

function internationalOf(written: string): string | undefined {
  /* "+49 (0)30": the bracketed trunk zero is not dialled from abroad (DIN 5008). */
  const digits = written.replace(/^(\+|00)(.*?)\(0\)/, '$1$2').replace(/[^\d+]/g, '');
  if (/^1\d{2,5}$/.test(digits)) return digits;
  const number = digits.startsWith('+')
    ? digits
    : digits.startsWith('00')
      ? `+${digits.slice(2)}`
      : digits.startsWith('0')
        ? `+49${digits.slice(1)}`
        : '';
  if (!/^\+[1-9]\d{4,14}$/.test(number)) return undefined;
  return /^\+49(0|.{0,3}$)/.test(number) ? undefined : number;
}

/**
 * A German notation of a telephone number -> E.164 or a short code: `030 23125-001`, `(030) 23125 001`, `+49 (0)30 …`,
 * `0049…`, `116 117`, `112`. The notation stays as `display` when it is a national one, because people know their own
 * town's numbers by it. Throws `Unreadable`.
 */
export function readPhone(text: string, type?: string): Phone {
  let written = text.trim().replace(/\s+/g, ' ').replace(prefix, '');
  const name = remark.exec(written)?.[1]?.trim();
  written = written.replace(remark, '');
  const number = notation.test(written) ? internationalOf(written) : undefined;
  if (number === undefined) throw new Unreadable(expected.phone, text);
  const national = !written.startsWith('+') && !written.startsWith('00');
  const display = national && written !== number && written.length <= 40 ? {display: written} : {};
  return {number, ...display, ...(type === undefined ? {} : {type}), ...(name ? {name} : {})};
}
