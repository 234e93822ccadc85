import {msg} from '../../i18n/msg.ts';
import {html, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import {modeWord} from '../../i18n/words/mode.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {lifeMonths, type Choice} from './choice.ts';
import type {Found} from './finder.ts';
import {lifePhase} from './life-phase.ts';

interface Filter {
  readonly name: keyof Found['counts'];
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly name: string}[];
}

interface FilterContext {
  readonly choice: Choice;
  /** How many offers each word leaves, given the other choices. */
  readonly counts: Found['counts'];
  /** The same with nothing chosen: a list that cannot tell offers apart is not shown. */
  readonly all: Found;
  readonly directory: DirectoryEnvelope;
  readonly reader: Reader;
  readonly districtLabel: string;
}

/** The lists to choose from, each with the number of offers behind every word. */
export function filters({choice, counts, all, directory, reader, districtLabel}: FilterContext): TemplateResult[] {
  const {topics = [], districts = []} = directory;
  const named = (list: typeof topics, known: Readonly<Record<string, number>>) =>
    list.filter(({id}) => id in known).map(({id, name}) => ({value: id, name: plain(name, reader)}));
  const digital = msg('digital oder am Telefon', {id: 'finder.digital', desc: 'Way: without going anywhere'});
  const lists: Filter[] = [
    {
      name: 'topic',
      label: msg('Thema', {id: 'finder.topic', desc: 'Label of a list'}),
      options: named(topics, counts.topic),
    },
    {
      name: 'age',
      label: msg('Alter des Kindes', {id: 'finder.age', desc: 'Label of a list'}),
      options: lifeMonths.map((months) => ({value: String(months), name: lifePhase(months)})),
    },
    {
      name: 'district',
      label: districtLabel || msg('Ortsteil', {id: 'finder.district', desc: 'Label of a list'}),
      options: named(districts, counts.district),
    },
    {
      name: 'mode',
      label: msg('Art der Teilnahme', {id: 'finder.mode', desc: 'Label of a list: in person or digital'}),
      options: ['in_person', 'digital', 'home_visit'].map((value) => ({value, name: modeWord(value) ?? digital})),
    },
  ];
  const tells = ({name, options}: Filter) =>
    options.some(({value}) => (all.counts[name][value] ?? 0) > 0 && all.counts[name][value] !== all.total);
  return lists.filter(tells).map((filter) => list(filter, choice[filter.name], counts[filter.name]));
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
