import {
  access,
  amenities,
  answerWays,
  audiences,
  childcareKinds,
  modes,
  phoneTypes,
  providerKinds,
  requestKinds,
  sectors,
  situations,
  stepKinds,
  tiers,
} from '../../src/contract/codes.ts';
import type {Draft} from './draft.ts';
import {faultAt, type Fault} from './fault.ts';
import {leaves} from './leaves.ts';
import {sentence} from './messages.ts';
import {nearest} from './nearest.ts';

const lists = new Map<string, readonly string[]>([
  ['modes', modes],
  ['mode', modes],
  ['access', access],
  ['audiences', audiences],
  ['amenities', amenities],
  ['sectors', sectors],
  ['tier', tiers],
  ['kind', stepKinds],
  ['kinds', requestKinds],
  ['answers', answerWays],
  ['situations', situations],
  ['type', phoneTypes],
  ['provider_kind', providerKinds],
]);

/** Codes that this version of the contract does not know. Readers skip them, so they are warnings. */
export function unknownCodes(draft: Draft, ownAudiences: Iterable<string> = []): Fault[] {
  const faults: Fault[] = [];
  for (const {field, path, value} of leaves(draft.record)) {
    const list = field === 'kind' && path[0] === 'childcare' ? childcareKinds : lists.get(field);
    const known = field === 'audiences' ? [...audiences, ...ownAudiences] : list;
    if (!known || known.includes(value)) continue;
    faults.push(faultAt('warning', 'code', draft.placeOf(path), sentence.unknownCode(value, nearest(value, known))));
  }
  return faults;
}
