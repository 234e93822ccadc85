import {msg, str} from '../../i18n/msg.ts';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Event as TownEvent} from '../../contract/event.ts';
import type {Organization} from '../../contract/organization.ts';
import type {Place} from '../../contract/place.ts';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {chip} from '../../ui/styles/chip.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './event-calendar.styles.ts';

type Dates = typeof import('./dates.ts');

interface Calendar {
  readonly dates: Dates;
  readonly events: readonly TownEvent[];
  readonly places: ReadonlyMap<string, Place>;
  readonly organizations: ReadonlyMap<string, Organization>;
}

/** How many dates are shown at once. */
const page = 10;

/**
 * What takes place: a list by month, recurring events at each of their dates, what is over folded away.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and when no date is to come: a human.
 * @csspart base - the frame around everything
 * @csspart month - the heading of a month
 * @csspart entry - one date
 * @csspart name - the name of an event
 * @csspart chip - a fact in a word
 * @csspart details - what is behind "Mehr dazu"
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
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
    shown: {state: true},
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

  /** Level of the months' headings, 1 to 5; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  private shown = page;

  readonly #words = new Words(this, 'calendar', 'finding');
  readonly #clock = new Clock(this);
  readonly #calendar = new Resource(this, (town) => this.#read(town));

  protected override render(): TemplateResult {
    return frame(this.#calendar.state, this.#words, this.#clock.now, (...known) => this.#view(...known));
  }

  #view(calendar: Calendar, directory: DirectoryEnvelope): TemplateResult {
    const {dates} = calendar;
    const timeZone = timeZoneFor(this, directory);
    const around = {...calendar, reader: this.#words.reader(directory), timeZone, headingLevel: this.headingLevel};
    const {coming, past} = dates.agendaOf(calendar.events, this, {
      now: this.#clock.now,
      days: this.days,
      timezone: timeZone,
      holidays: holidaysOf(directory),
    });
    return html`<div class="months">
      ${past.length ? this.#past(past.length, dates.monthSections(past, around)) : nothing}
      ${coming.length ? dates.monthSections(coming.slice(0, this.shown), around) : this.#nothingComing()}
      ${
        coming.length > this.shown
          ? html`<button class="button more" type="button" @click=${this.#showMore}>
              ${msg('Weitere Termine zeigen', {id: 'calendar.more', desc: 'Button below the list'})}
            </button>`
          : nothing
      }
    </div>`;
  }

  #past(count: number, months: TemplateResult[]): TemplateResult {
    return html`<details class="past" part="past">
      <summary>
        ${msg(str`Vergangene Termine (${count}) anzeigen`, {id: 'calendar.past', desc: 'Unfolds what is over'})}
      </summary>
      <div class="months">${months}</div>
    </details>`;
  }

  #nothingComing(): TemplateResult {
    return html`<div class="empty">
      <p>${msg('Zurzeit stehen keine Termine fest.', {id: 'calendar.empty', desc: 'No dates to come'})}</p>
      <slot></slot>
    </div>`;
  }

  readonly #showMore = (): void => {
    this.shown += page;
  };

  async #read(town: Town): Promise<Calendar> {
    const [dates, list, byPlace, byOrganization] = await Promise.all([
      import('./dates.ts'),
      town.list('events'),
      town.byId('places'),
      town.byId('organizations'),
    ]);
    const events = list.filter((event) => {
      const fault = dates.faultIn(event);
      if (fault) town.tellOf('events', event.id, fault);
      return !fault;
    });
    return {dates, events, places: byPlace, organizations: byOrganization};
  }
}
