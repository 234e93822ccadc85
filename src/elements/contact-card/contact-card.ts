import {LitElement, type TemplateResult} from 'lit';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {isDiscreet} from '../../ui/discreet.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {openingOf} from '../../ui/opening.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {card} from '../../ui/styles/card.ts';
import {opening as openingStyles} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {CardFacts} from './card.ts';
import {styles} from './contact-card.styles.ts';

/** The view is a file of its own, on its way together with the data. */
type View = typeof import('./card.ts');

/**
 * One person in a role, or one office: how to reach it, and whether it is open now.
 *
 * @slot - What stands here before the data is there, and when it cannot be had: a telephone number first of all.
 * @csspart base - the frame around everything
 * @csspart card - the card
 * @csspart name - the heading
 * @csspart call - the button that calls
 * @csspart phone - a further number
 * @csspart state - open or closed
 * @csspart hours - the opening hours
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-open - the colour of "open"
 * @csspart stale - says of what day old data is
 * @fires load - the contact is shown
 * @fires error - the contact could not be read; the children stay
 */
export class ContactCard extends LitElement {
  static override styles = [tokens, base, button, card, openingStyles, styles];

  static override properties = {
    contact: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Id of the contact; without it the first of the directory. */
  contact = '';

  /** Level of the heading, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #card = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('contact') !== undefined && this.hasUpdated) void this.#card.load();
  }

  protected override render(): TemplateResult {
    const {now} = this.#clock;
    return frame(this.#card.state, this.#words, now, ({view, facts}, directory) =>
      view.cardView(facts, {
        reader: this.#words.reader(directory),
        now,
        headingLevel: this.headingLevel,
        save: () => void this.#save(),
      }),
    );
  }

  async #save(): Promise<void> {
    const {state} = this.#card;
    if (state.status !== 'ready') return;
    const {saveContact} = await import('./save-contact.ts');
    const {contact, place, organization} = state.value.facts;
    saveContact(contact, place, organization, this.#words.reader(state.directory), isDiscreet(this));
  }

  async #read(town: Town): Promise<{view: View; facts: CardFacts}> {
    const [view, contact] = await Promise.all([import('./card.ts'), town.one('contacts', this.contact)]);
    const {directory} = town;
    const [organization, place] = await Promise.all([
      town.find('organizations', contact.organization_id),
      town.find('places', contact.place_id),
    ]);
    const zone = timeZoneFor(this, directory);
    const opening = await openingOf(contact.hours ?? place?.hours, zone, holidaysOf(directory));
    return {view, facts: {contact, organization, place, opening}};
  }
}
