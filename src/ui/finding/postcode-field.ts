import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {DataError} from '../../data/data-error.ts';
import {townsOf, type PostcodeTown} from '../../data/postcodes.ts';
import {report} from '../../data/report.ts';
import {postcodeIn} from '../../domain/postcode.ts';
import type {ResourceState} from '../resource.ts';
import {adopt} from '../styles/adopt.ts';
import {button} from '../styles/button.ts';
import {field} from '../styles/field.ts';
import type {Words} from '../words.ts';
import {postcodeStyles} from './postcode-field.styles.ts';
import {answerWords, isClear, placesIn, postcodeWords, shownWords, type Answered, type Step} from './postcode-words.ts';

/** The town that a postcode led to. */
export interface ChosenTown extends PostcodeTown {
  readonly postcode: string;
}

/**
 * The field in which a visitor of a county's page says where: the postcode leads to the town, and only that town is loaded. What
 * was typed is kept as long as the element stands in the page, is in no address, and leaves only as its first three digits.
 */
export class PostcodeField {
  /** Undefined until a town is found; stays while another postcode leads to none. */
  chosen: ChosenTown | undefined;
  readonly #host: LitElement;
  readonly #index: string;
  readonly #choose: () => void;
  #step: Step = {is: 'asked'};
  #latest = 0;

  /** `choose` is called when another town is chosen, or the same again. */
  constructor(host: LitElement, index: string, choose: () => void) {
    this.#host = host;
    this.#index = index;
    this.#choose = choose;
    adopt(host, [button, field, postcodeStyles]);
  }

  /** `status`: what has become of the chosen town's data. */
  view(status: ResourceState<unknown>['status'], {locale, dir}: Words): TemplateResult {
    const step = this.#step;
    const isWrong = step.is === 'malformed' || (step.is === 'answered' && !step.answer.towns.length);
    return html`<form
      class="postcode"
      part="postcode"
      lang=${locale}
      dir=${dir}
      aria-label=${postcodeWords.form()}
      autocomplete="off"
      novalidate
      @submit=${this.#submit}
    >
      <div class="asked">
        <div class="field">
          <label for="postcode">${postcodeWords.label()}</label>
          <input
            id="postcode"
            part="input"
            inputmode="numeric"
            autocomplete="off"
            enterkeyhint="go"
            spellcheck="false"
            aria-invalid=${isWrong}
            aria-describedby="postcode-note"
          />
        </div>
        <button class="button primary">${postcodeWords.go()}</button>
      </div>
      <p class="muted" id="postcode-note">${postcodeWords.note()}</p>
      <div role="status">
        ${answerWords(step, this.chosen, locale).map((words) => html`<p>${words}</p>`)}
        ${this.chosen ? html`<p class="place">${shownWords(this.chosen, status, locale)}</p>` : nothing}
      </div>
      ${step.is === 'answered' && !isClear(step) ? this.#towns(step, locale) : nothing}
    </form>`;
  }

  #towns({postcode, answer}: Answered, locale: string): TemplateResult {
    return html`<p class="towns">
      ${answer.towns.map(
        (town) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${this.chosen?.directory === town.directory}
            @click=${() => this.#take(town, postcode)}
          >
            ${placesIn(town.places, locale)}
          </button>`,
      )}
    </p>`;
  }

  readonly #submit = async (event: Event): Promise<void> => {
    // Nothing is ever sent.
    event.preventDefault();
    const input = this.#host.shadowRoot?.getElementById('postcode');
    const postcode = input instanceof HTMLInputElement ? postcodeIn(input.value) : '';
    const mine = (this.#latest += 1);
    this.#show({is: postcode ? 'looking' : 'malformed'});
    if (!postcode) return;
    const next = await this.#lookUp(postcode);
    if (mine !== this.#latest) return;
    this.#show(next);
    const [town] = next.is === 'answered' && isClear(next) ? next.answer.towns : [];
    if (town) this.#take(town, postcode);
  };

  async #lookUp(postcode: string): Promise<Step> {
    try {
      return {is: 'answered', postcode, answer: await townsOf(this.#index, postcode)};
    } catch (cause) {
      const fault = cause instanceof DataError ? cause : new DataError(String(cause), {kind: 'script', cause});
      report(this.#host.localName, fault);
      return {is: 'failed'};
    }
  }

  #show(step: Step): void {
    this.#step = step;
    this.#host.requestUpdate();
  }

  #take(town: PostcodeTown, postcode: string): void {
    this.chosen = {...town, postcode};
    this.#choose();
  }
}
