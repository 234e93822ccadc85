import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import {selectField, type WordList} from '../views/select-field.ts';
import type {Choice} from './choice.ts';
import type {FilterParts} from './filter-outline.ts';
import type {Answer, Counts} from './found.ts';
import {nearChip, nearField, nearTick} from './near-field.ts';
import type {Stock} from './stock.ts';

/** A list to choose one word from. */
export interface Filter extends WordList {
  readonly name: keyof Choice & keyof Counts;
}

/** A box to tick. */
export interface Tick {
  readonly name: keyof Choice;
  readonly words: string;
}

/** What can be chosen: first what most visitors need, the rest folded. */
export interface Filters {
  readonly main: () => readonly Filter[];
  /** Long lists; made when somebody unfolds them, or has chosen from them. */
  readonly further: () => readonly Filter[];
  readonly ticks: readonly Tick[];
}

export interface FilterContext {
  readonly choice: Choice;
  /** How many offers each word leaves, given the other choices. */
  readonly counts: Counts;
  /** The same with nothing chosen: a list that cannot tell offers apart is not shown. */
  readonly all: Answer;
  readonly stock: Stock;
  readonly reader: Reader;
  readonly now: Date;
  readonly districtLabel: string;
  /** The one that led to the town, on a county's page. */
  readonly postcode: string | undefined;
  /** Are the rarer filters unfolded? */
  readonly unfolded: boolean;
  /** Can it be known what is open? */
  readonly hasTimes: boolean;
}

/** The lists and boxes, each list with the number of offers behind every word. */
export function filterParts({main, further, ticks}: Filters, context: FilterContext): FilterParts {
  const {choice, counts, all} = context;
  const tells = ({name, options}: Filter) =>
    options.some(({value}) => (all.counts[name][value] ?? 0) > 0 && all.counts[name][value] !== all.total);
  const show = (lists: readonly Filter[]) =>
    lists.map((filter) => selectField(filter, choice[filter.name], (value) => counts[filter.name][value]));
  const first = main().filter(tells);
  // What is for one district alone, by the page's wish or by chance, is near or it is not.
  const near = first.some(({name}) => name === 'district');
  return {
    main: show(first),
    beside: html`${around(context).map((one) => tick(one, choice))} ${near ? nearTick(context) : nothing}`,
    rarer: context.unfolded ? [near ? nearField(context) : nothing, ...show(further().filter(tells))] : [],
    ticks: ticks.map((one) => tick(one, choice)),
  };
}

function tick({name, words}: Tick, choice: Choice): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" name=${name} value="on" .checked=${choice[name] === 'on'} />
    ${words}
  </label>`;
}

/** With a district chosen that has neighbours: those too. */
function around({choice, stock}: FilterContext): Tick[] {
  if (!neighboursOf(stock, choice).length) return [];
  return [
    {
      name: 'around',
      words: msg('auch in der Umgebung', {id: 'finder.around', desc: 'Tick: the neighbouring districts too'}),
    },
  ];
}

const neighboursOf = ({directory: {districts = []}}: Stock, {district}: Choice): readonly string[] =>
  districts.find(({id}) => id === district)?.neighbours ?? [];

/** What the lists are about that stand unfolded, and the long ones. */
const mainNames = ['topic', 'age', 'district', 'mode', 'kind', 'care'] as const;
const furtherNames = ['access', 'audience', 'language', 'provider', 'carrier'] as const;

/** What is chosen, in words, by its name in the choice: for the chips that take it back. */
export function chosenWords(
  {main, further, ticks}: Filters,
  {choice, reader, stock}: FilterContext,
): [name: keyof Choice, words: string][] {
  const isAmong = (names: readonly (keyof Choice)[]) => names.some((name) => choice[name]);
  // To make lists takes its time, and most often a box was ticked.
  const lists = [...(isAmong(mainNames) ? main() : []), ...(isAmong(furtherNames) ? further() : [])].flatMap(
    ({name, options}): [keyof Choice, string][] => {
      const found = options.find(({value}) => value === choice[name]);
      return choice[name] && found ? [[name, found.name]] : [];
    },
  );
  const districts = new Map((stock.directory.districts ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const near = neighboursOf(stock, choice).flatMap((id) => districts.get(id) ?? []);
  return [
    ...lists,
    ...ticks.filter(({name}) => choice[name]).map(({name, words}): [keyof Choice, string] => [name, words]),
    ...(choice.places ? [['places', placeWords(choice.places, stock, reader)] satisfies [keyof Choice, string]] : []),
    ...nearChip(choice, stock, reader),
    ...(choice.around && near.length ? [['around', near.join(', ')] satisfies [keyof Choice, string]] : []),
  ];
}

/** The names of the places that were chosen on the map. */
const placeWords = (ids: string, {places}: Stock, reader: Reader): string =>
  ids
    .split(' ')
    .flatMap((id) => plain(places.get(id)?.name, reader) || [])
    .slice(0, 2)
    .join(', ');
