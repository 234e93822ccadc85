import {html, nothing, type TemplateResult} from 'lit';
import {spelled} from '../../domain/asking/spelling.ts';
import {msg} from '../../i18n/msg.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {answerLinks} from './answer-links.ts';
import {changesBetween, differencesOf} from './differences.ts';
import {innerFacts, outerFacts, type Fact} from './facts.ts';
import {moveForm} from './move-form.ts';
import {noteForm} from './note-form.ts';
import {removeButton} from './remove-dialog.ts';
import type {Acts, Shown} from './shown.ts';
import {markWords, marksFor} from './states.ts';

/** One request in full, and everything that can be done with it. */
export function letterView(letter: OfficeLetter, shown: Shown, acts: Acts): TemplateResult {
  const {request, message} = letter;
  const {reference} = request;
  const {around} = shown;
  return html`<section class="letter" part="letter" aria-labelledby="open-${reference}">
    ${conflictView(letter, shown, acts)} ${sealView(letter)} ${message ? differencesView(letter, shown) : nothing}
    <div class="columns">
      ${message ? facts(innerFacts(message, around)) : nothing} ${facts(outerFacts(letter, around))}
    </div>
    ${message ? answerLinks(letter) : nothing} ${marks(letter, shown, acts)} ${noteForm(letter, shown, acts)}
    ${moveForm(letter, shown, acts)}
    <div class="actions">
      ${takeButton(
        msg('Als Text speichern', {id: 'office.take.text', desc: 'Button: one request as a text file'}),
        () => acts.take(reference, 'text'),
      )}
      ${takeButton(
        msg('Als JSON speichern', {id: 'office.take.json', desc: 'Button: one request as a JSON file'}),
        () => acts.take(reference, 'json'),
      )}
      ${takeButton(msg('Drucken', {id: 'office.take.print', desc: 'Button: print one request'}), () =>
        acts.take(reference, 'print'),
      )}
      ${removeButton(reference, spelled(reference), acts)}
    </div>
  </section>`;
}

const facts = (all: readonly Fact[]): TemplateResult =>
  html`<dl class="letter-facts">
    ${all.map(
      ({label, value, isTheirs}) =>
        html`<div>
          <dt>${label}</dt>
          <dd class=${isTheirs ? 'theirs' : nothing}>${isTheirs ? html`<bdi>${value}</bdi>` : value}</dd>
        </div>`,
    )}
  </dl>`;

const takeButton = (words: string, act: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${act}>${words}</button>`;

/** What somebody else did since this was opened, noted or typed. What is typed here stays. */
function conflictView(letter: OfficeLetter, {drafts, around}: Shown, acts: Acts): TemplateResult | typeof nothing {
  const {reference, version} = letter.request;
  const draft = drafts.get(reference);
  if (!draft || draft.base.request.version === version) return nothing;
  const changes = changesBetween(draft.base, letter, around);
  return html`<div class="warning" part="conflict" role="alert">
    <p>
      <strong
        >${msg('Jemand anderes hat diese Anfrage inzwischen geändert.', {
          id: 'office.conflict',
          desc: 'Somebody else was faster',
        })}</strong
      >
    </p>
    <ul>
      ${changes.map((change) => html`<li>${change}</li>`)}
    </ul>
    <p>
      ${msg('Ihre Änderung ist noch nicht gespeichert. Wenn sie noch passt, speichern Sie sie noch einmal.', {
        id: 'office.conflict.next',
        desc: 'What to do after somebody else was faster',
      })}
    </p>
    <button class="button" type="button" @click=${() => acts.acknowledge(reference)}>
      ${msg('Verstanden', {id: 'office.conflict.read', desc: 'Button: the note about a change by somebody else is read'})}
    </button>
  </div>`;
}

/** Why nothing of what the family wrote is to be read. */
function sealView({seal}: OfficeLetter): TemplateResult | typeof nothing {
  if (seal === 'locked') {
    return html`<p class="warning">
      ${msg(
        'Keiner Ihrer Schlüssel öffnet diese Anfrage. Fügen Sie oben einen weiteren hinzu, etwa den früheren, oder bitten Sie eine Vertretung.',
        {id: 'office.locked.why', desc: 'In a request that no key opens'},
      )}
    </p>`;
  }
  if (seal === 'broken') {
    return html`<p class="warning">
      ${msg('Der Inhalt ist beschädigt oder nicht in der erwarteten Form. Er lässt sich nicht zeigen.', {
        id: 'office.broken.why',
        desc: 'In a request whose content cannot be read',
      })}
    </p>`;
  }
  return nothing;
}

function differencesView({request, message}: OfficeLetter, {around}: Shown): TemplateResult | typeof nothing {
  const differences = message ? differencesOf(request, message, around) : [];
  if (!differences.length) return nothing;
  return html`<ul class="warning" part="difference">
    ${differences.map((difference) => html`<li>${difference}</li>`)}
  </ul>`;
}

function marks({request}: OfficeLetter, {busy}: Shown, acts: Acts): TemplateResult | typeof nothing {
  const {reference, state} = request;
  const words = marksFor(state);
  if (!words.length) return nothing;
  return html`<div
    class="actions"
    role="group"
    aria-label=${msg('Stand ändern', {id: 'office.marks', desc: 'Name of a group of buttons'})}
  >
    ${words.map(
      (mark) =>
        html`<button
          class="button"
          type="button"
          aria-pressed=${mark === state}
          aria-disabled=${busy !== ''}
          @click=${() => mark === state || acts.mark(reference, mark)}
        >
          ${markWords(mark)}
        </button>`,
    )}
  </div>`;
}
