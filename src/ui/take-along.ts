import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {msg} from '../i18n/msg.ts';
import {carriedIn, fragmentOf, type Carried} from './fragment.ts';
import {reportPart} from './report-part.ts';

/**
 * Keys of what a visitor keeps while the page is open, and the link that carries them elsewhere, as an address or a QR code. They
 * are stored nowhere; a page that is opened with such a link begins with them.
 */
export class TakeAlong {
  readonly #host: LitElement;
  readonly #name: Carried;
  #keys: readonly string[];
  #code: TemplateResult | undefined;
  #copied = false;

  constructor(host: LitElement, name: Carried) {
    this.#host = host;
    this.#name = name;
    this.#keys = carriedIn(location.hash, name);
  }

  /** The same list as long as it is not changed. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  get link(): string {
    return `${location.href.split('#', 1)[0]}${fragmentOf(this.#name, this.#keys)}`;
  }

  has(key: string): boolean {
    return this.#keys.includes(key);
  }

  /** Keeps something, or lets it go. */
  toggle(key: string): void {
    this.#keep(this.has(key) ? this.#keys.filter((kept) => kept !== key) : [...this.#keys, key]);
  }

  readonly clear = (): void => this.#keep([]);

  /** Ways to have the link. */
  buttons(): TemplateResult {
    return html`<button class="button" type="button" @click=${this.#copy}>
        ${
          this.#copied
            ? msg('Link ist kopiert', {id: 'kept.copied', desc: 'Button, after a tap'})
            : msg('Link kopieren', {id: 'kept.copy', desc: 'Button: copy a link that shows the list again'})
        }
      </button>
      <button class="button" type="button" @click=${this.#showCode}>
        ${msg('QR-Code zeigen', {id: 'kept.code', desc: 'Button: shows a QR code of the link'})}
      </button>`;
  }

  clearButton(): TemplateResult {
    return html`<button class="button plain" type="button" @click=${this.clear}>
      ${msg('Liste leeren', {id: 'kept.clear', desc: 'Button'})}
    </button>`;
  }

  /** The QR code once it was asked for. */
  get code(): TemplateResult | typeof nothing {
    return this.#code ?? nothing;
  }

  #keep(keys: readonly string[]): void {
    this.#keys = keys;
    this.#code = undefined;
    this.#copied = false;
    this.#host.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.#copied = true;
      this.#host.requestUpdate();
    } catch (cause) {
      // A browser that may not copy shows the link as a code instead.
      reportPart('the link could not be copied', cause);
      await this.#showCode();
    }
  };

  readonly #showCode = async (): Promise<void> => {
    try {
      const {linkCode} = await import('./link-code.ts');
      this.#code = linkCode(this.link);
      this.#host.requestUpdate();
    } catch (cause) {
      reportPart('the QR code could not be made', cause);
    }
  };
}

/** Above what is kept, and below it that nothing is stored. */
export const keptHeading = (): TemplateResult =>
  html`<h3 id="kept">${msg('Gemerkt', {id: 'kept.yes', desc: 'Button, pressed: the offer is on the list'})}</h3>`;

export const keptNote = (): TemplateResult =>
  html`<p class="muted">
    ${msg('Die Liste bleibt nur, solange diese Seite offen ist.', {id: 'kept.note', desc: 'Nothing is stored'})}
  </p>`;
