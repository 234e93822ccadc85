import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {msg} from '../../i18n/msg.ts';
import type {Field} from './draft.ts';
import type {Choice, Question} from './question.ts';

/** What a question's view needs besides the question. */
export interface Answering {
  readonly value: string;
  /** What is wrong with the answer. */
  readonly fault: string | undefined;
  readonly set: (field: Field, value: string) => void;
}

/** The id of a question's input; that of its first answer when it has several. */
export const inputId = (field: Field): string => `ask-${field}`;

/** A label, the input, and beside it what is wrong with the answer. */
export function questionView(question: Question, answering: Answering): TemplateResult {
  return question.as === 'radio' ? radios(question, answering) : oneInput(question, answering);
}

function oneInput(question: Question, answering: Answering): TemplateResult {
  const {field} = question;
  return html`<div class="field">
    <label for=${inputId(field)}>${labelOf(question)}</label>
    ${hintOf(question)} ${faultOf(question, answering)} ${input(question, answering)}
  </div>`;
}

function input(question: Question, {value, fault, set}: Answering): TemplateResult {
  const {field, as, autocomplete = 'off', most, min, max, choices = []} = question;
  const type = (event: Event) => set(field, valueOf(event));
  const described = describedBy(question, fault);
  if (as === 'long') {
    return html`<textarea
      id=${inputId(field)}
      part="input"
      rows="5"
      maxlength=${ifDefined(most)}
      autocomplete=${autocomplete}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${ifDefined(fault ? 'true' : undefined)}
      .value=${live(value)}
      @input=${type}
    ></textarea>`;
  }
  if (as === 'select') {
    return html`<select
      id=${inputId(field)}
      part="input"
      autocomplete=${autocomplete}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${ifDefined(fault ? 'true' : undefined)}
      @change=${type}
    >
      ${choices.map((choice) => html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`)}
    </select>`;
  }
  return html`<input
    id=${inputId(field)}
    part="input"
    type=${as}
    maxlength=${ifDefined(most)}
    min=${ifDefined(min)}
    max=${ifDefined(max)}
    autocomplete=${autocomplete}
    aria-describedby=${ifDefined(described)}
    aria-invalid=${ifDefined(fault ? 'true' : undefined)}
    .value=${live(value)}
    @input=${type}
  />`;
}

/** Native radio buttons; those of a day in a group of their own with its name. */
function radios(question: Question, answering: Answering): TemplateResult {
  const {choices = [], none = nothing, more} = question;
  let count = 0;
  const row = (choice: Choice) => radio(question, choice, answering, (count += 1));
  return html`<fieldset
    class="field"
    role="radiogroup"
    aria-required=${Boolean(question.missing)}
    aria-invalid=${ifDefined(answering.fault ? 'true' : undefined)}
    aria-describedby=${ifDefined(describedBy(question, answering.fault))}
  >
    <legend>${labelOf(question)}</legend>
    ${hintOf(question)} ${faultOf(question, answering)}
    ${choices.length ? nothing : html`<div id=${inputId(question.field)} tabindex="-1">${none}</div>`}
    ${groupsOf(choices).map(([name, group]) =>
      name
        ? html`<fieldset class="day">
            <legend>${name}</legend>
            ${group.map(row)}
          </fieldset>`
        : html`<div class="options">${group.map(row)}</div>`,
    )}
    ${
      more
        ? html`<button
            class="button"
            type="button"
            @click=${(event: Event) => further(event, more.act, choices.length)}
          >
            ${more.words}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function radio(
  {field}: Question,
  {value, label}: Choice,
  {value: chosen, set}: Answering,
  place: number,
): TemplateResult {
  const id = place === 1 ? inputId(field) : `${inputId(field)}-${place}`;
  return html`<label class="option" for=${id}>
    <input
      type="radio"
      id=${id}
      name=${inputId(field)}
      part="choice"
      .value=${value}
      .checked=${live(value === chosen)}
      @change=${() => set(field, value)}
    />
    <span>${label}</span>
  </label>`;
}

/** Shows further choices and goes to the first of them, for the button may be gone. */
function further({currentTarget}: Event, act: () => void, before: number): void {
  const group = currentTarget instanceof Element ? currentTarget.closest('fieldset') : null;
  act();
  requestAnimationFrame(() => group?.querySelectorAll<HTMLElement>('input[type="radio"]')[before]?.focus());
}

/** Choices that follow each other under one heading. */
function groupsOf(choices: readonly Choice[]): [string, Choice[]][] {
  const groups: [string, Choice[]][] = [];
  for (const choice of choices) {
    const last = groups.at(-1);
    if (last && last[0] === (choice.group ?? '')) last[1].push(choice);
    else groups.push([choice.group ?? '', [choice]]);
  }
  return groups;
}

/** What need not be answered says so: it is less than what must. */
const labelOf = ({label, missing, as}: Question): unknown =>
  missing || as === 'select'
    ? label
    : html`${label}
        <span class="muted optional"
          >${msg('(freiwillig)', {id: 'asking.optional', desc: 'After the label of a field that may stay empty'})}</span
        >`;

const hintOf = ({field, hint}: Question): TemplateResult | typeof nothing =>
  hint ? html`<p class="muted hint" id="${inputId(field)}-hint">${hint}</p>` : nothing;

const faultOf = ({field}: Question, {fault}: Answering): TemplateResult | typeof nothing =>
  fault ? html`<p class="wrong" part="fault" id="${inputId(field)}-fault">${fault}</p>` : nothing;

function describedBy({field, hint}: Question, fault: string | undefined): string | undefined {
  const ids = [hint ? `${inputId(field)}-hint` : '', fault ? `${inputId(field)}-fault` : ''].filter(Boolean);
  return ids.join(' ') || undefined;
}

const valueOf = ({target}: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
    ? target.value
    : '';
