import type {Fault, Place} from './fault.ts';

/** A record as a source gave it, before it is checked against the contract. */
export interface Draft {
  record: Record<string, unknown>;
  /** Where a field of it is written: a cell, or a pointer into JSON. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** What was already found wrong; such a record is not checked further, so that one mistake is told once. */
  faults: Fault[];
  from: 'table' | 'json';
}

/** `['phones', 0, 'number']` -> `phones[0].number`. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (pointer, part) =>
      typeof part === 'number' ? `${pointer}[${part}]` : `${pointer}${pointer === '' ? '' : '.'}${String(part)}`,
    '',
  );
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
