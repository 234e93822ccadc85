import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import type {Choice} from './choice.ts';
import type {Counts, Found} from './finder.ts';
import type {Stock} from './stock.ts';

/** A list to choose one word from. */
export interface Filter {
  readonly name: keyof Choice & keyof Counts;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly name: string}[];
}

/** A box to tick. */
export interface Tick {
  readonly name: keyof Choice;
  readonly words: string;
}

/** What can be chosen: first what most visitors need, the rest folded. */
export interface Filters {
  readonly main: readonly Filter[];
  /** Long lists; made when somebody unfolds them, or has chosen from them. */
  readonly further: () => readonly Filter[];
  readonly ticks: readonly Tick[];
}

export interface FilterContext {
  readonly choice: Choice;
  /** How many offers each word leaves, given the other choices. */
  readonly counts: Counts;
  /** The same with nothing chosen: a list that cannot tell offers apart is not shown. */
  readonly all: Found;
  readonly stock: Stock;
  readonly reader: Reader;
  readonly now: Date;
  readonly districtLabel: string;
  /** Are the rarer filters unfolded? */
  readonly unfolded: boolean;
  readonly unfold: (open: boolean) => void;
}

/** The lists and boxes, each list with the number of offers behind every word. */
export function filtersView({main, further, ticks}: Filters, context: FilterContext): TemplateResult {
  const {choice, counts, all} = context;
  const tells = ({name, options}: Filter) =>
    options.some(({value}) => (all.counts[name][value] ?? 0) > 0 && all.counts[name][value] !== all.total);
  const show = (lists: readonly Filter[]) =>
    lists.filter(tells).map((filter) => list(filter, choice[filter.name], counts[filter.name]));
  const rarer = context.unfolded ? show(further()) : [];
  return html`<div class="filters">${show(main)}</div>
    ${around(context).map((one) => tick(one, choice))}
    ${
      all.total
        ? html`<details
            class="further"
            ?open=${context.unfolded}
            @toggle=${(event: Event) => event.target instanceof HTMLDetailsElement && context.unfold(event.target.open)}
          >
            <summary>${msg('Weitere Filter', {id: 'finder.further', desc: 'Opens rarer filters'})}</summary>
            <div class="filters">${rarer}</div>
            <div class="ticks">${ticks.map((one) => tick(one, choice))}</div>
          </details>`
        : nothing
    }`;
}

/** A native list; what leads nowhere can not be chosen. */
function list(
  {name, label, options}: Filter,
  chosen: string,
  counts: Readonly<Record<string, number>>,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} part="filter" .value=${chosen}>
      <option value="" ?selected=${chosen === ''}>
        ${msg('alle', {id: 'finder.any', desc: 'In a list: no restriction'})}
      </option>
      ${options.map(({value, name: word}) => {
        const count = counts[value] ?? 0;
        return html`<option value=${value} ?selected=${value === chosen} ?disabled=${count === 0 && value !== chosen}>
          ${word} (${count})
        </option>`;
      })}
    </select>
  </div>`;
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

/** What the long lists are about. */
const furtherNames = ['access', 'audience', 'language', 'provider', 'carrier'] as const;

/** What is chosen, in words, by its name in the choice: for the chips that take it back. */
export function chosenWords(
  {main, further, ticks}: Filters,
  {choice, reader, stock}: FilterContext,
): [name: keyof Choice, words: string][] {
  const isChosen = furtherNames.some((name) => choice[name]);
  const lists = [...main, ...(isChosen ? further() : [])].flatMap(({name, options}): [keyof Choice, string][] => {
    const found = options.find(({value}) => value === choice[name]);
    return choice[name] && found ? [[name, found.name]] : [];
  });
  const districts = new Map((stock.directory.districts ?? []).map(({id, name}) => [id, plain(name, reader)]));
  const near = neighboursOf(stock, choice).flatMap((id) => districts.get(id) ?? []);
  return [
    ...lists,
    ...ticks.filter(({name}) => choice[name]).map(({name, words}): [keyof Choice, string] => [name, words]),
    ...(choice.places ? [['places', placeWords(choice.places, stock, reader)] satisfies [keyof Choice, string]] : []),
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
