import type {Offer} from '../../contract/offer.ts';
import {surroundingsOf} from '../../domain/geo/surroundings.ts';
import {postcodeIn} from '../../domain/postcode.ts';
import {nextDate} from '../../domain/schedule/next-date.ts';
import {
  buildInSlices,
  offerRecord,
  offerWords,
  prepare,
  restoreIndex,
  search,
  withSynonyms,
  type FacetChoice,
  type FacetCounts,
  type Hit,
  type SearchIndex,
} from '../../domain/search/index.ts';
import type {Occurrence} from '../../domain/schedule/index.ts';
import {othersFirst, quiet} from '../../data/slices.ts';
import {lifeMonths, noChoice, type Choice} from './choice.ts';
import {onlyThose} from './only-those.ts';
import {sliceOf, type Preset, type Stock} from './stock.ts';

/** So many offers are read into the index between two looks at what else the page has to do. */
const slice = 250;

/** An offer that was found, with its next date and why it was found. */
export interface Finding {
  readonly offer: Offer;
  readonly next: Occurrence | undefined;
  readonly reasons: Hit['reasons'];
}

/** How many offers each further choice would leave. */
export type Counts = FacetCounts & Readonly<Record<'age', Readonly<Record<string, number>>>>;

/** What was found. */
export interface Found {
  readonly rows: readonly Finding[];
  readonly total: number;
  readonly counts: Counts;
  /** Ids of the nearest topics when the words find nothing. */
  readonly near: readonly string[];
}

/** The offers that fit a choice, the best first, `limit` at most. */
export interface Find {
  (choice: Choice, limit: number, now: Date): Found;
  /** Once it also knows everyday words; until then it knows the offers' own. */
  readonly whole: Promise<void>;
}

/** A search over a slice of the stock; the index is made once, in slices that let the page breathe. */
export async function finderOver(stock: Stock, preset: Preset): Promise<Find> {
  const offers = sliceOf(stock.offers, preset);
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  let index = await indexOf(offers, stock);
  const only = onlyThose(offers, stock);
  const next = nextDates(stock);
  const whole = withEverydayWords(index, stock).then((known) => {
    index = known;
  });
  return Object.assign(answer, {whole});
  function answer(choice: Choice, limit: number, now: Date): Found {
    const asked = search(index, {
      ...requestOf(choice, stock),
      limit,
      ages: lifeMonths,
      only: only(choice, now),
    });
    return {
      rows: asked.hits.flatMap(({id, reasons}) => {
        const offer = byId.get(id);
        return offer ? [{offer, reasons, next: next(offer, now)}] : [];
      }),
      total: asked.total,
      near: asked.near,
      counts: {
        ...asked.facets,
        age: Object.fromEntries(lifeMonths.map((months, place) => [months, asked.ages[place] ?? 0])),
      },
    };
  }
}

/** The publisher's index when it is of all these offers, else one of our own. */
async function indexOf(offers: readonly Offer[], stock: Stock): Promise<SearchIndex> {
  const {places, organizations, directory, index: stored} = stock;
  const synonyms = directory.synonyms ?? [];
  const restored = stored && offers.length === stored.ids.length ? restoreIndex(stored, synonyms) : undefined;
  if (restored) return restored;
  const words = {...offerWords({...directory, places, organizations}), synonyms};
  const records = offers.map((offer) => offerRecord(offer, places));
  const building = buildInSlices(records, words, slice);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
    await othersFirst();
  }
}

/** The index that knows everyday words too, and has done what its first search would have to do, while nobody types yet. */
async function withEverydayWords(index: SearchIndex, {synonyms, directory}: Stock): Promise<SearchIndex> {
  await quiet();
  const everyday = await synonyms();
  const known = withSynonyms(index, directory.synonyms?.length ? [...everyday, ...directory.synonyms] : everyday);
  for (const _ of prepare(known)) await othersFirst();
  return known;
}

/** What is found with nothing chosen. */
export const everything = (find: Find, now: Date): Found => find(noChoice, 0, now);

function requestOf(choice: Choice, {directory}: Stock): {text?: string; facets: FacetChoice} {
  const {text, topic, district, mode, age, access, language, audience, provider, kind, carrier, care} = choice;
  const tick = (word: string): string[] => (word ? ['true'] : []);
  const around = choice.around ? (directory.districts?.find(({id}) => id === district)?.neighbours ?? []) : [];
  const near = choice.near ? surroundingsOf(directory.districts ?? [], postcodeIn(choice.near)) : [];
  const one = (word: string): string[] => (word ? [word] : []);
  return {
    ...(text.trim() && {text}),
    facets: {
      topic: one(topic),
      district: [...one(district), ...around, ...near],
      mode: one(mode),
      access: one(access),
      language: one(language),
      audience: one(audience),
      provider: one(provider),
      kind: one(kind),
      carrier: one(carrier),
      care: one(care),
      stepFree: tick(choice.stepFree),
      integration: tick(choice.integration),
      vacant: tick(choice.vacant),
      free: choice.free === 'on',
      ...(age && {age: Number(age)}),
    },
  };
}

/** The next date of an offer; worked out anew when a minute has passed. */
function nextDates(stock: Stock): (offer: Offer, now: Date) => Occurrence | undefined {
  let minute = NaN;
  const known = new Map<Offer, Occurrence | undefined>();
  return (offer, now) => {
    const at = Math.floor(now.getTime() / 60_000);
    if (at !== minute) known.clear();
    minute = at;
    if (!known.has(offer)) known.set(offer, nextDate(offer.schedules ?? [], now, stock));
    return known.get(offer);
  };
}
