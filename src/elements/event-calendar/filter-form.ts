import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {findingStyles} from '../../ui/finding/finding.styles.ts';
import {searchField} from '../../ui/finding/search-field.ts';
import {field} from '../../ui/styles/field.ts';
import {search} from '../../ui/styles/search.ts';
import {chosenChips} from '../../ui/views/chosen.ts';
import {selectField} from '../../ui/views/select-field.ts';
import {choiceOf, missingIn, noChoice, without, wordsOf, type Choice, type ListName} from './choice.ts';
import type {Entry} from './entries.ts';
import type {Around} from './entry.ts';
import {filtersOf, type Filter} from './filters.ts';

export {chosenOf} from './choice.ts';
export const styles = [field, search, findingStyles];

export interface FormContext {
  /** Undefined while nothing is chosen. */
  readonly choice: Choice | undefined;
  /** Ids of the events that the words find. */
  readonly found: ReadonlySet<string> | undefined;
  /** The dates of the range that is shown, and those of them that fit. */
  readonly all: readonly Entry[];
  readonly chosen: readonly Entry[];
  readonly around: Around;
  readonly choose: (choice: Choice | undefined) => void;
}

/** How many dates each word of each list leaves, given the other choices. */
export type Counts = Readonly<Record<ListName, ReadonlyMap<string, number>>>;

/** The search field, and the lists that tell dates apart, each word with the number of dates behind it. */
export function filterForm(context: FormContext): TemplateResult {
  const {choice = noChoice, all, around, choose} = context;
  const {reader} = around;
  const counts = countsOf(context);
  const everything = countsOf({all, choice: undefined, found: undefined});
  const tells = ({name, options}: Filter): boolean =>
    Boolean(choice[name]) ||
    options.some(({value}) => {
      const count = everything[name].get(value) ?? 0;
      return count > 0 && count < all.length;
    });
  const [free, ...lists] = filtersOf(everything, around.stock, reader);
  const change = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLFormElement) choose(choiceOf(new FormData(currentTarget)));
  };
  return html`<form
    role="search"
    aria-label=${msg('Termine finden', {id: 'calendar.search', desc: 'Name of the search form'})}
    autocomplete="off"
    @input=${change}
    @change=${change}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${searchField(
      choice.text,
      msg('Frühstück, Vortrag, Krabbelgruppe …', {id: 'calendar.placeholder', desc: 'Examples in the search field'}),
    )}
    <div class="filters">
      ${lists.filter(tells).map((filter) => selectField(filter, choice[filter.name], (value) => counts[filter.name].get(value)))}
    </div>
    ${
      free && tells(free)
        ? html`<label class="tick">
            <input type="checkbox" name="free" value="on" .checked=${choice.free === 'on'} /> ${free.label}
          </label>`
        : nothing
    }
  </form>`;
}

/** How many dates fit, and what is chosen, each with a button that takes it back; also while the form is folded. */
export function chosenView({choice = noChoice, all, chosen, around, choose}: FormContext): TemplateResult {
  const {reader, stock} = around;
  const words = filtersOf(countsOf({choice: undefined, found: undefined, all}), stock, reader).flatMap(
    ({name, label, options}): [keyof Choice, string][] => {
      const word = name === 'free' ? label : options.find(({value}) => value === choice[name])?.name;
      return choice[name] ? [[name, word ?? choice[name]]] : [];
    },
  );
  const text = choice.text.trim();
  return html`<p class="count" role="status">${countWords(chosen.length, reader.locale)}</p>
    ${chosenChips(
      [...(text ? [['text', `„${text}“`] as const] : []), ...words],
      (name) => choose(without(choice, name)),
      html`<button class="button plain" type="button" @click=${() => choose(undefined)}>
        ${msg('Alles zurücksetzen', {id: 'finder.reset', desc: 'Button: clears search and filters'})}
      </button>`,
    )}`;
}

function countsOf({choice = noChoice, found, all}: Pick<FormContext, 'choice' | 'found' | 'all'>): Counts {
  const counts = {
    topic: new Map<string, number>(),
    audience: new Map<string, number>(),
    district: new Map<string, number>(),
    place: new Map<string, number>(),
    mode: new Map<string, number>(),
    language: new Map<string, number>(),
    access: new Map<string, number>(),
    free: new Map<string, number>(),
  };
  const names: readonly ListName[] = ['topic', 'audience', 'district', 'place', 'mode', 'language', 'access', 'free'];
  let everywhere = 0;
  for (const entry of all) {
    if (found?.has(entry.event.id) === false) continue;
    const [missing, second] = missingIn(entry, choice);
    if (second) continue;
    // A list whose own choice alone speaks against a date counts it: so one sees what another word would leave.
    for (const name of missing ? [missing] : names) {
      const words = wordsOf(name, entry);
      if (!words) everywhere += 1;
      for (const word of new Set(words)) counts[name].set(word, (counts[name].get(word) ?? 0) + 1);
    }
  }
  // What has no district is for each of them.
  if (everywhere) for (const [word, count] of counts.district) counts.district.set(word, count + everywhere);
  return counts;
}

/** "12 Termine" */
export function countWords(count: number, locale: string): string {
  return count === 1
    ? msg('1 Termin', {id: 'calendar.count_one', desc: 'Number of dates'})
    : msg(str`${formatNumber(count, locale)} Termine`, {id: 'calendar.count', desc: 'Number of dates'});
}
