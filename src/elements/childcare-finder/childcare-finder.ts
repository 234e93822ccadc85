import {html, LitElement, type TemplateResult} from 'lit';
import type {Town} from '../../data/town.ts';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {Clock} from '../../ui/clock.ts';
import type {Finder, FinderLook, FinderView} from '../../ui/finding/finder-view.ts';
import {findingStyles} from '../../ui/finding/finding.styles.ts';
import {readStock} from '../../ui/finding/read-stock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {offerStyles} from '../../ui/offer/offer.styles.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {chip} from '../../ui/styles/chip.ts';
import {field} from '../../ui/styles/field.ts';
import {opening} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './childcare-finder.styles.ts';

type Results = typeof import('../../ui/finding/results.ts');

/** The view of the guide, in a file that comes with the data. */
interface Care extends Finder {
  readonly guide: typeof import('./guide.ts').guide;
}

/**
 * Finds Kitas, childminders and all-day schools by what parents compare, and shows the right door: the town's portal, who
 * advises, and the terms that have to be kept. It books nothing; what is typed or chosen is sent to nobody.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and below a search that finds nothing: a human.
 * @csspart base - the frame around everything
 * @csspart guide - the way to a place
 * @csspart input - the search field
 * @csspart filter - a list to choose from
 * @csspart chosen - a choice that can be taken back
 * @csspart offer - one place of care
 * @csspart name - its name
 * @csspart because - why it was found
 * @csspart phone - a number
 * @csspart chip - a fact in a word
 * @csspart details - what is behind a tap
 * @csspart correction - the link that tells of a mistake
 * @csspart kept - the list that the visitor keeps
 * @csspart stale - says of what day old data is
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @fires load - the places are shown
 * @fires error - they could not be read; the children stay
 */
export class ChildcareFinder extends LitElement {
  static override styles = [tokens, base, button, chip, field, opening, findingStyles, offerStyles, styles];

  static override properties = {
    district: {},
    provider: {},
    offers: {},
    placeholder: {},
    districtLabel: {attribute: 'district-label'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Only places for this district, an id of the directory. */
  district = '';

  /** Only places of this organization, an id of the directory. */
  provider = '';

  /** Only these places, ids separated by blanks. */
  offers = '';

  /** Examples in the empty search field, instead of "Name, Straße, Montessori …". */
  placeholder = '';

  /** What the directory's districts are called, instead of "Ortsteil". */
  districtLabel = '';

  /** Level of the headings, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this, 'finding');
  readonly #clock = new Clock(this);
  #view: FinderView | undefined;
  readonly #care = new Resource(this, (town) => this.#read(town));

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#view?.rest;
    return isComplete;
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (['district', 'provider', 'offers'].some((name) => changed.get(name) !== undefined)) void this.#care.load();
  }

  protected override render(): TemplateResult {
    const {now} = this.#clock;
    return frame(this.#care.state, this.#words, now, (care, directory) => {
      const reader = this.#words.reader(directory);
      return html`${care.guide(care.stock, reader)}${this.#view?.view(care, reader, now)}`;
    });
  }

  async #read(town: Town): Promise<Care> {
    const [results, {careFilters, guide}, stock] = await Promise.all([
      import('../../ui/finding/results.ts'),
      import('./care.ts'),
      readStock(town, true),
    ]);
    const {district, provider, offers} = this;
    const find = await results.finderOver(stock, {
      topic: '',
      audience: '',
      district,
      provider,
      offers,
      childcare: true,
    });
    this.#view ??= this.#viewOf(results, careFilters);
    return {guide, stock, find, all: results.everything(find, this.#clock.now)};
  }

  #viewOf({FinderView, Kept}: Results, filters: FinderLook['filters']): FinderView {
    const kept = new Kept(this);
    return new FinderView(this, {
      filters,
      name: () => msg('Betreuung finden', {id: 'childcare.name', desc: 'Name of the search form'}),
      count: (total) => count(total, this.#words.locale),
      actions: (offer) => kept.button(offer),
      below: (stock, reader) => kept.view(stock, reader),
    });
  }
}

function count(total: number, locale: string): string {
  return total === 1
    ? msg('1 Ort der Betreuung', {id: 'childcare.count_one', desc: 'Number of places of care found'})
    : msg(str`${formatNumber(total, locale)} Orte der Betreuung`, {
        id: 'childcare.count',
        desc: 'Number of places of care found',
      });
}
