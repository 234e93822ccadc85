import {LitElement, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {FinderFrame, finderStyles} from '../../ui/finding/finder-frame.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';

/**
 * Finds Kitas, childminders and all-day schools by what parents compare, and shows the right door: the town's portal, who
 * advises, and the terms that have to be kept. It books nothing; what is typed or chosen is sent to nobody.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and below a search that finds nothing: a human.
 * @csspart base - the frame around everything
 * @csspart guide - the way to a place
 * @csspart postcode - the form that asks for a postcode, on the page of a county
 * @csspart input - the search field
 * @csspart filter - a list to choose from
 * @csspart chosen - a choice that can be taken back
 * @csspart danger - two numbers, when what was typed is about life and death
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
 * @attr {string} data-postcodes - address of the folder with a county's index of postcodes, here or on an ancestor: the finder asks
 *   for a postcode and loads the town it leads to
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
  static override styles = finderStyles;

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

  readonly #frame = new FinderFrame(this, {
    presets: ['district', 'provider', 'offers'],
    preset: () => {
      const {district, provider, offers} = this;
      return {topic: '', audience: '', district, provider, offers, childcare: true};
    },
    parts: async () => {
      const {guide, listNames, styles} = await import('./care.ts');
      return {listNames, above: guide, styles: [styles]};
    },
    filters: async () => (await import('./care-filters.ts')).careFilters,
    name: () => msg('Betreuung finden', {id: 'childcare.name', desc: 'Name of the search form'}),
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
    ? msg('1 Ort der Betreuung', {id: 'childcare.count_one', desc: 'Number of places of care found'})
    : msg(str`${formatNumber(total, locale)} Orte der Betreuung`, {
        id: 'childcare.count',
        desc: 'Number of places of care found',
      });
}
