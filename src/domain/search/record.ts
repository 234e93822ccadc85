import type {Text} from '../../contract/text.ts';
import type {WorkedOut} from './answer.ts';

/**
 * What the index reads of a record. An `Offer` or an `Event` of the contract is one as it is. Localized texts are indexed
 * in all their languages.
 */
export interface SearchRecord {
  id: string;
  name: Text;
  alternate_name?: Text | undefined;
  description?: Text | undefined;
  keywords?: readonly string[] | undefined;
  topics?: readonly string[] | undefined;
  /** None means the whole town. */
  districts?: readonly string[] | undefined;
  modes?: readonly string[] | undefined;
  access?: readonly string[] | undefined;
  languages?: readonly string[] | undefined;
  audiences?: readonly string[] | undefined;
  /** Whole months, both inclusive; pregnancy is below 0. Absent: no bound on that side. */
  minimum_age_months?: number | undefined;
  maximum_age_months?: number | undefined;
  /** Who offers it, in words, where there is no organization record. */
  provider?: Text | undefined;
  organization_id?: string | undefined;
  place_id?: string | undefined;
  place_ids?: readonly string[] | undefined;
  /** Absent: `trust.free`, else whether every price of `cost_options` is 0. */
  free?: boolean | undefined;
  trust?: {free?: boolean | undefined} | undefined;
  cost_options?: readonly {amount?: number | undefined}[] | undefined;
  facets?: Readonly<Partial<Record<WorkedOut, readonly string[]>>> | undefined;
}

/** The words behind an id: names and keywords. */
export type Words = Readonly<Record<string, readonly string[]>>;

export interface IndexOptions {
  /** Names and keywords of the topics, by id. */
  topicNames?: Words;
  organizationNames?: Words;
  placeNames?: Words;
  districtNames?: Words;
  /** All districts of the town; those that occur in the records are counted in any case. */
  districts?: readonly string[];
  /** Groups of words or short phrases of equal meaning: `synonymsDe`, `synonymsForeign`, and a town's own. */
  synonyms?: readonly (readonly string[])[];
}
