import {LitElement, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Town} from '../../data/town.ts';
import {adopt} from '../../ui/styles/adopt.ts';
import {Clock} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import type {Surroundings} from '../../ui/offer/surroundings.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {card} from '../../ui/styles/card.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';

/** The view is a file of its own, on its way together with the data. */
type View = typeof import('./card.ts');

interface Found {
  readonly view: View;
  readonly offer: Offer;
  readonly surroundings: Surroundings;
}

/**
 * One offer, anywhere in a page: what it is, for whom, when next, where, whom to ask, and what a family wants to know before
 * it dares to come.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and when the offer is over: a human to ask.
 * @csspart base - the frame around everything
 * @csspart card - the card
 * @csspart name - the heading
 * @csspart chip - a fact in a word
 * @csspart details - what is known besides
 * @csspart state - open or closed
 * @csspart hours - the opening hours
 * @csspart phone - a number
 * @csspart correction - the link "Stimmt etwas nicht?"
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-open - the colour of "open"
 * @csspart stale - says of what day old data is
 * @fires load - the offer is shown
 * @fires error - the offer could not be read; the children stay
 */
export class OfferCard extends LitElement {
  static override styles = [tokens, base, card, chip, opening];

  static override properties = {
    offer: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Id of the offer; without it the first of the directory. */
  offer = '';

  /** Level of the heading, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this, 'finding');
  readonly #clock = new Clock(this);
  readonly #found = new Resource(this, (town) => this.#read(town));

  /** What is typed outlives data that comes anew. */
  #correction: Surroundings['correction'];

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('offer') !== undefined && this.hasUpdated) void this.#found.load();
  }

  protected override render(): TemplateResult {
    const {now} = this.#clock;
    return frame(this.#found.state, this.#words, now, ({view, offer, surroundings}, directory) =>
      view.cardView(offer, surroundings, {
        reader: this.#words.reader(directory),
        now,
        timeZone: timeZoneFor(this, directory),
        headingLevel: this.headingLevel,
      }),
    );
  }

  async #read(town: Town): Promise<Found> {
    const [view, offer] = await Promise.all([import('./card.ts'), town.one('offers', this.offer)]);
    this.#correction ??= town.directory.requests && new view.Correction(this, town);
    adopt(this, view.styles);
    const {directory} = town;
    const {organization_id, place_ids, contact_ids} = offer;
    // Only what the offer names is asked for.
    const [organizations, places, contacts] = await Promise.all([
      organization_id ? town.byId('organizations') : new Map<string, never>(),
      place_ids?.length ? town.byId('places') : new Map<string, never>(),
      contact_ids?.length ? town.byId('contacts') : new Map<string, never>(),
    ]);
    const timezone = directory.timezone ?? 'Europe/Berlin';
    const holidays = holidaysOf(directory);
    const originOf = (record: object) => town.originOf(record);
    return {
      view,
      offer,
      surroundings: {
        directory,
        organizations,
        places,
        contacts,
        timezone,
        holidays,
        originOf,
        correction: this.#correction,
      },
    };
  }
}
