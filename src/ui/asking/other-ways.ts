import {html, nothing, type TemplateResult} from 'lit';
import type {Desk} from '../../contract/requests.ts';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {msg, str} from '../../i18n/msg.ts';
import {mailIcon} from '../icons/mail.ts';
import {phoneIcon} from '../icons/phone.ts';
import {plain} from '../reader.ts';
import {reportPart} from '../report-part.ts';
import {phoneLink} from '../views/phone-link.ts';
import {saidAtLength} from '../views/said.ts';
import type {Barrier} from './barrier.ts';
import type {Subject} from './draft.ts';
import type {Sheet} from './print-sheet.ts';
import type {Scene} from './scene.ts';

/** Telephone, mail and paper in place of a form. */
export function otherWays(barrier: Barrier, {desk}: Subject, scene: Scene, print: () => Sheet): TemplateResult {
  const {reader, headingLevel} = scene;
  return html`<div class="other-ways" part="ways">
    <h3 tabindex="-1" id="ask-heading" aria-level=${headingLevel}>${plain(desk.name, reader)}</h3>
    ${saidAtLength(desk.description, reader)}
    ${
      barrier === 'pin' || barrier === 'crypto'
        ? html`<p>
            ${msg(
              'Von dieser Seite aus können wir Ihre Nachricht gerade nicht sicher verschließen. Bitte rufen Sie an.',
              {
                id: 'asking.not_safe',
                desc: 'The page cannot encrypt, or the keys are not those that it expects',
              },
            )}
          </p>`
        : nothing
    }
    ${waysOf(desk, scene)}
    <p>
      <button class="button" type="button" @click=${() => void printSheet(print())}>
        ${msg('Anfrage auf Papier drucken', {id: 'asking.paper', desc: 'Button: prints the same questions as a form'})}
      </button>
    </p>
  </div>`;
}

/** How to reach a desk without a form; the editor's own words where the desk names no way. */
export function waysOf(desk: Desk, {reader, children, discreet}: Scene): TemplateResult {
  const {phones = [], email, url} = desk;
  const [first, ...others] = phones.filter(isVoice);
  const name = plain(desk.name, reader);
  const subject = discreet
    ? msg('Anfrage', {id: 'asking.mail_discreet', desc: 'Subject of a mail that does not tell what it is about'})
    : msg(str`Anfrage an: ${name}`, {id: 'asking.mail_subject', desc: 'Subject of a mail to an office'});
  return html`${
    first
      ? html`<p>
          <a class="button primary call" part="call" href=${telHref(first)}
            >${phoneIcon} <bdi dir="ltr">${readableNumber(first)}</bdi></a
          >
        </p>`
      : nothing
  }
  ${others.map((phone) => html`<p>${phoneLink(phone)}</p>`)}
  ${
    email
      ? html`<p>
          <a class="button" href="mailto:${email}?subject=${encodeURIComponent(subject.replace(/\p{Surrogate}/gu, ''))}"
            >${mailIcon} ${msg('E-Mail schreiben', {id: 'way.mail', desc: 'Link: write an e-mail'})}</a
          >
        </p>`
      : nothing
  }
  ${url ? html`<p><a href=${url}>${msg('Internet-Seite', {id: 'way.web', desc: 'Link to a line’s own page'})}</a></p>` : nothing}
  ${phones.length || email ? nothing : children}`;
}

async function printSheet(sheet: Sheet): Promise<void> {
  try {
    const {printRequest} = await import('./print-sheet.ts');
    printRequest(sheet);
  } catch (cause) {
    reportPart('the form for paper could not be loaded', cause);
  }
}
