import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {xIcon} from '../../ui/icons/x.ts';
import {staleNote} from '../../ui/views/stale.ts';
import {foot} from './foot.ts';
import {lineList} from './line.ts';
import {nationalLinesFor, nextToCall, townLinesFor} from './lines.ts';
import {needs} from './needs.ts';
import type {Acts, HelpShown} from './shown.ts';
import {stagesEntry, stageView} from './stage-view.ts';
import {linesForStep, stageOf, type Stage} from './stages.ts';

/** The modal dialog: a step of the staged menu, or all numbers; at the foot the human on call, 112 and 110. */
export function helpDialog(help: HelpShown, acts: Acts): TemplateResult {
  const {directory, reader, now} = help;
  const stage = stageOf(help.steps, help.stage);
  return html`<dialog
    part="dialog"
    aria-labelledby="title"
    @close=${(event: Event) => isOpenAgain(event) || acts.closed()}
  >
    <div class="head">
      <h2 id="title" tabindex="-1" autofocus>${title(help.discreet)}</h2>
      <button class="button plain" type="button" @click=${closeAround}>
        ${xIcon} ${msg('Schließen', {id: 'help.close', desc: 'Button: close the dialog'})}
      </button>
    </div>
    <div class="body" aria-busy=${!help.whole}>
      ${directory ? staleNote(directory, now, reader.locale, help.isStale) : nothing}
      ${stage ? stageView(stage, stageContent(stage, help, acts), reader, acts.go) : everyLine(help, acts)}
    </div>
    ${foot(help, acts)}
  </dialog>`;
}

const title = (discreet: boolean): string =>
  discreet
    ? msg('Telefonnummern', {
        id: 'help.title_discreet',
        desc: 'Heading of the help dialog that does not tell what it is',
      })
    : msg('Hier ist jemand für Sie da', {id: 'help.title', desc: 'Heading of the help dialog'});

/**
 * Without a step chosen: the way into the steps, the town's lines, what it is about, the national lines for that. The first
 * picture of the dialog ends with the town's lines; what stands below them comes behind it, and moves nothing.
 */
function everyLine(help: HelpShown, acts: Acts): TemplateResult {
  const {lines, need, whole} = help;
  const town = townLinesFor(lines.town, need);
  return html`${stagesEntry(help.steps, help.reader, acts.go)}
    <section class="town">
      ${lines.town.length ? lineList(town, help, acts) : help.holdsChildren ? html`<slot></slot>` : nothing}
    </section>
    ${whole || !town.length ? lowerLines(help, acts) : nothing}`;
}

const lowerLines = (help: HelpShown, acts: Acts): TemplateResult =>
  html`${needs(help, acts)}
    <section class="lines">
      <h3>${msg('Überall in Deutschland', {id: 'help.national', desc: 'Heading above the national lines'})}</h3>
      ${lineList(nationalLinesFor(help.lines.national, help.need), help, acts)}
    </section>`;

/** At the step "appointment" the form first, where there is one; whoever would rather speak finds the numbers below it. */
const stageContent = (stage: Stage, help: HelpShown, acts: Acts): TemplateResult =>
  html`${stage.step.kind === 'appointment' ? help.asking() : nothing} ${stageLines(stage, help, acts)}`;

/** The lines of a step. When none of them answers now, one that does stands among them. */
function stageLines({step}: Stage, help: HelpShown, acts: Acts): TemplateResult | typeof nothing {
  const all = [...help.lines.town, ...help.lines.national];
  const lines = linesForStep(step, all);
  if (!lines.length) return nothing;
  const open = nextToCall(lines.map(help.know)) ?? nextToCall(all.map(help.know));
  return lineList(open && !lines.includes(open) ? [open, ...lines] : lines, help, acts);
}

/** The event of a close comes a task later; until then somebody may have opened the dialog again. */
const isOpenAgain = ({target}: Event): boolean => target instanceof HTMLDialogElement && target.open;

/** Closes the dialog that the button stands in. */
function closeAround({currentTarget}: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}

/** Closes on a tap beside the dialog, which is on its backdrop and so on itself; the keyboard's way is Esc. */
export function closeBeside({target, currentTarget}: Event): void {
  if (target === currentTarget && target instanceof HTMLDialogElement) target.close();
}

/**
 * Lays the closed dialog out once where nobody sees it, and leaves it as it was before the next picture: the browser has found the
 * fonts and shaped the words then, which takes longer at the first tap than all else.
 */
export function layOutUnseen(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.open) return;
  dialog.style.cssText = 'display: block; position: fixed; visibility: hidden';
  dialog.getBoundingClientRect();
  dialog.style.cssText = '';
}
