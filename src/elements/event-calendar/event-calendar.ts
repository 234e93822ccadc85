import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import type {Beholder} from '../../ui/offer/surroundings.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {chip} from '../../ui/styles/chip.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {CalendarView} from './calendar-view.ts';
import {styles} from './event-calendar.styles.ts';

/**
 * What takes place: a list by month, or the grid of a month or week, recurring events at each of their dates, what is over
 * folded away. Dates are found by words and filters, and taken along as a calendar file, a link or a print; what is typed or
 * chosen is sent to nobody and kept nowhere.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and when no date is to come: a human.
 * @csspart base - the frame around everything
 * @csspart views - the buttons for list, month, week and day
 * @csspart filters - what unfolds to search and filters
 * @csspart input - the search field
 * @csspart filter - a list to choose from
 * @csspart chosen - a choice that can be taken back
 * @csspart month - the heading of a month
 * @csspart grid - the grid of a month or week
 * @csspart cell - a day in the grid
 * @csspart entry - one date
 * @csspart name - the name of an event
 * @csspart chip - a fact in a word
 * @csspart details - what is behind "Mehr dazu"
 * @csspart phone - a number in the details
 * @csspart correction - the link that tells of a mistake
 * @csspart kept - the list of dates that the visitor keeps
 * @csspart past - the folded dates that are over
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @csspart stale - says of what day old data is
 * @fires load - the dates are shown
 * @fires error - the dates could not be read; the children stay
 */
export class EventCalendar extends LitElement {
  static override styles = [tokens, base, button, chip, styles];

  static override properties = {
    topic: {},
    audience: {},
    district: {},
    provider: {},
    place: {},
    days: {type: Number},
    view: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Only events of this topic, an id of the directory. */
  topic = '';

  /** Only events for this audience, a code such as `fathers`; `professional` shows what families do not see. */
  audience = '';

  /** Only events for this district, an id of the directory. */
  district = '';

  /** Only events of this organization, an id of the directory. */
  provider = '';

  /** Only events at this place, an id of the directory. */
  place = '';

  /** How many days ahead, 92 when absent. */
  days = 92;

  /** How dates are shown at first: `agenda` (a list), `month`, `week` or `day`. */
  view = 'agenda';

  /** Level of the months' headings, 1 to 5; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  #view: CalendarView | undefined;
  readonly #words = new Words(this, 'calendar', 'finding');
  readonly #clock = new Clock(this);
  readonly #calendar = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: PropertyValues<this>): void {
    const {state} = this.#calendar;
    // Its first value was used when the data came.
    if (state.status === 'ready' && changed.get('view') !== undefined) void state.value.show(this.view);
  }

  protected override render(): TemplateResult {
    return frame(this.#calendar.state, this.#words, this.#clock.now, (view, directory) =>
      view.view(this.#beholder(directory)),
    );
  }

  #beholder(directory: DirectoryEnvelope): Beholder {
    return {reader: this.#words.reader(directory), now: this.#clock.now, timeZone: timeZoneFor(this, directory)};
  }

  async #read(town: Town): Promise<CalendarView> {
    const [{CalendarView, stockOf}, events, ...records] = await Promise.all([
      import('./dates.ts'),
      town.list('events'),
      town.byId('places'),
      town.byId('organizations'),
    ]);
    const stock = stockOf(
      town.directory,
      events,
      records,
      () => town.byId('contacts'),
      (record) => town.originOf(record),
      ({id}, cause) => town.tellOf('events', id, cause),
    );
    if (this.#view) {
      this.#view.take(stock);
      return this.#view;
    }
    const view = (this.#view = new CalendarView(this, stock));
    // With the first data comes the view that the page asks for, so that nothing moves afterwards.
    await view.show(this.view);
    return view;
  }
}
