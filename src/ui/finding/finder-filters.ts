import {noChange, nothing} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Reader} from '../reader.ts';
import {without, type Choice} from './choice.ts';
import {filterOutline, tellingLists, type ListName} from './filter-outline.ts';
import type {FilterContext} from './filters.ts';
import type {FinderHost, FinderLook} from './finder-view.ts';
import type {Answer, Find} from './found.ts';
import type {Finder, Parts} from './parts.ts';
import {isOnlyText} from './typed.ts';

/** What the lists and chips are made of. */
export interface Asked {
  readonly finder: Finder;
  readonly find: Find | undefined;
  /** Undefined as long as the search is on its way. */
  readonly answer: Answer | undefined;
  readonly choice: Choice;
  readonly reader: Reader;
  readonly now: Date;
  /** Does nobody type? */
  readonly isResting: boolean;
}

/** What is chosen by, in the form of a finder: first the names of the lists, and once it has come what is in them. */
export class FinderFilters {
  readonly #host: FinderHost;
  readonly #look: FinderLook;
  readonly #parts: Parts;
  readonly #take: (choice: Choice) => void;
  #telling: {readonly offers: readonly Offer[]; readonly names: readonly string[]} | undefined;
  #unfolded = false;

  constructor(host: FinderHost, look: FinderLook, parts: Parts, take: (choice: Choice) => void) {
    this.#host = host;
    this.#look = look;
    this.#parts = parts;
    this.#take = take;
  }

  /** The lists and boxes, and below the number what is chosen, each as a chip that takes it back. */
  view(asked: Asked): {readonly lists: unknown; readonly chips: unknown} {
    const {panel, isWithoutSearch} = this.#parts;
    const {offers} = asked.finder;
    const isMissing = isWithoutSearch || (panel.isMissing && !panel.value);
    if (!offers.length || isMissing) return {lists: nothing, chips: nothing};
    const {value} = panel;
    const context = contextOf(asked, this.#host, this.#look, this.#unfolded, !this.#parts.times.isMissing);
    if (!value || !context)
      return {lists: filterOutline(this.#names(offers), undefined, this.#unfolded, this.#unfold), chips: nothing};
    const isOnlyWords = isOnlyText(asked.choice);
    if (!asked.isResting && isOnlyWords) return {lists: noChange, chips: nothing};
    const filters = value.filters(context);
    const {chosenChips, chosenWords, filterParts} = value.panel;
    return {
      lists: asked.isResting
        ? filterOutline([], filterParts(filters, context), this.#unfolded, this.#unfold)
        : noChange,
      chips: isOnlyWords
        ? nothing
        : chosenChips(chosenWords(filters, context), (name) => this.#take(without(asked.choice, name))),
    };
  }

  /** The lists that tell offers apart: looked for once. */
  #names(offers: readonly Offer[]): readonly ListName[] {
    const lists = this.#look.lists(this.#host.districtLabel);
    if (this.#telling?.offers !== offers) this.#telling = {offers, names: tellingLists(lists, offers)};
    const {names} = this.#telling;
    return lists.filter(({name}) => names.includes(name));
  }

  readonly #unfold = (open: boolean): void => {
    if (open === this.#unfolded) return;
    this.#unfolded = open;
    this.#parts.touch();
    this.#host.requestUpdate();
  };
}

function contextOf(
  {finder, find, answer, choice, reader, now}: Asked,
  {districtLabel}: FinderHost,
  look: FinderLook,
  unfolded: boolean,
  hasTimes: boolean,
): FilterContext | undefined {
  if (!find || !answer) return undefined;
  const {stock} = finder;
  const {all} = find;
  const {counts} = answer;
  return {choice, counts, all, stock, reader, now, districtLabel, postcode: look.postcode(), unfolded, hasTimes};
}
