import {msg} from '../../i18n/msg.ts';
import {adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {ask, type Asked} from '../../ui/asked.ts';
import {isDiscreet} from '../../ui/discreet.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {heartHandshakeIcon} from '../../ui/icons/heart-handshake.ts';
import type {WayOut} from '../../ui/leave.ts';
import {reportPart} from '../../ui/report-part.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './help-button.styles.ts';
import type {HelpPart} from './help-part.ts';

/**
 * A button behind which a human is two taps away: the town's lines first, then the national ones, who answers now first;
 * 112 and 110 always at the foot. Without data the editor's own children and the numbers in the bundle are shown.
 *
 * @slot - The town's own number as `<a href="tel:…">`: shown until the data is there, and whenever it is not.
 * @csspart base - the frame around everything
 * @csspart button - the button in the page
 * @csspart dialog - the dialog
 * @csspart line - one line
 * @csspart call - the link that calls
 * @csspart state - whether somebody answers now, in the button and on each line
 * @csspart phone - a further number
 * @csspart chip - a fact in a word
 * @csspart stages - the way into the staged menu
 * @csspart stage - one step of it
 * @csspart on-call - the human on call, at the foot of every step
 * @csspart emergency - 112 and 110, at the foot
 * @csspart asking - the form for an appointment or a call, where the town takes them; its parts as in appointment-request
 * @csspart way - a way to a line without a call: message, chat, mail
 * @csspart needs - "what is it about?"
 * @csspart need - one situation to choose
 * @csspart exit - the button in the dialog that leaves the page
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-surface - the dialog's background
 * @cssproperty --fl-open - the colour of "open"
 * @cssproperty --fl-shadow-raised - the button's shadow
 * @cssproperty --fl-shadow-dialog - the dialog's shadow
 * @csspart stale - says of what day old data is
 * @fires load - the town's lines are there
 * @fires error - they could not be read; children and national numbers stay
 */
export class HelpButton extends LitElement {
  static override styles = [tokens, base, button, styles];

  static override properties = {
    label: {},
    situation: {},
    placement: {},
    discreet: {type: Boolean, reflect: true},
    exit: {},
    keyFingerprint: {attribute: 'key-fingerprint'},
    now: {converter: instantAttribute},
    wayOut: {attribute: false},
    shown: {state: true},
    helpPart: {state: true},
  };

  /** The button's words; "Ich brauche Hilfe" when absent. */
  label = '';

  /** What the dialog begins with, a code of the contract's `situations` such as `violence`; all lines when empty. */
  situation = '';

  /** `floating`: at the window's lower edge, where it covers no control of the page. */
  placement: 'inline' | 'floating' = 'inline';

  /** Words that do not tell what the button is for; also when something around it is `discreet`. */
  discreet = false;

  /** Where "Seite verlassen" leads, as `href` of quick-exit. */
  exit = '';

  /** Fingerprint of the keys to which a request for an appointment is sealed, `7f3a-…`: with others none is sent. */
  keyFingerprint = '';

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  /** How the page is left, for previews and tests; the browser's own way when absent. */
  wayOut: WayOut | undefined;

  /** Do the children stand in the open dialog? */
  private shown = false;

  /** Data and dialog, in a file that comes right behind the button's own. */
  private helpPart: HelpPart | undefined;

  readonly #words = new Words(this);

  /** Opens the dialog, as a tap on the button does. When it cannot be had the children stay, with a number to call. */
  async open(): Promise<void> {
    if (!this.helpPart) await this.#getPart();
    if (!this.helpPart) return;
    // The children move into the dialog; otherwise it stands there already, and nothing has to be drawn before it opens.
    this.shown = !this.helpPart.isReady;
    if (this.shown || this.isUpdatePending) await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) this.helpPart.show(dialog);
  }

  /** Closes the dialog. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('click', this.#link);
    void this.#getPart();
    if (location.hash === hook && this.#isFirst()) void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('click', this.#link);
  }

  protected override firstUpdated(): void {
    if (this.placement === 'floating') void this.#float();
  }

  protected override updated(changed: PropertyValues): void {
    if (this.hasUpdated && changed.has('situation')) this.helpPart?.arrive();
  }

  protected override render(): TemplateResult {
    const {helpPart, shown} = this;
    return html`<div part="base" lang=${this.#words.locale} dir=${this.#words.dir}>
      <button class="button primary opener" part="button" type="button" aria-haspopup="dialog" @click=${this.open}>
        ${heartHandshakeIcon}<span
          >${this.label || label(isDiscreet(this))}${helpPart?.answersNow ? answers() : nothing}</span
        >
      </button>
      ${shown || helpPart?.isReady ? nothing : html`<div class="fallback"><slot></slot></div>`}
      ${helpPart ? helpPart.dialog(shown || helpPart.isReady, () => (this.shown = false)) : nothing}
    </div>`;
  }

  async #getPart(): Promise<void> {
    if (this.helpPart) return;
    try {
      const asked = askOrLeaveIt(this);
      const {HelpPart, styles: later} = await import('./help-part.ts');
      if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, [...HelpButton.elementStyles, ...later]);
      this.helpPart ??= new HelpPart(this, this.#words, asked);
    } catch (cause) {
      reportPart('<help-button> the dialog could not be loaded; the children stay.', cause);
      this.dispatchEvent(new ErrorEvent('error', {error: cause}));
    }
  }

  async #float(): Promise<void> {
    try {
      const {Floating} = await import('./floating.ts');
      new Floating(this);
    } catch (cause) {
      reportPart('<help-button> could not float; it stands where the editor put it.', cause);
    }
  }

  /** Links of the page that open the dialog; of several buttons the first one answers. */
  readonly #link = (event: MouseEvent): void => {
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!isPlain || event.defaultPrevented || link?.getAttribute('href') !== hook || !this.#isFirst()) return;
    // The dialog is no place in the page: no entry in the history.
    event.preventDefault();
    void this.open();
  };

  #isFirst(): boolean {
    return document.querySelector(this.localName) === this || !document.querySelector(this.localName);
  }
}

/** The request goes out before the dialog's file; what is wrong with its address is told by who reads the answer. */
function askOrLeaveIt(host: Element): Asked | undefined {
  try {
    return ask(host);
  } catch {
    return undefined;
  }
}

/** `<a href="#help">` anywhere in the page opens the dialog. */
const hook = '#help';

const label = (discreet: boolean): string =>
  discreet
    ? msg('Kontakt', {
        id: 'help.button_discreet',
        desc: 'The button that opens the help dialog, in a word that does not tell why',
      })
    : msg('Ich brauche Hilfe', {id: 'help.button', desc: 'The button that opens the help dialog'});

/** Filled dot and words: somebody is there. */
const answers = (): TemplateResult =>
  html` <span class="now" part="state"
    >${msg('antwortet jetzt', {id: 'help.answers', desc: 'On the closed button, under its words: somebody answers calls now'})}</span
  >`;
