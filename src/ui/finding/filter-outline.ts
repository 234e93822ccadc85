import {html, nothing, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import {msg} from '../../i18n/msg.ts';
import {selectField} from '../views/select-field.ts';
import type {Choice} from './choice.ts';

/** A list to choose from, before there is anything in it. */
export interface ListName {
  readonly name: keyof Choice;
  readonly label: string;
  /** What the list tells offers apart by. */
  readonly of: (offer: Offer) => unknown;
}

/** What stands in the form once the numbers are there. */
export interface FilterParts {
  readonly main: unknown;
  /** Boxes that belong to a chosen district. */
  readonly beside: unknown;
  readonly rarer: unknown;
  readonly ticks: unknown;
}

/** The names of the lists that tell some offers apart. */
export const tellingLists = (lists: readonly ListName[], [first, ...others]: readonly Offer[]): readonly string[] =>
  lists
    .filter(({of}) => first && others.some((offer) => String(of(offer)) !== String(of(first))))
    .map(({name}) => name);

/**
 * The lists and boxes; as long as what is in them is on its way, the lists by their names alone, so that nothing below moves
 * when it is there.
 */
export function filterOutline(
  names: readonly ListName[],
  parts: FilterParts | undefined,
  unfolded: boolean,
  unfold: (open: boolean) => void,
): TemplateResult {
  return html`<div class="filters" aria-busy=${!parts}>
      ${parts?.main ?? names.map(({name, label}) => selectField({name, label, options: []}, '', () => 0))}
    </div>
    ${parts?.beside ?? nothing}
    <details
      class="further"
      ?open=${unfolded}
      @toggle=${({target}: Event) => target instanceof HTMLDetailsElement && unfold(target.open)}
    >
      <summary>${msg('Weitere Filter', {id: 'finder.further', desc: 'Opens rarer filters'})}</summary>
      <div class="filters">${parts?.rarer}</div>
      <div class="ticks">${parts?.ticks}</div>
    </details>`;
}
