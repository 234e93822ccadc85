import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import type {OpenState} from '../../domain/schedule/index.ts';
import {amenityWord} from '../../i18n/words/amenity.ts';
import {openStateWords} from '../../i18n/words/open-state.ts';
import {addressLines} from '../../ui/views/address.ts';
import {chips} from '../../ui/views/chips.ts';
import {said} from '../../ui/views/said.ts';
import {stateDot} from '../../ui/views/state-dot.ts';
import {amenityWords, placeFacts, soonNote, type Around, type OpenPlace} from './facts.ts';

/** As many as `chips` shows. */
const rowChips = 4;

/** A place as it is at one moment. */
interface Row extends OpenPlace {
  readonly state: OpenState | undefined;
}

/** Places, those that are open now first; with a code of `amenities` only those that have it. */
export function listView(places: readonly OpenPlace[], amenity: string, around: Around): TemplateResult {
  const rows = rowsAt(around.now, places, amenity);
  if (rows.length === 0) return nowhere(amenity);
  return html`<ul class="places" role="list">
    ${rows.map((row) => placeRow(row, amenity, around))}
  </ul>`;
}

/** Open now, then by the next opening, then those of which nothing is known; else as in the directory. */
function rowsAt(now: Date, places: readonly OpenPlace[], amenity: string): Row[] {
  return places
    .filter(({place}) => !amenity || place.amenities?.includes(amenity))
    .map((open) => ({...open, state: open.opening?.at(now)}))
    .sort((a, b) => rank(a.state) - rank(b.state));
}

/** Comparable, where Infinity would not be: its difference to itself is no number. */
function rank(state: OpenState | undefined): number {
  if (state?.open) return 0;
  return state?.nextChange ? Date.parse(state.nextChange) : Number.MAX_SAFE_INTEGER;
}

function placeRow(row: Row, amenity: string, around: Around): TemplateResult {
  const {place, opening} = row;
  const {reader, now, headingLevel} = around;
  const others = (place.amenities ?? []).filter((code) => code !== amenity);
  return html`<li class="place row" part="place">
    <h3 part="name" aria-level=${headingLevel}>${said(place.name, reader)}</h3>
    ${stateLine(row, amenity, around)} ${opening ? soonNote(opening, now, reader.locale) : nothing}
    ${place.address ? addressLines(place.address) : nothing} ${chips(amenityWords(others))}
    ${saysMore(row) ? details(row, around) : nothing}
  </li>`;
}

/** Is there more to say than a row of the list holds? */
function saysMore({place, opening}: Row): boolean {
  const {description, latitude, transportation, accessibility, url, phones = [], amenities = []} = place;
  const further = [opening, description, latitude, transportation, accessibility, url, phones[0]];
  return amenityWords(amenities).length > rowChips || further.some((value) => value !== undefined);
}

function details(row: Row, around: Around): TemplateResult {
  return html`<details part="details">
    <summary>${msg('Mehr zu diesem Ort', {id: 'place.details', desc: 'Opens the details of a place'})}</summary>
    <div class="details">${placeFacts(row, around)}</div>
  </details>`;
}

/** "Wickeltisch, jetzt offen bis 16:00 Uhr", or the one of both that is known. */
function stateLine({state}: Row, amenity: string, {reader, now, timeZone}: Around): TemplateResult | typeof nothing {
  const what = amenityWord(amenity);
  if (!state) return what ? html`<p class="has">${what}</p>` : nothing;
  const when = openStateWords(state, now, reader.locale, timeZone);
  if (!what) return html`<p>${stateDot(state.open, when)}</p>`;
  const both = msg(str`${what}, ${when}`, {id: 'place.has_open', desc: '"Wickeltisch", "jetzt offen bis 16:00 Uhr"'});
  return html`<p>${stateDot(state.open, both)}</p>`;
}

/** No place to show: the editor's words below name a human to ask. */
function nowhere(amenity: string): TemplateResult {
  const what = amenityWord(amenity);
  return html`<div class="empty">
    <p>
      ${
        what
          ? msg(str`Zu „${what}“ ist kein Ort eingetragen.`, {
              id: 'place.none_with',
              desc: 'No place of the town has "Wickeltisch"',
            })
          : msg('Es ist kein Ort eingetragen.', {id: 'place.none', desc: 'The list of places is empty'})
      }
    </p>
    <slot></slot>
  </div>`;
}
