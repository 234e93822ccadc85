import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {saidAtLength} from '../views/said.ts';
import {phoneLink} from '../views/phone-link.ts';
import {isVoice} from '../../domain/phone.ts';
import type {Draft, Field, Subject} from './draft.ts';
import type {FieldFault, Step} from './question.ts';
import {questionView} from './question-view.ts';
import {lookWords} from './receipt.ts';
import type {Scene} from './scene.ts';
import {faultSummary, sendingFault} from './summary.ts';

/** What a form shows. */
export interface FormShown {
  readonly subject: Subject;
  readonly scene: Scene;
  readonly steps: readonly Step[];
  readonly draft: Draft;
  /** The step that a small screen shows; a wide one shows all. */
  readonly step: number;
  readonly faults: readonly FieldFault[];
  /** Why sending failed. */
  readonly failed: unknown;
  readonly isSending: boolean;
}

/** What a family does in it. */
export interface FormActs {
  readonly set: (field: Field, value: string) => void;
  /** Goes to a step, on a small screen. */
  readonly go: (step: number) => void;
  readonly fix: (fault: FieldFault) => void;
  /** Next step, or off it goes. */
  readonly submit: (event: Event) => void;
  readonly look: () => void;
}

/** A few questions: on a small screen step by step, else on one page. */
export function formView(shown: FormShown, acts: FormActs): TemplateResult {
  const {subject, scene, steps, faults, failed, isSending} = shown;
  return html`<form class="asking-form" part="form" novalidate aria-busy=${isSending} @submit=${acts.submit}>
    <h3 id="ask-heading" tabindex="-1" aria-level=${scene.headingLevel}>${title(subject, scene)}</h3>
    ${faults.length ? faultSummary(faults, scene, acts.fix) : sendingFault(failed, subject, scene)}
    <div class="steps">${steps.map((step, index) => stepView(step, index, shown, acts))}</div>
    ${
      subject.kind === 'correction'
        ? nothing
        : html`<p class="look">
            <button class="button plain" type="button" @click=${acts.look}>
              ${lookWords(subject.kind === 'appointment')}
            </button>
          </p>`
    }
  </form>`;
}

const title = ({kind, desk, title: own}: Subject, {reader, discreet}: Scene): string => {
  if (discreet)
    return msg('Anfrage', {id: 'asking.mail_discreet', desc: 'Subject of a mail that does not tell what it is about'});
  const name = plain(desk.name, reader);
  switch (kind) {
    case 'appointment':
      return msg(str`Termin: ${name}`, {id: 'asking.title_appointment', desc: 'Heading; the name of an office'});
    case 'callback':
      return msg(str`Rückruf: ${name}`, {id: 'asking.title_callback', desc: 'Heading; the name of an office'});
    default:
      return own ?? name;
  }
};

function stepView(step: Step, index: number, shown: FormShown, {set, go}: FormActs): TemplateResult {
  const {steps, scene, draft, faults} = shown;
  const isCurrent = index === Math.min(shown.step, steps.length - 1);
  const isLast = index === steps.length - 1;
  const count = steps.length;
  const place = index + 1;
  return html`<section class="step ${isCurrent ? 'current' : ''}" part="step" aria-labelledby="ask-step-${step.id}">
    ${
      count > 1
        ? html`<p class="progress muted">
            ${msg(str`Schritt ${place} von ${count}`, {id: 'asking.progress', desc: 'Above a step: "Schritt 2 von 3"'})}
          </p>`
        : nothing
    }
    <h4 id="ask-step-${step.id}" tabindex="-1" aria-level=${scene.headingLevel + 1}>${step.heading}</h4>
    ${step.text ?? nothing}
    ${step.questions.map((question) =>
      questionView(question, {
        value: draft[question.field] ?? '',
        fault: faults.find(({field}) => field === question.field)?.words,
        set,
      }),
    )}
    ${isLast ? beforeSending(shown) : nothing}
    <div class="ways-on ${isLast ? 'last' : ''}">
      ${
        index > 0
          ? html`<button class="button back" type="button" @click=${() => go(index - 1)}>
              ${msg('Zurück', {id: 'stage.back', desc: 'Button: the step before'})}
            </button>`
          : nothing
      }
      ${isLast ? sendButton(shown) : onButton()}
    </div>
  </section>`;
}

const onButton = (): TemplateResult =>
  html`<button class="button primary on" type="submit">
    ${msg('Weiter', {id: 'asking.on', desc: 'Button: to the next step of the form'})}
  </button>`;

function sendButton({isSending, subject: {kind}}: FormShown): TemplateResult {
  const words =
    kind === 'appointment'
      ? msg('Termin anfragen', {id: 'asking.send_appointment', desc: 'Button: sends the form'})
      : msg('Absenden', {id: 'asking.send', desc: 'Button: sends the form'});
  return html`<button class="button primary send" part="send" type="submit" aria-disabled=${isSending}>
    ${isSending ? msg('Wird verschlossen und gesendet …', {id: 'asking.sending', desc: 'Button while the form is being sent'}) : words}
  </button>`;
}

/** What happens next, who can read it, and the way to a human for whom that is too slow. */
function beforeSending({subject: {desk}, scene}: FormShown): TemplateResult {
  const {reader} = scene;
  const phone = desk.phones?.find(isVoice);
  const name = plain(desk.name, reader);
  return html`<div class="before-sending">
    ${saidAtLength(desk.next, reader)}
    <p class="muted">
      ${msg(str`Ihr Gerät verschließt, was Sie schreiben. Lesen kann es nur: ${name}.`, {
        id: 'asking.sealed',
        desc: 'End-to-end encryption in plain words; the name of the office',
      })}
    </p>
    ${
      phone
        ? html`<p>
            ${msg('Lieber sprechen?', {id: 'asking.rather_talk', desc: 'Before a telephone number'})}
            ${phoneLink(phone)}
          </p>`
        : nothing
    }
    <p>
      ${msg('In Gefahr:', {id: 'asking.danger', desc: 'Before the emergency number 112'})}
      <a class="phone" href="tel:112">112</a>
    </p>
  </div>`;
}
