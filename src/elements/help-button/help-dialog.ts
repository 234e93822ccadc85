import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryEnvelope} from '../../contract/envelope.ts';
import type {HelpLine} from '../../contract/help.ts';
import {readableNumber, telHref} from '../../domain/phone.ts';
import {formatMoment} from '../../i18n/format.ts';
import {xIcon} from '../../ui/icons/x.ts';
import {openingOf, type Opening} from '../../ui/opening.ts';
import {plain, type Reader} from '../../ui/reader.ts';
import {chip} from '../../ui/styles/chip.ts';
import {opening} from '../../ui/styles/opening.ts';
import {dialogStyles} from './help-dialog.styles.ts';
import {staleNote} from '../../ui/views/stale.ts';
import {lineItem} from './line.ts';
import {answeringFirst, linesOf} from './lines.ts';
import {nationalLines} from './national-lines.ts';

export const styles = [chip, opening, dialogStyles];

/** When each line is open, by its id. */
export type Openings = ReadonlyMap<string, Opening | undefined>;

/** What the dialog shows. Without a directory there are no lines of the town, and the editor's children stand for them. */
export interface HelpShown {
  readonly lines: readonly HelpLine[];
  readonly openings: Openings;
  readonly directory: DirectoryEnvelope | undefined;
  readonly reader: Reader;
  readonly timeZone: string;
  readonly now: Date;
}

/** What the dialog wishes. */
export interface HelpWishes {
  readonly close: () => void;
  readonly closed: () => void;
}

/** The bundle's lines answer in German time and close on no Land's holidays. */
export async function nationalOpenings(timeZone: string): Promise<Openings> {
  const openings = nationalLines().map(
    async ({id, hours}) => [id, await openingOf(hours, timeZone, undefined)] as const,
  );
  return new Map(await Promise.all(openings));
}

/** The modal dialog: the town's lines, the national ones, and at the foot 112 and 110. */
export function helpDialog(help: HelpShown, {close, closed}: HelpWishes): TemplateResult {
  const {directory, reader, timeZone, now} = help;
  const today = formatMoment(now.toISOString(), 'sv', timeZone, {dateStyle: 'short'});
  const lines = linesOf(help.lines, nationalLines(), directory?.source.ags, today);
  return html`<dialog part="dialog" aria-labelledby="title" @close=${closed}>
    <div class="head">
      <h2 id="title" tabindex="-1" autofocus>
        ${msg('Hier ist jemand für Sie da', {id: 'help.title', desc: 'Heading of the help dialog'})}
      </h2>
      <button class="button plain" type="button" @click=${close}>
        ${xIcon} ${msg('Schließen', {id: 'help.close', desc: 'Button: close the dialog'})}
      </button>
    </div>
    <div class="body">
      ${directory ? staleNote(directory, now, reader.locale) : nothing}
      <section class="town">${lines.town.length ? lineList(lines.town, help) : html`<slot></slot>`}</section>
      <section class="lines">
        <h3>${msg('Überall in Deutschland', {id: 'help.national', desc: 'Heading above the national lines'})}</h3>
        ${lineList(lines.national, help)}
      </section>
    </div>
    ${emergencyLinks(lines.emergency, reader)}
  </dialog>`;
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

/** Closes the dialog on a tap beside it: a click on the dialog itself, not on anything in it, is on its backdrop. */
export function closeBeside(event: MouseEvent): void {
  if (event.target === event.currentTarget && event.target instanceof HTMLDialogElement) event.target.close();
}
