import {msg} from '../../i18n/msg.ts';
import {adoptStyles, html, LitElement, nothing, type TemplateResult} from 'lit';
import {ask, type Asked} from '../../ui/asked.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {heartHandshakeIcon} from '../../ui/icons/heart-handshake.ts';
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
 * @csspart state - whether somebody answers now
 * @csspart phone - a further number
 * @csspart chip - a fact in a word
 * @csspart stages - the way into the staged menu
 * @csspart stage - one step of it
 * @csspart on-call - the human on call, at the foot of every step
 * @csspart emergency - 112 and 110, at the foot
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
    now: {converter: instantAttribute},
    shown: {state: true},
    helpPart: {state: true},
  };

  /** The button's words; "Ich brauche Hilfe" when absent. */
  label = '';

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  private shown = false;

  /** Data and dialog, in a file that comes right behind the button's own. */
  private helpPart: HelpPart | undefined;

  readonly #words = new Words(this);

  /** Opens the dialog, as a tap on the button does. When it cannot be had the children stay, with a number to call. */
  async open(): Promise<void> {
    await this.#getPart();
    if (!this.helpPart) return;
    this.shown = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) this.helpPart.show(dialog);
  }

  /** Closes the dialog. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#getPart();
  }

  protected override render(): TemplateResult {
    const {helpPart, shown} = this;
    return html`<div part="base" lang=${this.#words.locale} dir=${this.#words.dir}>
      <button class="button primary opener" part="button" type="button" aria-haspopup="dialog" @click=${this.open}>
        ${heartHandshakeIcon}
        ${this.label || msg('Ich brauche Hilfe', {id: 'help.button', desc: 'The button that opens the help dialog'})}
      </button>
      ${shown || helpPart?.isReady ? nothing : html`<div class="fallback"><slot></slot></div>`}
      ${shown && helpPart ? helpPart.dialog(() => (this.shown = false)) : nothing}
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
}

/** The request goes out before the dialog's file; what is wrong with its address is told by who reads the answer. */
function askOrLeaveIt(host: Element): Asked | undefined {
  try {
    return ask(host);
  } catch {
    return undefined;
  }
}
