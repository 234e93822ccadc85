import {decode} from '../encoding.ts';

const isLineEnd = (byte: number | undefined): boolean => byte === 0x0d || byte === 0x0a;

/**
 * Puts characters together that a program folded in their middle, as RFC 5545 section 3.1 warns: the rest of the character goes
 * before the fold. The number of lines stays.
 */
export function mendFolds(bytes: Uint8Array): Uint8Array {
  let mended: Uint8Array | undefined;
  for (let at = 1; at < bytes.length - 1; at++) {
    if (!isLineEnd(bytes[at]) || (bytes[at - 1] ?? 0) < 0x80) continue;
    let rest = at;
    while (isLineEnd(bytes[rest]) && rest - at < 2) rest++;
    if (bytes[rest] !== 0x20 && bytes[rest] !== 0x09) continue;
    rest++;
    let end = rest;
    while (end - rest < 3 && (bytes[end] ?? 0) >> 6 === 0b10) end++;
    if (end === rest) continue;
    mended ??= bytes.slice();
    mended.set(bytes.subarray(rest, end), at);
    mended.set(bytes.subarray(at, rest), at + end - rest);
    at = end - 1;
  }
  return mended ?? bytes;
}

/** The text of a calendar file: UTF-8, else as `decode` finds it. */
export const calendarText = (bytes: Uint8Array): string => decode(mendFolds(bytes)).text;
