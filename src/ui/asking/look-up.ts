import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {RequestStatus} from '../../contract/request.ts';
import {Refusal} from '../../data/refusal.ts';
import type {RequestsApi} from '../../data/requests-api.ts';
import {codeLength, readSigns, referenceLength, spelled} from '../../domain/asking/spelling.ts';
import {msg, str} from '../../i18n/msg.ts';
import {formatMoment} from '../../i18n/format.ts';
import {stateWords} from '../../i18n/words/request-state.ts';
import type {Subject} from './draft.ts';
import {faultWords} from './fault-words.ts';
import {waysOf} from './other-ways.ts';
import {calendarButton, codeLabel, lookWords, referenceLabel, type Taken} from './receipt.ts';
import type {Scene} from './scene.ts';
import {whenWords, whereWords} from './slot-question.ts';

/** A request looked at again, by the reference and the code that only the family has; they are kept nowhere. */
export class LookUp {
  readonly #host: LitElement;
  readonly #api: () => RequestsApi;
  readonly #focus: () => void;
  #typed = {reference: '', code: ''};
  #found: RequestStatus | undefined;
  #fault: string | undefined;
  #isBusy = false;
  #isSure = false;

  /** `focus`: shows and tells what is new. */
  constructor(host: LitElement, api: () => RequestsApi, focus: () => void) {
    this.#host = host;
    this.#api = api;
    this.#focus = focus;
  }

  /** Begins with what was taken just now. */
  begin(taken?: Taken): void {
    this.#typed = taken ? {reference: taken.status.reference, code: taken.code} : {reference: '', code: ''};
    this.#found = undefined;
    this.#fault = undefined;
    this.#isSure = false;
    if (taken) void this.#do((api, reference, code) => api.status(reference, code));
  }

  view(subject: Subject, scene: Scene, back: () => void): TemplateResult {
    const found = this.#found;
    return html`<div class="look-up" part="look-up">
      <h3 id="ask-heading" tabindex="-1" aria-level=${scene.headingLevel}>
        ${lookWords(found ? Boolean(found.slot) : subject.kind === 'appointment')}
      </h3>
      ${this.#fault ? this.#faultView(subject, scene) : nothing}
      ${found ? this.#foundView(found, subject, scene) : this.#form()}
      <p>
        <button class="button plain" type="button" @click=${back}>
          ${msg('Zurück zum Formular', {id: 'asking.back_to_form', desc: 'Button'})}
        </button>
      </p>
    </div>`;
  }

  #form(): TemplateResult {
    const {reference, code} = this.#typed;
    return html`<form class="steps" novalidate @submit=${this.#submit}>
      ${this.#field('reference', referenceLabel(), reference)} ${this.#field('code', codeLabel(), code)}
      <button class="button primary" type="submit" aria-disabled=${this.#isBusy}>
        ${msg('Ansehen', {id: 'asking.show', desc: 'Button: shows the request'})}
      </button>
    </form>`;
  }

  #field(name: 'reference' | 'code', label: string, value: string): TemplateResult {
    const type = ({target}: Event) => {
      if (target instanceof HTMLInputElement) this.#typed = {...this.#typed, [name]: target.value};
    };
    return html`<div class="field">
      <label for="ask-${name}">${label}</label>
      <input
        id="ask-${name}"
        part="input"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="40"
        .value=${live(value)}
        @input=${type}
      />
    </div>`;
  }

  #faultView({desk}: Subject, scene: Scene): TemplateResult {
    return html`<div
      class="summary"
      part="summary"
      id="ask-summary"
      tabindex="-1"
      role="group"
      aria-label=${this.#fault ?? ''}
    >
      <p>${this.#fault}</p>
      ${waysOf(desk, scene)}
    </div>`;
  }

  #foundView(found: RequestStatus, {desk}: Subject, scene: Scene): TemplateResult {
    const {reference, slot, state, changed_at} = found;
    const {reader, timeZone} = scene;
    const changed = formatMoment(changed_at, reader.locale, timeZone, {dateStyle: 'medium', timeStyle: 'short'});
    const isOver = state === 'cancelled' || state === 'declined';
    return html`<p class="muted">${referenceLabel()}: <bdi dir="ltr">${spelled(reference)}</bdi></p>
      <p role="status"><b>${stateWords(state)}</b></p>
      ${slot && !isOver ? html`<p class="when"><b>${whenWords(slot, scene)}</b><br />${whereWords(slot, scene)}</p>` : nothing}
      <p class="muted">
        ${msg(str`Stand: ${changed}`, {id: 'asking.as_of', desc: 'A request was last changed at a moment'})}
      </p>
      ${isOver ? nothing : html`<div class="actions">${calendarButton(found, desk, scene)} ${this.#cancelling(Boolean(slot))}</div>`}`;
  }

  /** Asked twice, for it cannot be taken back. */
  #cancelling(hasSlot: boolean): TemplateResult {
    if (!this.#isSure) {
      return html`<button class="button" type="button" @click=${() => this.#ask(true)}>
        ${
          hasSlot
            ? msg('Termin absagen', {id: 'asking.cancel', desc: 'Button: cancels the appointment, asks first'})
            : msg('Anfrage zurückziehen', {id: 'asking.withdraw', desc: 'Button: takes the request back, asks first'})
        }
      </button>`;
    }
    return html`<div class="sure" role="group" aria-labelledby="ask-sure">
      <p id="ask-sure" tabindex="-1">
        ${
          hasSlot
            ? msg('Wirklich absagen? Die Zeit wird sofort für andere frei.', {id: 'asking.sure', desc: 'Question'})
            : msg('Wirklich zurückziehen?', {id: 'asking.sure_withdraw', desc: 'Question'})
        }
      </p>
      <button
        class="button primary"
        type="button"
        @click=${() => void this.#do((api, reference, code) => api.cancel(reference, code))}
      >
        ${hasSlot ? msg('Ja, absagen', {id: 'asking.sure_yes', desc: 'Button'}) : msg('Ja, zurückziehen', {id: 'asking.sure_yes_withdraw', desc: 'Button'})}
      </button>
      <button class="button" type="button" @click=${() => this.#ask(false)}>
        ${msg('Nein', {id: 'asking.sure_no', desc: 'Button'})}
      </button>
    </div>`;
  }

  #ask(sure: boolean): void {
    this.#isSure = sure;
    this.#host.requestUpdate();
    this.#focus();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#do((api, reference, code) => api.status(reference, code));
  };

  async #do(act: (api: RequestsApi, reference: string, code: string) => Promise<RequestStatus>): Promise<void> {
    if (this.#isBusy) return;
    const reference = readSigns(this.#typed.reference);
    const code = readSigns(this.#typed.code);
    this.#fault = undefined;
    if (reference.length !== referenceLength || code.length !== codeLength) {
      this.#fault = msg(str`Die Nummer hat ${referenceLength} Zeichen, der Code ${codeLength}. Da fehlt etwas.`, {
        id: 'asking.signs_missing',
        desc: 'Reference or code is too short or too long',
      });
    } else {
      this.#isBusy = true;
      this.#host.requestUpdate();
      try {
        this.#found = await act(this.#api(), reference, code);
        this.#isSure = false;
      } catch (cause) {
        this.#fault =
          cause instanceof Refusal && [401, 403, 404].includes(cause.status) ? unknownWords() : faultWords(cause);
      }
      this.#isBusy = false;
    }
    this.#host.requestUpdate();
    this.#focus();
  }
}

const unknownWords = (): string =>
  msg('Zu dieser Nummer und diesem Code gibt es keine Anfrage. Vielleicht ist sie schon gelöscht.', {
    id: 'asking.unknown',
    desc: 'Reference or code is wrong, or the request was deleted',
  });
