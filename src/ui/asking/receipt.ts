import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {RequestStatus} from '../../contract/request.ts';
import {spelled} from '../../domain/asking/spelling.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {saidAtLength} from '../views/said.ts';
import {download} from '../download.ts';
import type {Subject} from './draft.ts';
import type {Scene} from './scene.ts';
import {whenWords, whereWords} from './slot-question.ts';

/** A request that was taken, and the code that only the family has. */
export interface Taken {
  readonly status: RequestStatus;
  readonly code: string;
  /** What was asked, of whom. */
  readonly subject: Subject;
}

/** What a family takes along: reference and code, shown once; to copy, to print, as a date for its own calendar. */
export class Receipt {
  readonly #host: LitElement;
  #copied = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  view(taken: Taken, scene: Scene, look: () => void): TemplateResult {
    const {desk, kind} = taken.subject;
    const {reader, headingLevel} = scene;
    const {slot} = taken.status;
    return html`<div class="receipt" part="receipt">
      <h3 id="ask-heading" tabindex="-1" aria-level=${headingLevel}>${takenWords(kind, Boolean(slot))}</h3>
      ${slot ? html`<p class="when"><b>${whenWords(slot, scene)}</b><br />${whereWords(slot, scene)}</p>` : nothing}
      ${saidAtLength(desk.next, reader)}
      <dl class="codes">${codeRows(taken)}</dl>
      <p>
        ${msg(
          'Beides steht nur jetzt hier. Damit können Sie später nachsehen oder absagen. Bitte aufschreiben, kopieren oder drucken.',
          {
            id: 'asking.once',
            desc: 'Reference and code are shown once',
          },
        )}
      </p>
      <div class="actions">
        <button class="button" type="button" @click=${() => void this.#copy(taken, scene)}>
          ${
            this.#copied
              ? msg('Kopiert', {id: 'asking.copied', desc: 'Button, after a tap'})
              : msg('Kopieren', {id: 'asking.copy', desc: 'Button: copies reference and code'})
          }
        </button>
        <button class="button" type="button" @click=${() => void printed(taken, desk.name, scene)}>
          ${msg('Drucken', {id: 'asking.print', desc: 'Button: prints reference and code'})}
        </button>
        ${calendarButton(taken.status, desk, scene)}
        <button class="button plain" type="button" @click=${look}>${lookWords(Boolean(slot))}</button>
      </div>
      <p class="visually-hidden" role="status">
        ${this.#copied ? msg('Kopiert', {id: 'asking.copied', desc: 'Button, after a tap'}) : ''}
      </p>
    </div>`;
  }

  async #copy(taken: Taken, scene: Scene): Promise<void> {
    try {
      await navigator.clipboard.writeText(asText(taken, scene));
      this.#copied = true;
      this.#host.requestUpdate();
    } catch (cause) {
      reportPart('reference and code could not be copied; they stand on the page', cause);
    }
  }
}

const takenWords = (kind: string, hasSlot: boolean): string =>
  hasSlot
    ? msg('Der Termin ist für Sie frei gehalten', {id: 'asking.booked', desc: 'Heading: an appointment was booked'})
    : kind === 'correction'
      ? msg('Danke für den Hinweis', {id: 'asking.thanks', desc: 'Heading: a correction was sent'})
      : msg('Die Anfrage ist angekommen', {id: 'asking.taken', desc: 'Heading: a request was sent'});

/** The link to status and cancelling. */
export const lookWords = (hasSlot: boolean): string =>
  hasSlot
    ? msg('Meinen Termin ansehen', {id: 'asking.look', desc: 'Button: shows the appointment, by reference and code'})
    : msg('Meine Anfrage ansehen', {id: 'asking.look_request', desc: 'Button: shows a request, by reference and code'});

export const referenceLabel = (): string => msg('Nummer', {id: 'asking.reference', desc: 'Label: names a request'});
export const codeLabel = (): string => msg('Code', {id: 'asking.code', desc: 'Label: the secret code of a family'});

const codeRows = ({status, code}: Taken): TemplateResult =>
  html`<div>
      <dt>${referenceLabel()}</dt>
      <dd><bdi dir="ltr">${spelled(status.reference)}</bdi></dd>
    </div>
    <div>
      <dt>${codeLabel()}</dt>
      <dd><bdi dir="ltr">${spelled(code)}</bdi></dd>
    </div>`;

function asText({status, code}: Taken, scene: Scene): string {
  const lines = [`${referenceLabel()}: ${spelled(status.reference)}`, `${codeLabel()}: ${spelled(code)}`];
  return (status.slot ? [whenWords(status.slot, scene), ...lines] : lines).join('\n');
}

/** The date for a calendar of one's own. */
export function calendarButton(
  status: RequestStatus,
  desk: Subject['desk'],
  scene: Scene,
): TemplateResult | typeof nothing {
  const {slot} = status;
  if (!slot) return nothing;
  const save = async (): Promise<void> => {
    try {
      const {slotFile} = await import('./slot-file.ts');
      download('termin.ics', 'text/calendar', slotFile(status.reference, slot, desk, scene));
    } catch (cause) {
      reportPart('the date could not be saved', cause);
    }
  };
  return html`<button class="button" type="button" @click=${() => void save()}>
    ${msg('In meinen Kalender', {id: 'asking.calendar', desc: 'Button: downloads the appointment as a calendar file'})}
  </button>`;
}

async function printed(taken: Taken, desk: Subject['desk']['name'], scene: Scene): Promise<void> {
  const {reader, discreet} = scene;
  const {slot} = taken.status;
  const title = discreet ? 'Termin' : plain(desk, reader);
  try {
    const {printPage} = await import('../print-page.ts');
    printPage(
      title,
      reader.locale,
      directionOf(reader.locale),
      html`<h1>${title}</h1>
        ${
          slot
            ? html`<p><b>${whenWords(slot, scene)}</b></p>
                <p>${whereWords(slot, scene)}</p>`
            : nothing
        }
        <dl>${codeRows(taken)}</dl>`,
    );
  } catch (cause) {
    reportPart('the page for printing could not be loaded', cause);
  }
}
