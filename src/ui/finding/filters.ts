import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {msg} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import type {Choice} from './choice.ts';
import {furtherLists, mainLists, type Filter} from './filter-lists.ts';
import type {Counts, Found} from './finder.ts';
import type {Stock} from './stock.ts';

export interface FilterContext {
  readonly choice: Choice;
  /** How many offers each word leaves, given the other choices. */
  readonly counts: Counts;
  /** The same with nothing chosen: a list that cannot tell offers apart is not shown. */
  readonly all: Found;
  readonly stock: Stock;
  readonly reader: Reader;
  readonly districtLabel: string;
}

/** The lists to choose from, each with the number of offers behind every word; the rarer ones are folded. */
export function filters(context: FilterContext): TemplateResult {
  const {choice, counts, all} = context;
  const tells = ({name, options}: Filter) =>
    options.some(({value}) => (all.counts[name][value] ?? 0) > 0 && all.counts[name][value] !== all.total);
  const show = (lists: readonly Filter[]) =>
    lists.filter(tells).map((filter) => list(filter, choice[filter.name], counts[filter.name]));
  const further = show(furtherLists(context));
  const boxes = ticks(context);
  const isUsed = [...furtherLists(context).map(({name}) => name), 'free', 'stepFree', 'openNow'].some(
    (name) => name in choice && choice[name as keyof Choice],
  );
  return html`<div class="filters">${show(mainLists(context))}</div>
    ${around(context)}
    ${
      further.length || boxes.length
        ? html`<details class="further" ?open=${isUsed}>
            <summary>${msg('Weitere Filter', {id: 'finder.further', desc: 'Opens rarer filters'})}</summary>
            <div class="filters">${further}</div>
            <div class="ticks">${boxes}</div>
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

/** With a district chosen: those around it too. */
function around({choice, stock: {directory}}: FilterContext): TemplateResult | typeof nothing {
  const neighbours = neighboursOf(directory, choice.district);
  if (!neighbours.length) return nothing;
  return tick(
    'around',
    choice,
    msg('auch in der Umgebung', {id: 'finder.around', desc: 'Tick: the neighbouring districts too'}),
  );
}

const neighboursOf = ({districts = []}: DirectoryEnvelope, district: string): readonly string[] =>
  districts.find(({id}) => id === district)?.neighbours ?? [];

function ticks({choice, all, stock}: FilterContext): TemplateResult[] {
  const {free, stepFree} = all.counts;
  const some = (count = 0) => count > 0 && count < all.total;
  const hasHours = stock.offers.some(({schedules}) => schedules?.some(({dtstart, dates}) => !dtstart && !dates));
  return [
    ...(some(free['true'])
      ? [tick('free', choice, msg('kostenlos', {id: 'cost.free', desc: 'Chip: free of charge'}))]
      : []),
    ...(some(stepFree['true'])
      ? [
          tick(
            'stepFree',
            choice,
            msg('stufenlos', {id: 'amenity.step_free', desc: 'Chip: one gets into a place without a step'}),
          ),
        ]
      : []),
    ...(hasHours ? [tick('openNow', choice, msg('jetzt offen', {id: 'open.now', desc: 'Open, no end in sight'}))] : []),
  ];
}

function tick(name: keyof Choice, choice: Choice, words: string): TemplateResult {
  return html`<label class="tick">
    <input type="checkbox" name=${name} value="on" .checked=${choice[name] === 'on'} />
    ${words}
  </label>`;
}

/** What is chosen, in words, by its name in the choice: for the chips that take it back. */
export function chosenWords(context: FilterContext): [name: keyof Choice, words: string][] {
  const {choice, reader, stock} = context;
  const lists = [...mainLists(context), ...furtherLists(context)].flatMap(
    ({name, options}): [keyof Choice, string][] => {
      const found = options.find(({value}) => value === choice[name]);
      return found ? [[name, found.name]] : [];
    },
  );
  const ticked: [keyof Choice, string][] = [
    ['free', msg('kostenlos', {id: 'cost.free', desc: 'Chip: free of charge'})],
    ['stepFree', msg('stufenlos', {id: 'amenity.step_free', desc: 'Chip: one gets into a place without a step'})],
    ['openNow', msg('jetzt offen', {id: 'open.now', desc: 'Open, no end in sight'})],
    [
      'around',
      neighboursOf(stock.directory, choice.district)
        .flatMap((id) => plain(stock.directory.districts?.find((district) => district.id === id)?.name, reader))
        .join(', '),
    ],
  ];
  return [...lists, ...ticked.filter(([name, words]) => choice[name] && words)];
}
