import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Text} from '../../contract/text.ts';
import type {HolidayCalendar, Occurrence} from '../../domain/schedule/index.ts';
import {nextDate} from '../../domain/schedule/next-date.ts';
import {buildIndex, search, type FacetChoice, type SearchIndex} from '../../domain/search/index.ts';
import {lifeMonths, type Choice} from './choice.ts';

/** Ways to take part without going anywhere. */
const digital = ['phone', 'video', 'chat', 'mail'];

/** A slice of a town's offers, as a page's editor asks for it; an empty word asks for everything. */
export interface Preset {
  readonly topic: string;
  readonly district: string;
  readonly audience: string;
  readonly provider: string;
}

/** What the index is made of. */
export interface Stock {
  readonly offers: readonly Offer[];
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly directory: DirectoryEnvelope;
  readonly synonyms: readonly (readonly string[])[];
  readonly timezone: string;
  readonly holidays: HolidayCalendar;
}

/** An offer with its next date, when it has one. */
export interface Row {
  readonly offer: Offer;
  readonly next: Occurrence | undefined;
}

/** What was found, and how many offers each further choice would leave. */
export interface Found {
  readonly rows: readonly Row[];
  readonly total: number;
  readonly counts: Readonly<Record<'topic' | 'district' | 'mode' | 'age', Readonly<Record<string, number>>>>;
}

/** The offers that fit a choice, the best first, `limit` at most. */
export type Find = (choice: Choice, limit: number, now: Date) => Found;

/** A search over a slice of the stock; the index is made once. */
export function finderOver(stock: Stock, preset: Preset): Find {
  const offers = offersFor(stock.offers, preset);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const index = indexOf(offers, stock);
  return (choice, limit, now) => {
    const answer = search(index, {...requestOf(choice), limit, ages: lifeMonths});
    const elsewhere = search(index, {...requestOf({...choice, mode: 'digital'}), limit: 0});
    const {topic, district, mode} = answer.facets;
    return {
      rows: answer.hits
        .flatMap(({id}) => byId.get(id) ?? [])
        .map((offer) => ({offer, next: nextDate(offer.schedules ?? [], now, stock)})),
      total: answer.total,
      counts: {
        topic,
        district,
        mode: {...mode, digital: elsewhere.total},
        age: Object.fromEntries(lifeMonths.map((months, index) => [months, answer.ages[index] ?? 0])),
      },
    };
  };
}

/** The offers that belong to the slice and are on offer. */
function offersFor(offers: readonly Offer[], {topic, district, audience, provider}: Preset): Offer[] {
  return offers.filter(
    ({topics = [], districts = [], audiences = [], organization_id, status = 'active'}) =>
      (status === 'active' || status === 'temporarily closed') &&
      (!topic || topics.includes(topic)) &&
      // An offer without districts is for the whole town.
      (!district || districts.length === 0 || districts.includes(district)) &&
      (!audience || audiences.includes(audience)) &&
      (!provider || organization_id === provider),
  );
}

function indexOf(offers: readonly Offer[], {places, organizations, directory, synonyms}: Stock): SearchIndex {
  const {topics = [], districts = []} = directory;
  return buildIndex(offers, {
    topicNames: Object.fromEntries(topics.map(({id, name, keywords = []}) => [id, [...spellings(name), ...keywords]])),
    districtNames: Object.fromEntries(districts.map(({id, name}) => [id, spellings(name)])),
    placeNames: Object.fromEntries(
      [...places].map(([id, {name, address}]) => [id, [...spellings(name), ...where(address)]]),
    ),
    organizationNames: Object.fromEntries([...organizations].map(([id, {name}]) => [id, spellings(name)])),
    districts: districts.map(({id}) => id),
    synonyms,
  });
}

function requestOf({text, topic, district, mode, age}: Choice): {text?: string; facets: FacetChoice} {
  return {
    ...(text.trim() && {text}),
    facets: {
      ...(topic && {topic: [topic]}),
      ...(district && {district: [district]}),
      ...(mode && {mode: mode === 'digital' ? digital : [mode]}),
      ...(age && {age: Number(age)}),
    },
  };
}

const spellings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** People look for what is near by postcode and town. */
const where = (address: Place['address']): string[] =>
  [address?.postal_code, address?.city].filter((word): word is string => Boolean(word));
