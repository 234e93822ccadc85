import {LitElement, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {FinderFrame, finderStyles} from '../../ui/finding/finder-frame.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {plain} from '../../ui/reader.ts';

/**
 * Finds offers by words as parents say them, and by topic, age, district and way. The search runs in the browser: what is
 * typed is sent to nobody and kept nowhere.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and below a search that finds nothing: a human.
 * @csspart base - the frame around everything
 * @csspart postcode - the form that asks for a postcode, on the page of a county
 * @csspart input - the search field
 * @csspart filter - a list to choose from
 * @csspart chosen - a choice that can be taken back
 * @csspart danger - two numbers, when what was typed is about life and death
 * @csspart offer - one offer
 * @csspart name - the name of an offer
 * @csspart because - why an offer was found
 * @csspart phone - a further number
 * @csspart chip - a fact in a word
 * @csspart details - what is behind a tap on an offer
 * @csspart correction - the link that tells of a mistake
 * @csspart kept - the list of offers that the visitor keeps
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @attr {string} data-postcodes - address of the folder with a county's index of postcodes, here or on an ancestor: the finder asks
 *   for a postcode and loads the town it leads to
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @csspart stale - says of what day old data is
 * @fires load - the offers are shown
 * @fires error - the offers could not be read; the children stay
 */
export class OfferFinder extends LitElement {
  static override styles = finderStyles;

  static override properties = {
    topic: {},
    district: {},
    audience: {},
    provider: {},
    offers: {},
    group: {},
    placeholder: {},
    districtLabel: {attribute: 'district-label'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Only offers of this topic, an id of the directory. */
  topic = '';

  /** Only offers for this district, an id of the directory. */
  district = '';

  /** Only offers for this audience, a code such as `fathers`. */
  audience = '';

  /** Only offers of this organization, an id of the directory. */
  provider = '';

  /** Only these offers, ids separated by blanks. */
  offers = '';

  /** `district`: the list in parts, one for each district. */
  group: '' | 'district' = '';

  /** Examples in the empty search field, instead of "Hebamme, Kita, schreit nur …". */
  placeholder = '';

  /** What the directory's districts are called, instead of "Ortsteil". */
  districtLabel = '';

  /** Level of the offers' headings, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #frame = new FinderFrame(this, {
    presets: ['topic', 'district', 'audience', 'provider', 'offers'],
    preset: () => this,
    parts: () => import('../../ui/finding/results.ts'),
    filters: async () => (await import('../../ui/finding/offer-filters.ts')).offerFilters,
    // Two finders on a page are told apart by what they find.
    name: ({topics = []}, reader) => {
      const topic = topics.find(({id}) => id === this.topic);
      const all = msg('Angebote finden', {id: 'finder.name', desc: 'Name of the search form'});
      return topic ? `${all}: ${plain(topic.name, reader)}` : all;
    },
    count,
  });

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#frame.rest;
    return super.getUpdateComplete();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    this.#frame.follow(changed);
  }

  protected override render(): TemplateResult {
    return this.#frame.view();
  }
}

function count(total: number, locale: string): string {
  return total === 1
    ? msg('1 Angebot', {id: 'finder.count_one', desc: 'Number of offers found'})
    : msg(str`${formatNumber(total, locale)} Angebote`, {id: 'finder.count', desc: 'Number of offers found'});
}
