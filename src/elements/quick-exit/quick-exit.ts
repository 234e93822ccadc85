import {msg} from '../../i18n/msg.ts';
import {html, LitElement, type TemplateResult} from 'lit';
import {xIcon} from '../../ui/icons/x.ts';
import {exitAddress, leave, prepareToLeave, thisPage, type WayOut} from '../../ui/leave.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {Words} from '../../ui/words.ts';
import {FirstTab} from './first-tab.ts';
import {styles} from './quick-exit.styles.ts';
import {ThreeShifts} from '../../ui/three-shifts.ts';

/**
 * A button that leaves the page at once for a harmless one: in view wherever the page is scrolled to, first for the Tab
 * key, and the same by pressing Shift three times. It needs no data. The children are for browsers that do not run the
 * script: a link to a harmless page.
 *
 * @csspart base - the box that stays in view
 * @csspart button - the button that leaves
 * @csspart keys - the line that tells of the Shift key
 * @csspart note - what leaving does not do
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-surface - the box's background
 * @cssproperty --fl-shadow-raised - the box's shadow
 * @fires load - the button is there
 */
export class QuickExit extends LitElement {
  static override styles = [tokens, base, button, styles];

  static override properties = {
    href: {},
    placement: {},
    discreet: {type: Boolean},
    wayOut: {attribute: false},
  };

  /** Where it leads: an https address, or one of the page's own origin; the weather at www.dwd.de for anything else. */
  href = '';

  /** The corner at the end of the line: `top` or `bottom` of the window. */
  placement: 'top' | 'bottom' = 'top';

  /** Words that do not tell what the button is for. */
  discreet = false;

  /** How the page is left, for previews and tests; the browser's own way when absent. */
  wayOut: WayOut | undefined;

  readonly #words = new Words(this);
  readonly #shifts = new ThreeShifts();

  constructor() {
    super();
    new FirstTab(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    prepareToLeave(document);
    window.addEventListener('keydown', this.#key, true);
    window.addEventListener('keyup', this.#key, true);
    window.addEventListener('pointerdown', this.#otherwise, true);
    void this.updateComplete.then(this.#show);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#key, true);
    window.removeEventListener('keyup', this.#key, true);
    window.removeEventListener('pointerdown', this.#otherwise, true);
    this.#shifts.reset();
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => this.dispatchEvent(new Event('load')));
  }

  /** Leaves the page, as a tap on the button does. */
  leave(): void {
    leave(exitAddress(this.href), this.wayOut ?? thisPage());
  }

  protected override render(): TemplateResult {
    const corner = this.placement === 'bottom' ? 'bottom' : 'top';
    return html`<div
      class="exit ${corner}"
      part="base"
      popover="manual"
      lang=${this.#words.locale}
      dir=${this.#words.dir}
    >
      <button
        class="button primary leave"
        part="button"
        type="button"
        aria-describedby="keys"
        @click=${() => this.leave()}
      >
        ${xIcon} ${this.discreet ? discreetLabel() : plainLabel()}
      </button>
      ${note()}
      <p class="keys muted" part="keys" id="keys">
        ${msg('Oder dreimal die Umschalttaste (Shift) drücken', {
          id: 'exit.shift',
          desc: 'Beside the button that leaves the page: the same by pressing the Shift key three times',
        })}
      </p>
    </div>`;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (this.#shifts.completedBy(event) && !this.hidden) this.leave();
  };

  readonly #otherwise = (): void => this.#shifts.reset();

  /** Into the top layer; a browser without popovers keeps the box in view by its style. */
  readonly #show = (): void => {
    const box = this.renderRoot.querySelector<HTMLElement>('.exit');
    if (!this.isConnected || !box || !('showPopover' in box) || box.matches(':popover-open')) return;
    box.showPopover();
  };
}

const plainLabel = (): string =>
  msg('Seite schnell verlassen', {id: 'exit.button', desc: 'Button: leave the page at once for a harmless one'});

const discreetLabel = (): string =>
  msg('Schließen', {id: 'exit.discreet', desc: 'Button that leaves the page, in a word that does not tell why'});

const note = (): TemplateResult =>
  html`<details>
    <summary>${msg('Hinweis', {id: 'exit.note', desc: 'Opens what leaving the page does not do'})}</summary>
    <p class="note" part="note">
      ${msg('Der Verlauf Ihres Browsers wird dabei nicht gelöscht.', {
        id: 'exit.history',
        desc: 'Honest note beside the button that leaves the page',
      })}
      ${msg('Andere Fenster und Tabs bleiben offen.', {
        id: 'exit.tabs',
        desc: 'Honest note beside the button that leaves the page, after the one about the history',
      })}
    </p>
  </details>`;
