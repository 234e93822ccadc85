import {isObject} from './draft.ts';

/** A string inside a document, with the name of the field that holds it (for a list, the list's). */
export interface Leaf {
  field: string;
  path: PropertyKey[];
  value: string;
  replace(value: string): void;
}

/** Every string of a document, depth first. */
export function* leaves(parent: unknown, path: PropertyKey[] = [], field = ''): Generator<Leaf> {
  const entries: [PropertyKey, unknown][] = Array.isArray(parent)
    ? parent.map((value: unknown, i) => [i, value])
    : isObject(parent)
      ? Object.entries(parent)
      : [];
  for (const [key, value] of entries) {
    const name = typeof key === 'string' ? key : field;
    if (typeof value === 'string') {
      const replace = (text: string): void => {
        Reflect.set(Object(parent), key, text);
      };
      yield {field: name, path: [...path, key], value, replace};
    } else yield* leaves(value, [...path, key], name);
  }
}

/** The value at a path, as far as it leads. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined),
    document,
  );
}

/** The paths of what a document has and its checked copy has not: zod leaves out what the contract does not know. */
export function* missingIn(copy: unknown, document: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (Array.isArray(document)) {
    for (const [i, value] of document.entries())
      yield* missingIn(Array.isArray(copy) ? copy[i] : undefined, value, [...path, i]);
  } else if (isObject(document) && isObject(copy)) {
    for (const [key, value] of Object.entries(document)) {
      if (!(key in copy)) yield [...path, key];
      else yield* missingIn(copy[key], value, [...path, key]);
    }
  }
}
