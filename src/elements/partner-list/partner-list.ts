import {adoptStyles, LitElement, type TemplateResult} from 'lit';
import type {Town} from '../../data/town.ts';
import {Clock} from '../../ui/clock.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {Asked, Network} from './network.ts';

/** The view is a file of its own, on its way together with the data. */
type View = typeof import('./network.ts');

/**
 * Who works for families in town: organizations by sector with their contacts, a search that filters while one types, and a
 * table of who works on which topic in which district. What is typed is sent to nobody and kept nowhere.
 *
 * @slot - What stands here before the data is there, when it cannot be had, and below a search that finds nobody: a human.
 * @csspart base - the frame around everything
 * @csspart input - the search field
 * @csspart overview - the table of topics and districts
 * @csspart sector - the organizations of one sector
 * @csspart partner - one organization
 * @csspart name - its name
 * @csspart contact - a person in a role, or an office, of it
 * @csspart phone - a number
 * @csspart chip - a topic or a district
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-surface - the background of the table's first column while it scrolls
 * @csspart stale - says of what day old data is
 * @fires load - the organizations are shown
 * @fires error - they could not be read; the children stay
 */
export class PartnerList extends LitElement {
  static override styles = [tokens, base];

  static override properties = {
    sector: {},
    topic: {},
    district: {},
    overview: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
    asked: {state: true},
  };

  /** Only organizations of this sector, a code such as `health`. */
  sector = '';

  /** Only organizations that work on this topic, an id of the directory. */
  topic = '';

  /** Only organizations that work in this district or in the whole town, an id of the directory. */
  district = '';

  /** The table of topics and districts is open from the start. */
  overview = false;

  /** Level of the sectors' headings, 1 to 6; 3 when absent. The names of organizations are one level below. */
  headingLevel = 3;

  /** What the visitor has typed and tapped; forgotten with the page. */
  private asked: Omit<Asked, 'overview'> | undefined;

  readonly #words = new Words(this, 'finding');
  readonly #clock = new Clock(this);
  readonly #network = new Resource(this, (town) => this.#read(town));

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const presets = ['sector', 'topic', 'district'];
    if (presets.some((name) => changed.get(name) !== undefined)) void this.#network.load();
  }

  protected override render(): TemplateResult {
    return frame(this.#network.state, this.#words, this.#clock.now, ({view, network}, directory) =>
      view.networkView(
        network,
        {...(this.asked ?? {text: '', cell: undefined, shown: view.page}), overview: this.overview},
        {
          directory,
          reader: this.#words.reader(directory),
          headingLevel: this.headingLevel,
          preset: this,
          label: this.getAttribute('aria-label'),
          ask: (change) => this.#ask(change, view.page),
        },
      ),
    );
  }

  /** Another question begins with the first page of its answer. */
  #ask({overview = this.overview, ...change}: Partial<Asked>, page: number): void {
    this.overview = overview;
    this.asked = {text: '', cell: undefined, ...this.asked, shown: page, ...change};
    if (change.cell) void this.updateComplete.then(() => this.#showCount());
  }

  /** On a phone the list is below the table. */
  #showCount(): void {
    this.renderRoot.querySelector('.count')?.scrollIntoView({block: 'nearest'});
  }

  async #read(town: Town): Promise<{view: View; network: Network}> {
    const [view, organizations, contacts, offers] = await Promise.all([
      import('./network.ts'),
      town.list('organizations'),
      town.byId('contacts'),
      town.byId('offers'),
    ]);
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...PartnerList.elementStyles, ...view.styles]);
    const records = {organizations, contacts: contacts.values(), offers: offers.values()};
    return {view, network: view.networkOf(records, this, town.directory)};
  }
}
