import {html, type LitElement, type TemplateResult} from 'lit';
import type {Offer} from '../../contract/offer.ts';
import type {Place} from '../../contract/place.ts';
import type {Town} from '../../data/town.ts';
import {msg} from '../../i18n/msg.ts';
import type {AskingForm} from '../asking/asking-form.ts';
import {loadAsking} from '../asking/load-asking.ts';
import {isDiscreet} from '../discreet.ts';
import {reportPart} from '../report-part.ts';
import type {Beholder} from './surroundings.ts';

/** What came of the wish to correct an offer: a form, or `mail` where no desk takes corrections. */
type Answer = AskingForm | 'pending' | 'mail';

/**
 * "Stimmt etwas nicht?" of the town's own offers, sealed for the desk that takes corrections. Whom one can ask is read on the tap;
 * what is typed about an offer is kept while the page is open.
 */
export class Correction {
  readonly #host: LitElement;
  readonly #town: Town;
  readonly #answers = new Map<string, Answer>();
  #beholder: Beholder | undefined;

  constructor(host: LitElement, town: Town) {
    this.#host = host;
    this.#town = town;
  }

  /** A button, then the form in its place; undefined where a mail is all there is. */
  view({id}: Offer, beholder: Beholder): TemplateResult | undefined {
    this.#beholder = beholder;
    const answer = this.#answers.get(id);
    if (answer === 'mail') return undefined;
    if (answer && answer !== 'pending') return html`${answer.view()}`;
    return html`<p>
      <button class="button plain" part="correction" type="button" @click=${() => void this.#ask(id)}>
        ${msg('Stimmt etwas nicht?', {id: 'offer.correction', desc: 'Link: tell that something about the offer is wrong'})}
      </button>
    </p>`;
  }

  async #ask(id: string): Promise<void> {
    if (this.#answers.has(id)) return;
    this.#answers.set(id, 'pending');
    try {
      this.#answers.set(id, await this.#formFor(id));
    } catch (cause) {
      reportPart('a correction can only be sent by mail', cause);
      this.#answers.set(id, 'mail');
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#ask-heading, a[part="correction"]')?.focus();
  }

  async #formFor(id: string): Promise<Answer> {
    const [part, asking, places] = await Promise.all([
      loadAsking(this.#host),
      this.#town.requests(),
      this.#town.byId('places'),
    ]);
    if (!asking?.api) return 'mail';
    const {now, timeZone} = this.#scene(asking.api, places);
    const desks = part.desksFor(asking.desks, ['correction'], {day: part.dayIn(now.toISOString(), timeZone)});
    if (!desks) return 'mail';
    const [desk] = desks;
    return new part.AskingForm(this.#host, {
      subject: () => ({kind: 'correction', desk, about: `offers/${id}`}),
      scene: () => this.#scene(asking.api, places),
      steps: part.usualSteps,
    });
  }

  #scene(api: string | undefined, places: ReadonlyMap<string, Place>) {
    if (!this.#beholder) throw new Error('a form before it is drawn');
    return {
      ...this.#beholder,
      api,
      places,
      directory: this.#town.directory,
      headingLevel: 4,
      discreet: isDiscreet(this.#host),
      pinned: this.#host.getAttribute('key-fingerprint') ?? '',
      children: undefined,
    };
  }
}
