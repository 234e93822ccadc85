import {buildIndex, offerWords, search} from '../../domain/search/index.ts';
import {activeLocale} from '../../i18n/locale.ts';
import {reportPart} from '../../ui/report-part.ts';
import type {Stock} from './stock.ts';

/** The ids of the events that some words find. */
type Find = (text: string) => ReadonlySet<string>;

const known = new WeakMap<Stock, Promise<Find>>();

/** The search over the events of a stock; its index is made once, when somebody types for the first time. */
export function finderOver(stock: Stock): Promise<Find> {
  let find = known.get(stock);
  if (!find) known.set(stock, (find = indexed(stock)));
  return find;
}

async function indexed(stock: Stock): Promise<Find> {
  const {events, directory, places, organizations} = stock;
  const {topics, districts} = directory;
  const synonyms = [...(await synonymsOrNone()), ...(directory.synonyms ?? [])];
  const records = events.map((event) => ({
    ...event,
    place_ids: event.schedules.flatMap(({place_id}) => place_id ?? []),
  }));
  const index = buildIndex(records, {...offerWords({topics, districts, places, organizations}), synonyms});
  return (text) => {
    const {hits} = search(index, {text, limit: events.length});
    // Dates stand in the order of time, so what is found by a guess would stand among what is meant.
    const sure = hits.filter(({reasons}) => !reasons.some(({kind}) => kind === 'typo' || kind === 'partial'));
    return new Set((sure.length ? sure : hits).map(({id}) => id));
  };
}

/** Everyday words for what the events call otherwise; without them the search still knows the events' own words. */
async function synonymsOrNone(): Promise<(readonly string[])[]> {
  try {
    const [{synonymsDe}, {synonymsFor}] = await Promise.all([
      import('../../domain/search/synonyms.de.ts'),
      import('../../domain/search/foreign.ts'),
    ]);
    return [...synonymsDe, ...(await synonymsFor([activeLocale(), ...navigator.languages]))];
  } catch (cause) {
    reportPart('everyday words could not be loaded', cause);
    return [];
  }
}
