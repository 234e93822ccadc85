import {Code} from '../../../src/contract/scalars.ts';
import {Schedule} from '../../../src/contract/schedule.ts';
import type {Text} from '../../../src/contract/text.ts';
import {impossibleDays} from '../calendar-check.ts';
import {collections, recordSchemas, type Collection} from '../collections.ts';
import {pointerOf} from '../draft.ts';
import type {Known} from '../known.ts';
import {scheduleFaults} from '../schedule-check.ts';
import type {PartnerRead} from './load-partners.ts';
import {namedOnly, wants} from './only.ts';
import {prefixOf} from './partner.ts';
import {plainText} from './plain-text.ts';
import {rewrite, type Rules} from './rewrite.ts';

/** A record of the contract, as far as merging looks at it. */
export interface AdoptedRecord {
  id: string;
  same_as?: string[] | undefined;
}

/** A partner's records as the town shows them. */
export interface Adopted {
  records: Record<Collection, AdoptedRecord[]>;
  /** How many could not be read, and what the first lacked. */
  dropped: number;
  firstReason: string;
}

const longest = 10_000;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [];

/** How a page that reads the partner's directory itself knows the record, so that it is not shown twice there. */
const worldName = (url: string | undefined, id: unknown): string[] =>
  url !== undefined && typeof id === 'string' && url.length + id.length < 2_000 ? [`${url}#${id}`] : [];

const spellings = (name: Text): string[] => (typeof name === 'string' ? [name] : Object.values(name));

/** The town's id for a partner's word: the same id or name, or the name behind the partner's id. */
function townWord(
  target: 'topics' | 'districts',
  {stock}: PartnerRead,
  known: Known,
): (word: string) => string | undefined {
  const names = new Map(stock[target].map(({id, name}) => [id, spellings(name)]));
  return (word) =>
    [word, ...(names.get(word) ?? [])].map((each) => known.find(target, each)).find((id) => typeof id === 'string') ??
    undefined;
}

/** The schedules that follow the contract and lead to a date. */
const soundSchedules = (value: unknown, timezone: string): unknown =>
  Array.isArray(value)
    ? value.filter((each) => {
        const parsed = Schedule.safeParse(each);
        if (!parsed.success) return false;
        const faults = scheduleFaults({placeOf: () => ({file: ''})}, 'schedules', [parsed.data], timezone);
        return faults.every(({level}) => level !== 'error');
      })
    : value;

/**
 * A partner's records made the town's: ids with the partner's prefix, references that follow them, the town's own topics and
 * districts, plain text, `source_id`. What does not follow the contract is left out and counted; unknown subjects become keywords.
 */
export function adopt(read: PartnerRead, known: Known, timezone: string): Adopted {
  const {partner, stock} = read;
  const prefix = prefixOf(partner);
  const topicOf = townWord('topics', read, known);
  const districtOf = townWord('districts', read, known);
  const there: Record<Collection, Set<string>> = {
    organizations: new Set(),
    places: new Set(),
    contacts: new Set(),
    offers: new Set(),
    events: new Set(),
  };
  const rules: Rules = {
    record: (collection, id) => (there[collection].has(prefix + id) ? prefix + id : undefined),
    topic: topicOf,
    district: districtOf,
    text: (words) => plainText(words).slice(0, longest),
  };
  const adopted: Adopted = {
    records: {organizations: [], places: [], contacts: [], offers: [], events: []},
    dropped: 0,
    firstReason: '',
  };
  const drop = (reason: string): void => {
    adopted.dropped++;
    adopted.firstReason ||= reason;
  };
  for (const collection of collections) {
    const schema = recordSchemas[collection];
    for (const [i, raw] of stock[collection].entries()) {
      if ((collection === 'offers' || collection === 'events') && !wants(partner, raw, topicOf, districtOf)) continue;
      const at = (path: readonly PropertyKey[]): string => pointerOf([collection, i, ...path]);
      const record = rewrite(raw, rules);
      record['id'] = typeof raw['id'] === 'string' && raw['id'] !== '' ? prefix + raw['id'] : undefined;
      record['source_id'] = partner.id;
      const same = [...strings(record['same_as']), ...worldName(partner.url, raw['id'])].slice(0, 20);
      if (same.length > 0) record['same_as'] = same;
      for (const field of ['hours', 'schedules'])
        if (field in record) record[field] = soundSchedules(record[field], timezone);
      for (const field of ['modes', 'access', 'audiences', 'amenities', 'sectors'])
        if (field in record) record[field] = strings(record[field]).filter((word) => Code.safeParse(word).success);
      if (collection === 'offers') {
        const more = strings(raw['topics'])
          .filter((word) => topicOf(word) === undefined)
          .flatMap((word) => spellings(stock.topics.find(({id}) => id === word)?.name ?? word));
        const keywords = [...new Set([...strings(record['keywords']), ...more])].filter((word) => word.length <= 100);
        if (keywords.length > 0) record['keywords'] = keywords.slice(0, 100);
      }
      const parsed = schema.safeParse(record);
      const [issue] = parsed.error?.issues ?? [];
      if (!parsed.success || issue) {
        drop(`${at(issue?.path ?? [])}: ${issue?.message ?? ''}`.slice(0, 200));
        continue;
      }
      const [day] = impossibleDays({record, placeOf: (path) => ({file: '', pointer: at(path)})});
      const {id} = parsed.data;
      if (day || there[collection].has(id)) {
        drop(day ? `${day.pointer}` : `${at(['id'])}: ${id}`);
        continue;
      }
      there[collection].add(id);
      adopted.records[collection].push(parsed.data);
    }
  }
  return partner.only ? {...adopted, records: namedOnly(adopted.records)} : adopted;
}
