import type {Collection} from '../collections.ts';
import {leaves} from '../leaves.ts';
import type {AdoptedRecord} from './adopt.ts';
import type {Partner} from './partner.ts';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

/** The town's id for a partner's word, if it has one. */
type TownWord = (word: string) => string | undefined;

function among(only: readonly string[] | undefined, words: readonly string[], town: TownWord): boolean {
  if (only === undefined) return true;
  const ids = new Set(only.flatMap((word) => [word, town(word) ?? word]));
  return words.some((word) => ids.has(word) || ids.has(town(word) ?? word));
}

/** Does a town want this offer or event of a partner? One without districts is for everybody. */
export function wants({only}: Partner, raw: Record<string, unknown>, topicOf: TownWord, districtOf: TownWord): boolean {
  const districts = strings(raw['districts']);
  return (
    among(only?.topics, strings(raw['topics']), topicOf) &&
    (districts.length === 0 || among(only?.districts, districts, districtOf))
  );
}

/** Without what nobody names: when only some offers are taken, so are only their organizations, places and contacts. */
export function namedOnly(records: Record<Collection, AdoptedRecord[]>): Record<Collection, AdoptedRecord[]> {
  const idsIn = (list: readonly AdoptedRecord[], fields: readonly string[]): Set<string> =>
    new Set(
      list.flatMap((record) => [...leaves(record)].flatMap(({field, value}) => (fields.includes(field) ? value : []))),
    );
  const {offers, events} = records;
  const dated = [...offers, ...events];
  const contactIds = idsIn(dated, ['contact_ids']);
  const contacts = records.contacts.filter(({id}) => contactIds.has(id));
  const placeIds = idsIn([...dated, ...contacts], ['place_id', 'place_ids']);
  const places = records.places.filter(({id}) => placeIds.has(id));
  const organizationIds = idsIn([...dated, ...contacts, ...places], ['organization_id']);
  const organizations = records.organizations.filter(({id}) => organizationIds.has(id));
  return {organizations, places, contacts, offers, events};
}
