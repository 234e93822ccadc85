import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Text} from '../../contract/text.ts';
import {buildIndex, search, type SearchRecord} from '../../domain/search/index.ts';
import {sectorWord} from '../../i18n/words/sector.ts';
import type {Partner} from './partners.ts';

/** The partners that words find; without a telling word all of them. */
export type FindPartners = (text: string) => ReadonlySet<Partner>;

/** A search over partners, their people and their offers; the index is made once. */
export function partnerSearch(partners: readonly Partner[], directory: DirectoryEnvelope): FindPartners {
  const {topics = [], districts = [], synonyms = []} = directory;
  const index = buildIndex(partners.map(recordOf), {
    topicNames: Object.fromEntries(topics.map(({id, name, keywords = []}) => [id, [...spellings(name), ...keywords]])),
    districtNames: Object.fromEntries(districts.map(({id, name}) => [id, spellings(name)])),
    synonyms,
  });
  return (text) => {
    if (!text.trim()) return new Set(partners);
    const {hits} = search(index, {text, limit: partners.length});
    return new Set(hits.flatMap(({id}) => partners[Number(id)] ?? []));
  };
}

/** By its place in the list: two sources may use one id for two organizations. */
function recordOf({organization, contacts, offers, work, districts}: Partner, place: number): SearchRecord {
  const {name, alternate_name, description, sectors = []} = organization;
  return {
    id: String(place),
    name,
    alternate_name,
    description,
    topics: [...work.keys()],
    districts: [...districts].filter(Boolean),
    keywords: [
      ...sectors.flatMap((code) => sectorWord(code) ?? []),
      ...contacts.flatMap((contact) => [contact.name, contact.title, contact.department].flatMap(spellings)),
      ...offers.flatMap((offer) => [...spellings(offer.name), ...(offer.keywords ?? [])]),
    ],
  };
}

function spellings(text: Text | undefined): string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
