import type {Collection} from '../collections.ts';
import {isObject} from '../draft.ts';

/** What a foreign record's words become; undefined leaves them out. */
export interface Rules {
  record(collection: Collection, id: string): string | undefined;
  topic(word: string): string | undefined;
  district(word: string): string | undefined;
  text(words: string): string;
}

const targets = new Map<string, Collection>([
  ['organization_id', 'organizations'],
  ['place_id', 'places'],
  ['place_ids', 'places'],
  ['contact_ids', 'contacts'],
]);

/** The fields whose words people read. */
const texts = new Set([
  'name',
  'alternate_name',
  'description',
  'title',
  'department',
  'accessibility',
  'transportation',
  'fees_description',
  'option',
  'note',
  'who_sees',
  'pedagogy',
  'keywords',
]);

function rewriteString(field: string, value: string, rules: Rules): string | undefined {
  const target = targets.get(field);
  if (target) return rules.record(target, value);
  if (field === 'topics') return rules.topic(value);
  if (field === 'districts' || field === 'district') return rules.district(value);
  return texts.has(field) ? rules.text(value) : value;
}

function rewriteValue(field: string, value: unknown, rules: Rules): unknown {
  if (typeof value === 'string') return rewriteString(field, value, rules);
  if (Array.isArray(value)) {
    const list = value.map((each: unknown) => rewriteValue(field, each, rules)).filter((each) => each !== undefined);
    return [...new Set(list)];
  }
  if (!isObject(value)) return value ?? undefined;
  return rewriteObject(value, rules, texts.has(field) ? field : undefined);
}

function rewriteObject(value: Record<string, unknown>, rules: Rules, text?: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const made = rewriteValue(text ?? key, each, rules);
      return made === undefined ? [] : [[key, made]];
    }),
  );
}

/** A copy of a record in the town's words: references, topics and districts and texts by the rules, no nulls. */
export const rewrite = (record: Record<string, unknown>, rules: Rules): Record<string, unknown> =>
  rewriteObject(record, rules);
