import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import {DataError} from '../../data/data-error.ts';
import {Refusal} from '../../data/refusal.ts';
import {RequestsApi} from '../../data/requests-api.ts';
import {msg} from '../../i18n/msg.ts';
import {reportPart} from '../report-part.ts';
import {Gate, recipientsFor, type Barrier} from './barrier.ts';
import {isTyped, messageOf, type Draft, type Field, type Subject} from './draft.ts';
import {formView} from './form-view.ts';
import {LookUp} from './look-up.ts';
import {Outbox} from './outbox.ts';
import {otherWays} from './other-ways.ts';
import {faultsIn, fieldsOf, type FieldFault, type Step} from './question.ts';
import {inputId} from './question-view.ts';
import {Receipt, type Taken} from './receipt.ts';
import type {Scene} from './scene.ts';
import {SlotStock} from './slot-stock.ts';
import {Unsent} from './unsent.ts';
import type {Asked} from './usual-steps.ts';

/** What a form is about; asked anew with each render, for it may depend on what is filled in. */
export interface Questions {
  readonly subject: (draft: Draft) => Subject;
  readonly scene: () => Scene;
  readonly steps: (asked: Asked) => readonly Step[];
  /** What counts while the family has not answered otherwise. */
  readonly preset?: (draft: Draft) => Draft;
}

type Phase = 'form' | 'sending' | 'taken' | 'look';

/**
 * A request while a family fills it in, sends it and looks at it. What is typed stays in this object, whatever fails or is closed,
 * until it is sent or the page is gone; nothing is stored.
 */
export class AskingForm implements ReactiveController {
  readonly #host: LitElement;
  readonly #questions: Questions;
  readonly #unsent = new Unsent();
  readonly #outbox = new Outbox();
  readonly #gate: Gate;
  readonly #stock: SlotStock;
  readonly #receipt: Receipt;
  readonly #lookUp: LookUp;
  #draft: Draft = {};
  #phase: Phase = 'form';
  #step = 0;
  #faults: readonly FieldFault[] = [];
  #failed: unknown;
  #taken: Taken | undefined;

  constructor(host: LitElement, questions: Questions) {
    this.#host = host;
    this.#questions = questions;
    this.#gate = new Gate(host);
    this.#stock = new SlotStock(host, this.#api);
    this.#receipt = new Receipt(host);
    this.#lookUp = new LookUp(host, this.#api, () => void this.#focusNews());
    host.addController(this);
  }

  get draft(): Draft {
    return this.#draft;
  }

  hostConnected(): void {
    this.#unsent.guard(isTyped(this.#draft));
    document.addEventListener('leave', this.#clear);
  }

  hostDisconnected(): void {
    this.#unsent.guard(false);
    document.removeEventListener('leave', this.#clear);
  }

  readonly set = (field: Field, value: string): void => {
    if (this.#phase === 'sending') return;
    this.#draft = {...without(this.#draft, field), [field]: value};
    this.#faults = this.#faults.filter((fault) => fault.field !== field);
    this.#unsent.guard(isTyped(this.#draft));
    this.#host.requestUpdate();
  };

  view(): TemplateResult | typeof nothing {
    const subject = this.#subject;
    const scene = this.#questions.scene();
    const barrier = this.#gate.to(subject, scene);
    if (barrier === 'pending') return nothing;
    return html`<div class="asking" part="asking">${this.#content(subject, scene, barrier)}</div>`;
  }

  #content(subject: Subject, scene: Scene, barrier: Barrier | undefined): TemplateResult {
    if (this.#phase === 'taken' && this.#taken) return this.#receipt.view(this.#taken, scene, () => this.#look());
    if (this.#phase === 'look') return this.#lookUp.view(subject, scene, this.#back);
    const steps = this.#steps(subject, scene);
    const draft = this.#filled(scene);
    if (barrier) return otherWays(barrier, subject, scene, () => ({desk: subject.desk, steps, draft, scene}));
    return formView(
      {
        subject,
        scene,
        steps,
        draft,
        step: this.#step,
        faults: this.#faults,
        failed: this.#failed,
        isSending: this.#phase === 'sending',
      },
      {set: this.set, go: this.#go, fix: this.#fix, submit: this.#submit, look: () => this.#look()},
    );
  }

  get #subject(): Subject {
    return this.#questions.subject(this.#draft);
  }

  readonly #api = (): RequestsApi => {
    const {api, reader} = this.#questions.scene();
    if (!api) throw new DataError('nobody takes requests here', {kind: 'config'});
    return new RequestsApi(api, reader.locale);
  };

  #steps(subject: Subject, scene: Scene): readonly Step[] {
    return this.#questions.steps({draft: this.#draft, subject, scene, stock: this.#stock});
  }

  /** With what counts when nothing else is chosen. */
  #filled({reader}: Scene): Draft {
    return {language: reader.locale, ...this.#questions.preset?.(this.#draft), ...this.#draft};
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#phase === 'sending') return;
    const subject = this.#subject;
    const scene = this.#questions.scene();
    const steps = this.#steps(subject, scene);
    // Where the steps stand one by one, the button of a further one is not there.
    const onward = event.target instanceof Element && event.target.querySelector('.step.current .on');
    const isStepwise = onward ? onward.getClientRects().length > 0 : false;
    const asked = isStepwise ? steps.slice(0, this.#step + 1) : steps;
    this.#faults = faultsIn(asked, this.#filled(scene));
    this.#failed = undefined;
    // Asked for before the focus moves: it waits for the update that is on its way.
    this.#host.requestUpdate();
    if (this.#faults.length) void this.#focusNews();
    else if (isStepwise) this.#go(this.#step + 1);
    else void this.#send(subject, scene, steps);
  };

  async #send(subject: Subject, scene: Scene, steps: readonly Step[]): Promise<void> {
    this.#phase = 'sending';
    const draft = this.#draft;
    try {
      const message = messageOf(this.#filled(scene), fieldsOf(steps), subject, scene.now);
      const taken = await this.#outbox.send(draft, message, recipientsFor(subject, scene), this.#api());
      this.#clear();
      this.#taken = {...taken, subject};
      this.#phase = 'taken';
    } catch (cause) {
      this.#phase = 'form';
      this.#refused(cause, steps);
    }
    this.#host.requestUpdate();
    await this.#focusNews();
  }

  /** A slot that somebody else took is a fault of its field; all else is told at the top. What is typed stays. */
  #refused(cause: unknown, steps: readonly Step[]): void {
    reportPart('a request could not be sent', cause);
    const asksSlot = steps.findIndex(({questions}) => questions.some(({field}) => field === 'slot'));
    if (cause instanceof Refusal && isAboutSlot(cause) && asksSlot >= 0) {
      const {slot: _, ...rest} = this.#draft;
      this.#draft = rest;
      this.#step = asksSlot;
      this.#faults = [{field: 'slot', words: slotTaken()}];
      void this.#stock.refresh(cause.problem.slots);
    } else {
      this.#failed = cause;
    }
  }

  readonly #go = (step: number): void => {
    this.#step = step;
    this.#host.requestUpdate();
    void this.#focus('.step.current h4');
  };

  readonly #fix = ({field}: FieldFault): void => {
    const steps = this.#steps(this.#subject, this.#questions.scene());
    this.#step = Math.max(
      0,
      steps.findIndex(({questions}) => questions.some((question) => question.field === field)),
    );
    this.#host.requestUpdate();
    void this.#focus(`#${inputId(field)}`);
  };

  #look(): void {
    this.#lookUp.begin(this.#taken);
    this.#phase = 'look';
    this.#host.requestUpdate();
    void this.#focusNews();
  }

  readonly #back = (): void => {
    this.#phase = 'form';
    this.#taken = undefined;
    this.#host.requestUpdate();
    void this.#focusNews();
  };

  readonly #clear = (): void => {
    this.#draft = {};
    this.#outbox.clear();
    this.#step = 0;
    this.#taken = undefined;
    this.#phase = 'form';
    this.#unsent.guard(false);
    this.#host.requestUpdate();
  };

  /** The keyboard and the screen reader go on at what is new: what is to be put right, else the heading. */
  async #focusNews(): Promise<void> {
    await this.#focus('#ask-summary, #ask-sure, #ask-heading');
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const found = [...this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)];
    (found.find(({id}) => id !== 'ask-heading') ?? found[0])?.focus();
  }
}

/** Another desk has other kinds and other times, another kind other times. */
function without(draft: Draft, changed: Field): Draft {
  if (changed !== 'desk' && changed !== 'kind') return draft;
  const {kind: _kind, slot: _slot, ...rest} = draft;
  return rest;
}

/** Taken by somebody else, or too near or moved by now. */
const isAboutSlot = ({status, problem}: Refusal): boolean => status === 409 || problem.pointer === 'slot_id';

const slotTaken = (): string =>
  msg('Diese Zeit hat gerade jemand anders bekommen. Bitte eine andere wählen.', {
    id: 'asking.slot_taken',
    desc: 'The chosen appointment was taken meanwhile',
  });
