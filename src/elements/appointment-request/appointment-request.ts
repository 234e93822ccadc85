import {html, LitElement, type TemplateResult} from 'lit';
import type {Place} from '../../contract/place.ts';
import type {Desk} from '../../contract/requests.ts';
import type {Town} from '../../data/town.ts';
import type {AskingForm} from '../../ui/asking/asking-form.ts';
import {loadAsking} from '../../ui/asking/load-asking.ts';
import type {Draft} from '../../ui/asking/draft.ts';
import {sceneOf} from '../../ui/asking/scene-of.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './appointment-request.styles.ts';

/** Whom one can ask; without a desk the children stand. */
interface Known {
  readonly desks: readonly [Desk, ...Desk[]] | undefined;
  readonly api: string | undefined;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Asks an office for an appointment, or for a call: a few questions, sealed on the device so that only the office can read them,
 * and a reference with a code to look again, or to cancel. Where that cannot be: telephone, mail and the same on paper.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and where a desk names no telephone: a number to call.
 * @csspart base - the frame around everything
 * @csspart asking - form, receipt, or what stands in their place
 * @csspart form - the form
 * @csspart step - one step of it
 * @csspart input - a field to write in or to choose from
 * @csspart choice - a radio button
 * @csspart fault - what is wrong with an answer, beside it
 * @csspart summary - what is to be put right, or why sending failed, at the top
 * @csspart send - the button that sends
 * @csspart receipt - reference and code
 * @csspart look-up - a request looked at again
 * @csspart ways - telephone, mail and paper in place of a form
 * @csspart call - the button that calls
 * @csspart phone - a further number
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @csspart stale - says of what day old data is
 * @fires load - the form is shown, or what stands in its place
 * @fires error - the data could not be read; the children stay
 */
export class AppointmentRequest extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    desk: {},
    kind: {},
    keyFingerprint: {attribute: 'key-fingerprint'},
    discreet: {type: Boolean, reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Id of the desk; without it the family chooses among those that take such requests. */
  desk = '';

  /** `appointment` or `callback`; another word is taken for `appointment`. */
  kind = 'appointment';

  /** Fingerprint of the desk's keys, `7f3a-…`: with other keys nothing is sent, and a telephone number is shown. */
  keyFingerprint = '';

  /** Titles and names of files do not tell what they are about; also when something around it is `discreet`. */
  discreet = false;

  /** Level of the heading, 1 to 5; 3 when absent. */
  headingLevel = 3;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  readonly #words = new Words(this, 'asking');
  readonly #clock = new Clock(this);
  readonly #known = new Resource(this, (town) => this.#read(town));

  /** Kept while the element is: what is typed outlives the data. */
  #form: AskingForm | undefined;

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const isOther = changed.get('desk') !== undefined || changed.get('kind') !== undefined;
    if (isOther && this.hasUpdated) void this.#known.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#known.state, this.#words, this.#clock.now, ({desks}) =>
      desks && this.#form ? html`${this.#form.view()}` : html`<slot></slot>`,
    );
  }

  get #kind(): string {
    return this.kind === 'callback' ? this.kind : 'appointment';
  }

  async #read(town: Town): Promise<Known> {
    const [part, asking, places] = await Promise.all([loadAsking(this), town.requests(), town.byId('places')]);
    const day = part.dayIn(this.#clock.now.toISOString(), timeZoneFor(this, town.directory));
    const choice = {id: this.desk, pinned: this.keyFingerprint, day};
    const desks = asking && part.desksFor(asking.desks, [this.#kind], choice);
    const known = {desks, api: asking?.api, places};
    const subject = (draft: Draft) => part.subjectAmong(this.#known.value?.desks ?? [unknown], [this.#kind], draft);
    this.#form ??= new part.AskingForm(this, {
      subject,
      preset: (draft) => part.presetOf(subject(draft)),
      scene: () => {
        const {state} = this.#known;
        if (state.status !== 'ready') throw new Error('a form before its data');
        return sceneOf(this, this.#words, this.#clock.now, state.directory, state.value);
      },
      steps: part.usualSteps,
    });
    return known;
  }
}

const unknown: Desk = {id: '', name: '', kinds: []};
