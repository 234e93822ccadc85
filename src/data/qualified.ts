import {qualifiedId} from './record-id.ts';

/** Fields that hold ids of the same directory's records. Ids of topics, districts and audiences mean the same everywhere. */
const references = new Set(['organization_id', 'place_id', 'place_ids', 'contact_ids']);

/** Fields with parts that hold such fields in turn. */
const parts = new Set(['schedules', 'changes']);

/**
 * A record of a further directory, its id and those it names with the directory's address in front (`…/directory.json#id`):
 * every town has a place with the id "rathaus", and an offer must never be shown with another town's.
 */
export function qualified<T extends {readonly id: string}>(record: T, url: string): T {
  return {...withReferences(record, url), id: qualifiedId(url, record.id)};
}

function withReferences<T extends object>(record: T, url: string): T {
  const copy = {...record};
  for (const [field, value] of Object.entries(record)) {
    if (references.has(field))
      Reflect.set(
        copy,
        field,
        each(value, (id) => qualifiedId(url, String(id))),
      );
    if (parts.has(field))
      Reflect.set(
        copy,
        field,
        each(value, (part) => withReferences(Object(part), url)),
      );
  }
  return copy;
}

const each = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map((one: unknown) => change(one)) : change(value);
