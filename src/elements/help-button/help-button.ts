import {msg} from '@lit/localize';
import {adoptStyles, html, LitElement, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {HelpLine} from '../../contract/help.ts';
import type {Town} from '../../data/town.ts';
import {Clock, instantAttribute} from '../../ui/clock.ts';
import {holidaysOf} from '../../ui/holidays.ts';
import {heartHandshakeIcon} from '../../ui/icons/heart-handshake.ts';
import {openingOf} from '../../ui/opening.ts';
import {reportPart} from '../../ui/report-part.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {Words} from '../../ui/words.ts';
import {styles} from './help-button.styles.ts';
import type {Openings} from './help-dialog.ts';

/** The dialog is a file of its own: the button stands at once, the file comes right behind it. */
type Part = typeof import('./help-dialog.ts');

interface TownHelp {
  readonly lines: readonly HelpLine[];
  readonly openings: Openings;
  readonly directory: DirectoryEnvelope;
}

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
 * @csspart emergency - the foot with 112 and 110
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
    dialogPart: {state: true},
    national: {state: true},
  };

  /** The button's words; "Ich brauche Hilfe" when absent. */
  label = '';

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  private shown = false;
  private dialogPart: Part | undefined;
  private national: Openings = new Map();

  readonly #words = new Words(this);
  readonly #clock = new Clock(this);
  readonly #help = new Resource(this, (town) => this.#read(town));

  /** Opens the dialog, as a tap on the button does. When it cannot be had the children stay, with a number to call. */
  async open(): Promise<void> {
    await this.#getPart();
    if (!this.dialogPart) return;
    this.shown = true;
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    // The keyboard's way to do the same is Esc.
    dialog.addEventListener('click', this.dialogPart.closeBeside);
    dialog.showModal();
  }

  /** Closes the dialog. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  protected override firstUpdated(): void {
    void this.#getPart();
  }

  protected override render(): TemplateResult {
    const covered = this.shown || (this.#help.value && this.dialogPart);
    return html`<div part="base" lang=${this.#words.locale} dir=${this.#words.dir}>
      <button class="button primary opener" part="button" type="button" aria-haspopup="dialog" @click=${this.open}>
        ${heartHandshakeIcon}
        ${this.label || msg('Ich brauche Hilfe', {id: 'help.button', desc: 'The button that opens the help dialog'})}
      </button>
      ${covered ? nothing : html`<div class="fallback"><slot></slot></div>`}
      ${this.shown && this.dialogPart ? this.#dialog(this.dialogPart) : nothing}
    </div>`;
  }

  #dialog({helpDialog}: Part): TemplateResult {
    const {lines = [], openings, directory} = this.#help.value ?? {};
    const help = {
      lines,
      openings: new Map([...this.national, ...(openings ?? [])]),
      directory,
      reader: this.#words.reader(directory),
      timeZone: timeZoneFor(this, directory),
      now: this.#clock.now,
    };
    return helpDialog(help, {close: () => this.close(), closed: () => (this.shown = false)});
  }

  async #getPart(): Promise<void> {
    if (this.dialogPart) return;
    try {
      const part = await import('./help-dialog.ts');
      if (this.renderRoot instanceof ShadowRoot) {
        adoptStyles(this.renderRoot, [...HelpButton.elementStyles, ...part.styles]);
      }
      this.dialogPart = part;
      this.national = await part.nationalOpenings(timeZoneFor(this));
    } catch (cause) {
      reportPart('<help-button> the dialog could not be loaded; the children stay.', cause);
    }
  }

  async #read(town: Town): Promise<TownHelp> {
    const {lines} = await town.help();
    const {directory} = town;
    const zone = timeZoneFor(this, directory);
    const openings = lines.map(
      async ({id, hours}) => [id, await openingOf(hours, zone, holidaysOf(directory))] as const,
    );
    return {lines, openings: new Map(await Promise.all(openings)), directory};
  }
}
