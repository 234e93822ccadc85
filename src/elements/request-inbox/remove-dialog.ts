import {html, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.ts';
import type {Acts} from './shown.ts';

/** Deletes a request for good, after asking in a dialog that Esc leaves. */
export function removeButton(reference: string, spelled: string, acts: Acts): TemplateResult {
  const id = `remove-${reference}`;
  const open = ({currentTarget: button}: Event) => {
    const dialog = button instanceof Element ? button.nextElementSibling : null;
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
  };
  const close = ({currentTarget: button}: Event) => {
    if (button instanceof Element) button.closest('dialog')?.close();
  };
  const remove = (event: Event) => {
    close(event);
    void acts.remove(reference);
  };
  return html`<button class="button" type="button" aria-haspopup="dialog" @click=${open}>
      ${msg('Löschen', {id: 'office.remove', desc: 'Button: delete a request'})}
    </button>
    <dialog part="dialog" aria-labelledby=${id}>
      <h3 id=${id}>
        ${msg(str`Anfrage ${spelled} endgültig löschen?`, {id: 'office.remove.ask', desc: 'Heading of the dialog'})}
      </h3>
      <p>
        ${msg('Ihr Inhalt, die Notiz und der Termin sind dann weg, für alle. Der Termin wird wieder frei.', {
          id: 'office.remove.what',
          desc: 'What deleting means',
        })}
      </p>
      <p class="actions">
        <button class="button" type="button" @click=${close}>
          ${msg('Behalten', {id: 'office.remove.no', desc: 'Button: do not delete'})}
        </button>
        <button class="button primary" type="button" @click=${remove}>
          ${msg('Endgültig löschen', {id: 'office.remove.yes', desc: 'Button: delete for good'})}
        </button>
      </p>
    </dialog>`;
}
