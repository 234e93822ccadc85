import {msg} from '../../i18n/msg.ts';
import {html, LitElement, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {Offer} from '../../contract/offer.ts';
import type {Place} from '../../contract/place.ts';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening} from '../../ui/styles/opening.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './consultation-hours.styles.ts';

type HoursList = typeof import('./hours-list.ts');

interface Known {
  readonly list: HoursList;
  readonly offers: readonly Offer[];
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Open consultation hours of all partners today and in the coming days: what is open now first, then day by day.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and when no hour is planned: a human.
 * @csspart base - the frame around everything
 * @csspart day - the headings "Jetzt offen", "Heute" and of each day
 * @csspart later - the later days of a long list, folded
 * @csspart entry - one consultation hour
 * @csspart name - the name of an offer
 * @csspart state - "jetzt offen bis 12:00 Uhr"
 * @csspart chip - a fact in a word
 * @csspart phone - a telephone number
 * @csspart stale - says of what day old data is
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-open - "jetzt offen" and its dot
 * @fires load - the hours are shown
 * @fires error - the hours could not be read; the children stay
 */
export class ConsultationHours extends LitElement {
  static override styles = [tokens, base, chip, opening, styles];

  static override properties = {
    access: {},
    topic: {},
    district: {},
    provider: {},
    // An empty attribute is no number, which `Number` would read as 0.
    days: {converter: (value: string | null) => Number.parseInt(value ?? '', 10)},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** `drop_in` (just come, also for an unknown word), `appointment` or `all`. */
  access = 'drop_in';

  /** Only offers of this topic, an id of the directory. */
  topic = '';

  /** Only offers for this district, an id of the directory, and those for the whole town. */
  district = '';

  /** Only offers of this organization, an id of the directory. */
  provider = '';

  /** How many days after today, 0 to 31; 7 when absent or no number. */
  days = 7;

  /** Level of the headings of the days, 1 to 5; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #known = new Resource(this, (town) => this.#read(town));

  protected override render(): TemplateResult {
    return frame(this.#known.state, this.#words, this.#clock.now, (...known) => this.#view(...known));
  }

  #view({list, offers, places}: Known, directory: DirectoryEnvelope): TemplateResult {
    const {now} = this.#clock;
    const timeZone = timeZoneFor(this, directory);
    const consultations = list.consultationsOf(offers, this, {
      now,
      days: this.days,
      timeZone,
      timezone: directory.timezone,
      holidays: holidaysOf(directory),
    });
    const sections = list.hourSections(consultations, {
      reader: this.#words.reader(directory),
      timeZone,
      now,
      places,
      districts: new Map((directory.districts ?? []).map(({id, name}) => [id, name])),
      headingLevel: this.headingLevel >= 1 && this.headingLevel <= 5 ? this.headingLevel : 3,
    });
    return sections.length ? html`<div class="days">${sections}</div>` : this.#nothingPlanned();
  }

  #nothingPlanned(): TemplateResult {
    return html`<div class="empty">
      <p>
        ${msg('In diesen Tagen ist keine Sprechstunde geplant.', {
          id: 'consultation.empty',
          desc: 'No consultation hour today and in the days that are looked at',
        })}
      </p>
      <slot></slot>
    </div>`;
  }

  async #read(town: Town): Promise<Known> {
    const [list, all, places] = await Promise.all([
      import('./hours-list.ts'),
      town.list('offers'),
      town.byId('places'),
    ]);
    const offers = all.filter((offer) => {
      const fault = list.faultIn(offer);
      if (fault) town.tellOf('offers', offer.id, fault);
      return !fault;
    });
    return {list, offers, places};
  }
}
