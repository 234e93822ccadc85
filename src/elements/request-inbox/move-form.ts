import {html, nothing, type TemplateResult} from 'lit';
import type {Slot} from '../../contract/slot.ts';
import {formatMoment} from '../../i18n/format.ts';
import {msg} from '../../i18n/msg.ts';
import type {OfficeLetter} from '../../ui/office/session.ts';
import {slotWords} from './moments.ts';
import {deskOf, type Acts, type Around, type Shown} from './shown.ts';

/** Gives a request another slot of its desk, or its first; nothing where the desk has none for its kind. */
export function moveForm({request}: OfficeLetter, shown: Shown, acts: Acts): TemplateResult | typeof nothing {
  const {reference, desk_id, kind, slot, state} = request;
  const {around, slots, drafts, taken, busy} = shown;
  const rules = deskOf(around, desk_id)?.slots ?? [];
  const has = rules.some(({kinds = ['appointment']}) => kinds.includes(kind));
  if (!has || state === 'cancelled') return nothing;
  const free = slots.get(reference);
  const id = `slot-${reference}`;
  const open = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLDetailsElement && currentTarget.open) acts.askSlots(reference);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    acts.move(reference);
  };
  return html`<details class="move" @toggle=${open}>
    <summary>
      ${
        slot
          ? msg('Termin verlegen', {id: 'office.move', desc: 'Unfolds the form that gives another appointment'})
          : msg('Termin vergeben', {id: 'office.move.first', desc: 'Unfolds the form that gives an appointment'})
      }
    </summary>
    <form @submit=${submit}>
      <div role="alert">
        ${
          taken.has(reference)
            ? html`<p class="fault" part="fault">
                ${msg('Dieser Termin ist gerade vergeben worden. Bitte wählen Sie einen anderen.', {
                  id: 'office.move.taken',
                  desc: 'The chosen slot was taken meanwhile',
                })}
              </p>`
            : nothing
        }
      </div>
      ${
        free
          ? html`<div class="field">
                <label for=${id}
                  >${msg('Freie Termine', {id: 'office.move.free', desc: 'Label: free appointments'})}</label
                >
                <select
                  id=${id}
                  part="filter"
                  required
                  @change=${({currentTarget: select}: Event) => {
                    if (select instanceof HTMLSelectElement) acts.draft(reference, {slotId: select.value});
                  }}
                >
                  <option value="" .selected=${!drafts.get(reference)?.slotId}>
                    ${msg('bitte wählen', {id: 'office.move.choose', desc: 'First line of the list of free appointments'})}
                  </option>
                  ${days(free, drafts.get(reference)?.slotId, around)}
                </select>
              </div>
              <button class="button primary" type="submit" aria-disabled=${busy !== ''}>
                ${msg('Diesen Termin vergeben', {id: 'office.move.go', desc: 'Button: give the chosen appointment'})}
              </button>`
          : html`<p class="muted">
              ${msg('Freie Termine werden geholt …', {id: 'office.move.wait', desc: 'Free appointments are being read'})}
            </p>`
      }
    </form>
  </details>`;
}

/** The free slots by day. */
function days(slots: readonly Slot[], chosen: string | undefined, around: Around): TemplateResult[] {
  const byDay = new Map<string, Slot[]>();
  for (const slot of slots) {
    const day = formatMoment(slot.start, around.reader.locale, around.timeZone, {dateStyle: 'full'});
    byDay.set(day, [...(byDay.get(day) ?? []), slot]);
  }
  return [...byDay].map(
    ([day, all]) =>
      html`<optgroup label=${day}>
        ${all.map(
          (slot) => html`<option value=${slot.id} .selected=${slot.id === chosen}>${slotWords(slot, around)}</option>`,
        )}
      </optgroup>`,
  );
}
