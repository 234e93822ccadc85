import {html, LitElement, type TemplateResult} from 'lit';
import type {Place} from '../../contract/place.ts';
import type {Desk, Welcome} from '../../contract/requests.ts';
import type {Town} from '../../data/town.ts';
import {loadAsking} from '../../ui/asking/load-asking.ts';
import {sceneOf} from '../../ui/asking/scene-of.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {VisitForm} from './visit-form.ts';
import {styles} from './welcome-visit.styles.ts';

/** What the town says of its visits; without a team the children stand. */
interface Known {
  readonly teams: readonly Desk[];
  readonly welcome: Welcome;
  readonly api: string | undefined;
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Asks for a welcome visit after a birth, or after moving in with a small child: when it comes, who comes by the district, in the
 * way in which the town welcomes at present. Sealed on the device so that only the team can read it. Where that cannot be:
 * telephone, mail and the same on paper.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and where a team names no telephone: a number to call.
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
export class WelcomeVisit extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    district: {},
    keyFingerprint: {attribute: 'key-fingerprint'},
    discreet: {type: Boolean, reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    now: {converter: instantAttribute},
  };

  /** Id of the district that the page is for; families are not asked for theirs then. */
  district = '';

  /** Fingerprint of the teams' keys, `7f3a-…`: with other keys nothing is sent, and telephone numbers are shown. */
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
  #form: VisitForm | undefined;

  protected override render(): TemplateResult {
    return frame(this.#known.state, this.#words, this.#clock.now, ({teams}) =>
      teams.length && this.#form ? this.#form.view() : html`<slot></slot>`,
    );
  }

  async #read(town: Town): Promise<Known> {
    const [{VisitForm, welcomeTeams}, , asking, places] = await Promise.all([
      import('./visit-part.ts'),
      loadAsking(this),
      town.requests(),
      town.byId('places'),
    ]);
    this.#form ??= new VisitForm(this, () => {
      const {state} = this.#known;
      if (state.status !== 'ready') throw new Error('a form before its data');
      const {value, directory} = state;
      return {
        scene: sceneOf(this, this.#words, this.#clock.now, directory, value),
        welcoming: {...value, district: this.district},
      };
    });
    const {desks = [], welcome = {}, api} = asking ?? {};
    return {teams: welcomeTeams(desks), welcome, api, places};
  }
}
