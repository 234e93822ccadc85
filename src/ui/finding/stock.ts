import type {Offer} from '../../contract/offer.ts';
import {isId} from '../../data/record-id.ts';
import type {Town} from '../../data/town.ts';
import type {Surroundings} from '../offer/surroundings.ts';

/** A slice of a town's offers, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  readonly topic: string;
  readonly district: string;
  readonly audience: string;
  readonly provider: string;
  /** Ids of offers, separated by blanks. */
  readonly offers: string;
  /** Only places in childcare. */
  readonly childcare?: boolean;
}

/** What the search works on. */
export interface Stock extends Surroundings {
  readonly offers: readonly Offer[];
  /** Are these the first offers of a long list, the rest of which is on its way? */
  readonly isPart: boolean;
  /** Where it comes from: its index, the outlines of its districts, whom to write to are asked for when they are needed. */
  readonly town: Town;
}

/** The offers that belong to the slice and are on offer. */
export function sliceOf(offers: readonly Offer[], preset: Preset): Offer[] {
  const {topic, district, audience, provider} = preset;
  const wanted = preset.offers.split(/\s+/).filter(Boolean);
  return offers.filter(
    ({id, topics = [], districts = [], audiences = [], organization_id, childcare, status = 'active'}) =>
      (status === 'active' || status === 'temporarily closed') &&
      (!preset.childcare || childcare !== undefined) &&
      (!wanted.length || wanted.some((word) => isId(id, word))) &&
      (!topic || topics.includes(topic)) &&
      // An offer without districts is for the whole town.
      (!district || districts.length === 0 || districts.includes(district)) &&
      (!audience || audiences.includes(audience)) &&
      (!provider || (organization_id !== undefined && isId(organization_id, provider))),
  );
}
