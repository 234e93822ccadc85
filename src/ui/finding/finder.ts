import type {Offer} from '../../contract/offer.ts';
import {surroundingsOf} from '../../domain/geo/surroundings.ts';
import {postcodeIn} from '../../domain/postcode.ts';
import {
  buildInSlices,
  offerRecord,
  offerWords,
  prepare,
  restoreIndex,
  search,
  withSynonyms,
  type FacetChoice,
  type SearchIndex,
} from '../../domain/search/index.ts';
import {othersFirst, quiet} from '../../data/slices.ts';
import {noChoice, type Choice} from './choice.ts';
import {everydayWords} from './everyday-words.ts';
import type {Answer, Find} from './found.ts';
import {lifeMonths} from './life-months.ts';
import {onlyThose} from './only-those.ts';
import {reasonWords} from './reasons.ts';
import type {Stock} from './stock.ts';
import type {Times} from './times.ts';

/** So many offers are read into the index between two looks at what else the page has to do. */
const slice = 250;

/**
 * A search over some offers of the stock; the index is made once, in slices that let the page breathe. `times` tells what is
 * open: whoever chooses by that has it.
 */
export async function finderOver(
  offers: readonly Offer[],
  stock: Stock,
  times: () => Times | undefined,
  now: Date,
): Promise<Find> {
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  let index = await indexOf(offers, stock);
  const only = onlyThose(offers, stock, times);
  const whole = withEverydayWords(index, stock).then((known) => {
    index = known;
  });
  return Object.assign(answer, {whole, because: reasonWords, all: answer(noChoice, 0, now)});
  function answer(choice: Choice, limit: number, at: Date): Answer {
    const asked = search(index, {
      ...requestOf(choice, stock),
      limit,
      ages: lifeMonths,
      only: only(choice, at),
    });
    return {
      rows: asked.hits.flatMap(({id, reasons}) => {
        const offer = byId.get(id);
        return offer ? [{offer, reasons}] : [];
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
  const {places, organizations, directory, town} = stock;
  const stored = await town.indexOf('offers');
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
async function withEverydayWords(index: SearchIndex, {directory}: Stock): Promise<SearchIndex> {
  await quiet();
  const everyday = await everydayWords();
  const known = withSynonyms(index, directory.synonyms?.length ? [...everyday, ...directory.synonyms] : everyday);
  for (const _ of prepare(known)) await othersFirst();
  return known;
}

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
