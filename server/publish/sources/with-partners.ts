import type {Origin} from '../../../src/contract/directory.ts';
import type {Collection} from '../collections.ts';
import {faultAt, type Fault} from '../fault.ts';
import type {Known} from '../known.ts';
import {adopt, type Adopted} from './adopt.ts';
import type {PartnerRead} from './load-partners.ts';
import {mergeRecords} from './merge.ts';
import {whereOf} from './partner.ts';
import {leftOut} from './source-sentence.ts';

/** A town's records together with its partners'. */
export interface Together {
  items: ReadonlyMap<Collection, readonly object[]>;
  /** Whose records are among these. */
  origins: Origin[];
  faults: Fault[];
}

/** Adopts what was read of each partner, in their order, and merges it with the town's own records. */
export function withPartners(
  own: ReadonlyMap<Collection, readonly object[]>,
  reads: readonly PartnerRead[],
  known: Known,
  timezone: string,
): Together {
  if (reads.length === 0) return {items: own, origins: [], faults: []};
  const faults: Fault[] = [];
  const adopted = reads.map((read): Adopted => {
    const {partner} = read;
    const made = adopt(read, known, timezone);
    if (made.dropped > 0) {
      const said = leftOut(partner.name, whereOf(partner), made.dropped, made.firstReason);
      faults.push(faultAt('warning', 'source', {file: 'sources.json'}, said));
    }
    return made;
  });
  const origins = reads.map(({partner: {id, name, url, license}, stock, fetchedAt}): Origin => {
    const terms = license ?? stock.license;
    return {id, name, ...(url && {url}), ...(terms && {license: terms}), fetched_at: fetchedAt};
  });
  return {items: mergeRecords(own, adopted), origins, faults};
}
