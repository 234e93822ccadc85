import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../../contract/requests.ts';
import {readableNumber} from '../../domain/phone.ts';
import {directionOf} from '../../i18n/locale.ts';
import {msg} from '../../i18n/msg.ts';
import {printPage} from '../print-page.ts';
import {plain} from '../reader.ts';
import {addressLines} from '../views/address.ts';
import type {Draft} from './draft.ts';
import type {Question, Step} from './question.ts';
import type {Scene} from './scene.ts';

/** A form for paper: the same questions, and what is filled in already. */
export interface Sheet {
  readonly desk: Desk;
  readonly steps: readonly Step[];
  readonly draft: Draft;
  readonly scene: Scene;
}

/** Prints the questions with room to write, and where to hand them in. Nothing is sent. */
export function printRequest({desk, steps, draft, scene}: Sheet): void {
  const {reader, discreet, directory} = scene;
  const name = plain(desk.name, reader);
  const title = discreet
    ? msg('Anfrage', {id: 'asking.mail_discreet', desc: 'Subject of a mail that does not tell what it is about'})
    : name;
  const questions = steps.flatMap((step) => step.questions);
  printPage(
    title,
    reader.locale,
    directionOf(reader.locale),
    html`<h1>${title}</h1>
      <p>${plain(directory.source.name, reader)}</p>
      ${whereTo(desk, scene)} ${questions.map((question) => blank(question, draft[question.field] ?? ''))}`,
  );
}

function whereTo({phones = [], email, organization_id}: Desk, {places}: Scene): TemplateResult {
  const place = [...places.values()].find(
    (known) => organization_id !== undefined && known.organization_id === organization_id,
  );
  return html`${place?.address ? addressLines(place.address) : nothing}
    <p>${phones.map((phone) => html`<b>${readableNumber(phone)}</b> `)}${email ?? ''}</p>`;
}

/** A question with what was answered, else boxes to tick or lines to write on. */
function blank({label, as, choices = []}: Question, value: string): TemplateResult {
  const chosen = choices.find((choice) => choice.value === value);
  const isTicked = as === 'radio' && choices.length > 0;
  return html`<article>
    <h2>${label}</h2>
    ${
      isTicked
        ? choices.map((choice) => html`<p>${choice === chosen ? '☒' : '☐'} ${choice.group ?? ''} ${choice.label}</p>`)
        : value
          ? html`<p>${chosen?.label ?? value}</p>`
          : Array.from({length: as === 'long' ? 6 : 1}, () => html`<p>${'_'.repeat(50)}</p>`)
    }
  </article>`;
}
