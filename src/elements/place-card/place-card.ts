import {LitElement, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {openingOf} from '../../ui/opening.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {card} from '../../ui/styles/card.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening as openingStyles} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {OpenPlace, Wanted} from './card.ts';
import {styles} from './place-card.styles.ts';

/** The view is a file of its own, on its way together with the data. */
type View = typeof import('./card.ts');

interface Found {
  readonly view: View;
  /** The place that was asked for; without one all places are listed. */
  readonly one: OpenPlace | undefined;
  readonly all: readonly OpenPlace[];
}

/**
 * Where one can go: when it is open, what is there, how to get there. One place, or all of the town with what is open now
 * first.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and when no place is found: a human to ask.
 * @csspart base - the frame around everything
 * @csspart card - the card of one place
 * @csspart place - one place of the list
 * @csspart name - the heading
 * @csspart state - open or closed
 * @csspart soon - says that it closes soon
 * @csspart hours - the opening hours
 * @csspart chip - what the place has, in a word
 * @csspart filters - the switches over a list
 * @csspart filter - one of them
 * @csspart more - the places after the sixth, folded
 * @csspart way - the link that opens the visitor's own map
 * @csspart phone - a number
 * @csspart details - what is behind "Mehr zu diesem Ort"
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-open - the colour of "open"
 * @csspart stale - says of what day old data is
 * @fires load - the place or the places are shown
 * @fires error - they could not be read; the children stay
 */
export class PlaceCard extends LitElement {
  static override styles = [tokens, base, card, chip, openingStyles, styles];

  static override properties = {
    place: {},
    amenity: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
    wanted: {state: true},
  };

  /** Id of the place; without it all places of the directory are listed. */
  place = '';

  /** In the list only places that have this, a code such as `changing_table`. */
  amenity = '';

  /** Level of the headings, 1 to 6; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  /** What the visitor chose; forgotten with the page. */
  private wanted: Wanted = {amenities: [], openNow: false};

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #places = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.get('place') !== undefined && this.hasUpdated) void this.#places.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#places.state, this.#words, this.#clock.now, (...known) => this.#view(...known));
  }

  #view({view, one, all}: Found, directory: DirectoryEnvelope): TemplateResult {
    const around = {
      reader: this.#words.reader(directory),
      now: this.#clock.now,
      timeZone: timeZoneFor(this, directory),
      headingLevel: this.headingLevel,
    };
    return one ? view.cardView(one, around) : view.listView(all, this.amenity, this.wanted, this.#choose, around);
  }

  readonly #choose = (wanted: Wanted): void => {
    this.wanted = wanted;
  };

  async #read(town: Town): Promise<Found> {
    const wanted = this.place ? town.one('places', this.place).then((place) => [place]) : town.list('places');
    const [view, places] = await Promise.all([import('./card.ts'), wanted]);
    const {directory} = town;
    const zone = timeZoneFor(this, directory);
    const all = await Promise.all(
      places.map(async (place) => ({place, opening: await openingOf(place.hours, zone, holidaysOf(directory))})),
    );
    return {view, one: this.place ? all[0] : undefined, all};
  }
}
