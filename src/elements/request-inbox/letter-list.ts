import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {spelled} from '../../domain/asking/spelling.ts';
import {msg, str} from '../../i18n/msg.ts';
import {requestKindWord, requestStateWord} from '../../i18n/words/office.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {plain} from '../../ui/reader.ts';
import {whoWords} from './facts.ts';
import {letterView} from './letter-view.ts';
import {deadlineWords, momentWords, slotWords} from './moments.ts';
import {deskOf, type Acts, type Shown} from './shown.ts';
import {nextState, markWords} from './states.ts';

/** The requests: a table on a desk, cards on a phone; the one that is open stands in full below its row. */
export function letterList(letters: readonly OfficeLetter[], shown: Shown, acts: Acts): TemplateResult {
  const headings = columns(shown);
  return html`<table class="list" part="list">
    <caption class="visually-hidden">
      ${msg('Anfragen', {id: 'office.requests', desc: 'Name of the table'})}
    </caption>
    <thead>
      <tr>
        ${headings.map((heading) => html`<th scope="col">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        letters,
        ({request}) => request.reference,
        (letter) => html`${row(letter, headings, shown, acts)}${opened(letter, headings.length, shown, acts)}`,
      )}
    </tbody>
  </table>`;
}

const columns = ({session}: Shown): string[] => [
  msg('Anliegen', {id: 'office.kind', desc: 'Label and heading: what the family asks for'}),
  ...(session.desks.length > 1
    ? [msg('Stelle', {id: 'office.desk', desc: 'Label and heading: the desk of the office'})]
    : []),
  msg('Termin', {id: 'office.slot', desc: 'Label and heading: the appointment'}),
  msg('Stand', {id: 'office.state', desc: 'Label and heading: how far a request is'}),
  msg('Eingang', {id: 'office.received', desc: 'Label and heading: when a request came in'}),
  msg('Löschung', {id: 'office.deadline', desc: 'Label and heading: when the request is deleted by itself'}),
  msg('Als Nächstes', {id: 'office.next', desc: 'Heading: the button for the next step'}),
];

function row(letter: OfficeLetter, headings: readonly string[], shown: Shown, acts: Acts): TemplateResult {
  const {around, session, opened} = shown;
  const {request} = letter;
  const {reference, kind, state, slot, desk_id, created_at} = request;
  const cells = [
    ...(session.desks.length > 1 ? [plain(deskOf(around, desk_id)?.name, around.reader) || desk_id] : []),
    slot ? slotWords(slot, around) : nothing,
    html`<span class="chip ${state}" part="state">${requestStateWord(state)}</span>`,
    momentWords(created_at, around),
    deadlineWords(request, around),
    nextButton(letter, shown, acts),
  ];
  return html`<tr class=${state === 'new' ? 'row new' : 'row'} part="request">
    <th scope="row">
      <button
        class="button plain opener"
        id="open-${reference}"
        type="button"
        aria-expanded=${opened === reference}
        @click=${() => acts.toggle(reference)}
      >
        <span class="kind">${requestKindWord(kind)}</span>
        <span class=${letter.seal === 'open' ? 'who' : 'who muted'} dir="auto">${whoWords(letter)}</span>
        <span class="reference" dir="ltr">${spelled(reference)}</span>
      </button>
    </th>
    ${cells.map((cell, index) =>
      // On a phone there is no row of headings above.
      cell === nothing
        ? html`<td class="none"></td>`
        : html`<td><span class="label" aria-hidden="true">${headings[index + 1]}</span>${cell}</td>`,
    )}
  </tr>`;
}

/** The step that comes next for most requests; all others stand in the open request. */
function nextButton({request}: OfficeLetter, {busy}: Shown, acts: Acts): TemplateResult | typeof nothing {
  const {reference, state} = request;
  const next = nextState(state);
  if (!next) return nothing;
  const words = markWords(next);
  return html`<button
    class="button"
    type="button"
    aria-label=${msg(str`${words}: ${spelled(reference)}`, {
      id: 'office.mark.named',
      desc: 'Name of a button in a row: "Bestätigen", and the reference of the request',
    })}
    aria-disabled=${busy !== ''}
    @click=${({detail}: MouseEvent) => {
      // The second click of a double one would hit the step after.
      if (detail < 2) acts.mark(reference, next);
    }}
  >
    ${words}
  </button>`;
}

function opened(letter: OfficeLetter, columns: number, shown: Shown, acts: Acts): TemplateResult | typeof nothing {
  if (shown.opened !== letter.request.reference) return nothing;
  return html`<tr class="opened">
    <td colspan=${columns}>${letterView(letter, shown, acts)}</td>
  </tr>`;
}
