import {msg} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {HelpLine, HelpStep} from '../../contract/help.ts';
import {readableNumber, telHref} from '../../domain/phone.ts';
import {formatMoment} from '../../i18n/format.ts';
import {xIcon} from '../../ui/icons/x.ts';
import type {Opening} from '../../ui/opening.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {staleNote} from '../../ui/views/stale.ts';
import {lineItem} from './line.ts';
import {answeringFirst, linesOf, type Lines} from './lines.ts';
import {nationalLines} from './national-lines.ts';
import {stagesEntry, stageView, type Go} from './stage-view.ts';
import {linesForStep, stageOf, type Stage} from './stages.ts';

/** When each line is open, by its id. */
export type Openings = ReadonlyMap<string, Opening | undefined>;

/** What the dialog shows. Without a directory there are no lines of the town, and the editor's children stand for them. */
export interface HelpShown {
  readonly lines: readonly HelpLine[];
  readonly steps: readonly HelpStep[];
  /** Id of the step the parent is at; empty while all numbers are shown. */
  readonly stage: string;
  readonly openings: Openings;
  readonly directory: DirectoryEnvelope | undefined;
  readonly reader: Reader;
  readonly timeZone: string;
  readonly now: Date;
}

/** The modal dialog: the town's lines, the national ones, and at the foot 112 and 110. */
export function helpDialog(help: HelpShown, closed: () => void, go: Go): TemplateResult {
  const {directory, reader, timeZone, now} = help;
  const today = formatMoment(now.toISOString(), 'sv', timeZone, {dateStyle: 'short'});
  const lines = linesOf(help.lines, nationalLines(), directory?.source.ags, today);
  const stage = stageOf(help.steps, help.stage);
  return html`<dialog part="dialog" aria-labelledby="title" @close=${(event: Event) => isOpenAgain(event) || closed()}>
    <div class="head">
      <h2 id="title" tabindex="-1" autofocus>
        ${msg('Hier ist jemand für Sie da', {id: 'help.title', desc: 'Heading of the help dialog'})}
      </h2>
      <button class="button plain" type="button" @click=${closeAround}>
        ${xIcon} ${msg('Schließen', {id: 'help.close', desc: 'Button: close the dialog'})}
      </button>
    </div>
    <div class="body">
      ${directory ? staleNote(directory, now, reader.locale) : nothing}
      ${stage ? stageView(stage, stageLines(stage, lines, help), reader, go) : everyLine(lines, help, go)}
    </div>
    <div class="foot">${onCallLink(lines.town, help)} ${emergencyLinks(lines.emergency, reader)}</div>
  </dialog>`;
}

/** Without a step chosen: the way into the steps, the town's lines, the national ones. */
function everyLine(lines: Lines, help: HelpShown, go: Go): TemplateResult {
  return html`${stagesEntry(help.steps, help.reader, go)}
    <section class="town">${lines.town.length ? lineList(lines.town, help) : html`<slot></slot>`}</section>
    <section class="lines">
      <h3>${msg('Überall in Deutschland', {id: 'help.national', desc: 'Heading above the national lines'})}</h3>
      ${lineList(lines.national, help)}
    </section>`;
}

function stageLines({step}: Stage, {town, national}: Lines, help: HelpShown): TemplateResult | typeof nothing {
  const lines = linesForStep(step, [...town, ...national]);
  return lines.length ? lineList(lines, help) : nothing;
}

/** The human on call, always in the same place: one tap away from every step. */
function onCallLink(town: readonly HelpLine[], {openings, reader, now}: HelpShown): TemplateResult | typeof nothing {
  const onCall = town
    .filter(({tier}) => tier === 'on_call')
    .map((line) => ({line, state: openings.get(line.id)?.at(now)}));
  const {line} = answeringFirst(onCall)[0] ?? {};
  const [phone] = line?.phones ?? [];
  if (!line || !phone) return nothing;
  return html`<a class="button primary on-call" part="on-call" href=${telHref(phone)}>
    ${plain(line.name, reader)} <bdi dir="ltr">${readableNumber(phone)}</bdi>
  </a>`;
}

function lineList(lines: readonly HelpLine[], {openings, reader, timeZone, now}: HelpShown): TemplateResult {
  const known = lines.map((line) => ({line, state: openings.get(line.id)?.at(now)}));
  return html`<ul class="lines" role="list">
    ${answeringFirst(known).map((line) => lineItem(line, reader, now, timeZone))}
  </ul>`;
}

function emergencyLinks(lines: readonly HelpLine[], reader: Reader): TemplateResult {
  return html`<ul class="emergency" part="emergency" role="list">
    ${lines.flatMap(({name, phones = []}) =>
      phones.slice(0, 1).map(
        (phone) =>
          html`<li>
            <a class="button" href=${telHref(phone)}><b>${readableNumber(phone)}</b> ${plain(name, reader)}</a>
          </li>`,
      ),
    )}
  </ul>`;
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
