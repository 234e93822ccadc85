import {html, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import type {Acts, Shown} from './shown.ts';

/** The office's own note; sealed before it is sent, so that only the same people read it. */
export function noteForm(letter: OfficeLetter, {drafts, busy}: Shown, acts: Acts): TemplateResult {
  const {reference} = letter.request;
  const {note} = letter;
  const typed = drafts.get(reference)?.note;
  const id = `note-${reference}`;
  if (note === undefined) {
    return html`<p class="muted">
      ${msg('Es gibt eine Notiz. Um sie zu lesen oder zu ändern, ist ein anderer Schlüssel nötig.', {
        id: 'office.note.locked',
        desc: 'A note that no key opens',
      })}
    </p>`;
  }
  const isTyped = typed !== undefined && typed.trim() !== note;
  const submit = (event: Event) => {
    event.preventDefault();
    if (isTyped) acts.saveNote(reference);
  };
  return html`<form class="note" autocomplete="off" @submit=${submit}>
    <div class="field">
      <label for=${id}>${msg('Notiz der Stelle', {id: 'office.note', desc: 'Label: the note of the office'})}</label>
      <textarea
        id=${id}
        part="input"
        rows="3"
        maxlength="4000"
        dir="auto"
        aria-describedby="${id}-about"
        .value=${typed ?? note}
        @input=${({currentTarget: area}: Event) => {
          if (area instanceof HTMLTextAreaElement) acts.draft(reference, {note: area.value});
        }}
      ></textarea>
      <p class="muted" id="${id}-about">
        ${msg('Wird versiegelt. Die Familie sieht sie nicht.', {id: 'office.note.about', desc: 'Below the note'})}
      </p>
    </div>
    <button class=${isTyped ? 'button primary' : 'button'} type="submit" aria-disabled=${busy !== '' || !isTyped}>
      ${msg('Notiz speichern', {id: 'office.note.save', desc: 'Button: save the note'})}
    </button>
  </form>`;
}
