import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {HelpStep} from '../../contract/help.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {said, saidAtLength} from '../../ui/views/said.ts';
import type {Stage} from './stages.ts';

/** Goes to the step with this id; to all numbers when it is empty. */
export type Go = (id: string) => void;

/** The way into the staged menu: its first step, and that there are more. */
export function stagesEntry([first]: readonly HelpStep[], reader: Reader, go: Go): TemplateResult | typeof nothing {
  if (!first) return nothing;
  return html`<button class="button stages" part="stages" type="button" @click=${() => go(first.id)}>
    <span>${msg('Schritt für Schritt:', {id: 'stage.entry', desc: 'Before the name of the first step'})}</span>
    ${said(first.name, reader)}
  </button>`;
}

/** One step: what it says, what it offers, and the parent's choice of where to go. */
export function stageView(
  {step, next, previous, better}: Stage,
  lines: TemplateResult,
  reader: Reader,
  go: Go,
): TemplateResult {
  return html`<section class="stage" part="stage" aria-labelledby="stage">
    <h3 id="stage" tabindex="-1">${said(step.name, reader)}</h3>
    ${saidAtLength(step.description, reader)} ${step.kind === 'breathe' ? breathing() : nothing} ${lines}
    <div class="ways">
      ${step.kind === 'ask' ? answers(better, next, go) : next ? wayOn(next, reader, go) : nothing}
      ${previous ? way(previous.id, msg('Zurück', {id: 'stage.back', desc: 'Button: the step before'}), go) : nothing}
      ${way('', msg('Alle Nummern', {id: 'stage.all', desc: 'Button: out of the steps, to all numbers'}), go)}
    </div>
  </section>`;
}

/** A shape that grows and shrinks with a calm breath; it stands still where motion is not wanted, the words stay. */
function breathing(): TemplateResult {
  return html`<div class="breathing" aria-hidden="true">
    <span>${msg('ein … aus …', {id: 'stage.breath', desc: 'Inside the shape that breathes: in, out'})}</span>
  </div>`;
}

function answers(better: HelpStep | undefined, next: HelpStep | undefined, go: Go): TemplateResult {
  const yes = msg('Ja, etwas besser', {id: 'stage.yes', desc: 'Answer to "better?"'});
  const no = msg('Nein, noch nicht', {id: 'stage.no', desc: 'Answer to "better?"'});
  return html`${next ? way(next.id, no, go, 'primary') : nothing} ${way(better?.id ?? '', yes, go)}`;
}

function wayOn(next: HelpStep, reader: Reader, go: Go): TemplateResult {
  const name = plain(next.name, reader);
  return way(
    next.id,
    msg(str`Weiter: ${name}`, {id: 'stage.next', desc: 'Button: on to the step "Mit jemandem reden"'}),
    go,
    'primary',
  );
}

function way(id: string, words: string, go: Go, rank = ''): TemplateResult {
  return html`<button class="button ${rank}" type="button" @click=${() => go(id)}>${words}</button>`;
}
