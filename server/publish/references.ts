import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import type {Known, Target} from './known.ts';
import {leaves} from './leaves.ts';
import {nouns, sentence} from './messages.ts';
import {nearest} from './nearest.ts';

/** The fields that name other records, wherever they are in a record. */
const targets = new Map<string, Target>([
  ['organization_id', 'organizations'],
  ['place_id', 'places'],
  ['place_ids', 'places'],
  ['contact_ids', 'contacts'],
  ['offer_id', 'offers'],
  ['topics', 'topics'],
  ['districts', 'districts'],
  ['district', 'districts'],
]);

/** Puts ids where a record names others, and says which names lead nowhere. */
export function resolveReferences(draft: Draft, known: Known): Fault[] {
  const faults: Fault[] = [];
  for (const {field, path, value, replace} of leaves(draft.record)) {
    const target = targets.get(field);
    if (!target) continue;
    const id = known.find(target, value);
    if (typeof id === 'string') replace(id);
    else {
      const said =
        id === null
          ? sentence.ambiguousReference(nouns[target], value)
          : sentence.unknownReference(nouns[target], value, nearest(value, known.words(target)));
      faults.push(faultAt('error', 'reference', draft.placeOf(path), said));
    }
  }
  return faults;
}
