import {msg, str} from '../../i18n/msg.ts';
import {html, nothing, type TemplateResult} from 'lit';
import {amenityWord} from '../../i18n/words/amenity.ts';
import {openStateWords} from '../../i18n/words/open-state.ts';
import {addressLines} from '../../ui/views/address.ts';
import {said} from '../../ui/views/said.ts';
import {stateDot} from '../../ui/views/state-dot.ts';
import {amenityChips, knownAmenities} from './amenities.ts';
import {placeFacts, soonNote, type Around, type OpenPlace} from './facts.ts';
import {filterBar, usefulFilters} from './filter.ts';
import {isOpen, rowsAt, type Row, type Wanted} from './rows.ts';

/** More than four facts in a row are read by nobody. */
const rowChips = 4;

/** As many as fit on the screen of a telephone. */
const rowsShown = 6;

/**
 * Places, those that are open now first; with a code of `amenities` only those that have it. A visitor may narrow them further.
 * @param choose hears of what the visitor wants
 */
export function listView(
  places: readonly OpenPlace[],
  amenity: string,
  wanted: Wanted,
  choose: (wanted: Wanted) => void,
  around: Around,
): TemplateResult {
  const rows = rowsAt(around.now, places, amenity);
  if (rows.length === 0) return nowhere(amenity);
  const useful = usefulFilters(rows, amenity);
  const fitting = rows.filter(
    ({place, state}) =>
      (!wanted.openNow || isOpen(state)) && wanted.amenities.every((code) => place.amenities?.includes(code)),
  );
  const [near, more] = [fitting.slice(0, rowsShown), fitting.slice(rowsShown)];
  const list = (some: readonly Row[]): TemplateResult =>
    html`<ul class="places" role="list">
      ${some.map((row) => placeRow(row, wanted.amenities[0] ?? amenity, around))}
    </ul>`;
  return html`<div class="list">
    ${filterBar(useful, wanted, choose, fitting.length)} ${near.length ? list(near) : noneNow()}
    ${more.length ? furtherPlaces(more.length, list(more)) : nothing}
  </div>`;
}

function furtherPlaces(count: number, list: TemplateResult): TemplateResult {
  return html`<details part="more">
    <summary>
      ${msg(str`Weitere Orte (${count})`, {id: 'place.more', desc: 'Opens the rest of a long list: "5"'})}
    </summary>
    ${list}
  </details>`;
}

/** Nothing fits what the visitor chose: the editor's words name a human. */
function noneNow(): TemplateResult {
  return html`<div class="empty">
    <p>
      ${msg('Gerade passt kein Ort dazu.', {id: 'place.none_fits', desc: 'No place fits the filters a visitor chose'})}
    </p>
    <slot></slot>
  </div>`;
}

function placeRow(row: Row, amenity: string, around: Around): TemplateResult {
  const {place, opening} = row;
  const {reader, now, headingLevel} = around;
  const others = (place.amenities ?? []).filter((code) => code !== amenity);
  return html`<li class="place row" part="place">
    <h3 part="name" aria-level=${headingLevel}>${said(place.name, reader)}</h3>
    ${stateLine(row, amenity, around)} ${opening ? soonNote(opening, now, reader.locale) : nothing}
    ${place.address ? addressLines(place.address) : nothing} ${amenityChips(others, rowChips)}
    ${saysMore(row) ? details(row, around) : nothing}
  </li>`;
}

/** Is there more to say than a row of the list holds? */
function saysMore({place, opening}: Row): boolean {
  const {description, latitude, transportation, accessibility, url, phones = [], amenities = []} = place;
  const further = [opening, description, latitude, transportation, accessibility, url, phones[0]];
  return knownAmenities(amenities).length > rowChips || further.some((value) => value !== undefined);
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
  if (!what) return html`<p>${stateDot(isOpen(state), when)}</p>`;
  const both = msg(str`${what}, ${when}`, {id: 'place.has_open', desc: '"Wickeltisch", "jetzt offen bis 16:00 Uhr"'});
  return html`<p>${stateDot(isOpen(state), both)}</p>`;
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
