import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import {amenityWord} from '../../i18n/words/amenity.ts';
import {isOpen, type Row, type Wanted} from './rows.ts';

/** What one would look for on the way with a child; more switches are more to read. */
const looked = ['changing_table', 'step_free'];

/** A short list is seen at a glance. */
const worthFiltering = 4;

export interface Filters {
  readonly amenities: readonly string[];
  readonly openNow: boolean;
}

/** The switches that would leave some places and take some away. */
export function usefulFilters(rows: readonly Row[], amenity: string): Filters {
  const divides = (fits: (row: Row) => boolean): boolean =>
    rows.length >= worthFiltering && rows.some(fits) && !rows.every(fits);
  return {
    amenities: looked.filter(
      (code) => code !== amenity && divides(({place}) => place.amenities?.includes(code) ?? false),
    ),
    openNow: divides(({state}) => isOpen(state)),
  };
}

/** Switches over a list, and how many places are left; one that is on stays, so that it can be taken back. */
export function filterBar(
  {amenities, openNow}: Filters,
  wanted: Wanted,
  choose: (wanted: Wanted) => void,
  left: number,
): TemplateResult | typeof nothing {
  const codes = looked.filter((code) => amenities.includes(code) || wanted.amenities.includes(code));
  const now = openNow || wanted.openNow;
  if (!now && codes.length === 0) return nothing;
  const label = msg('Orte eingrenzen', {
    id: 'place.filter',
    desc: 'Name of the group of switches over a list of places',
  });
  const toggled = (code: string): string[] =>
    wanted.amenities.includes(code) ? wanted.amenities.filter((other) => other !== code) : [...wanted.amenities, code];
  return html`<div class="filters" part="filters" role="group" aria-label=${label}>
      ${codes.map((code) =>
        filterSwitch(amenityWord(code) ?? code, wanted.amenities.includes(code), () =>
          choose({...wanted, amenities: toggled(code)}),
        ),
      )}
      ${
        now
          ? filterSwitch(msg('jetzt offen', {id: 'open.now', desc: 'Open, no end in sight'}), wanted.openNow, () =>
              choose({...wanted, openNow: !wanted.openNow}),
            )
          : nothing
      }
    </div>
    <p class="visually-hidden" role="status">${wanted.openNow || wanted.amenities.length ? left : nothing}</p>`;
}

function filterSwitch(words: string, pressed: boolean, toggle: () => void): TemplateResult {
  return html`<button type="button" class="filter" part="filter" aria-pressed=${pressed} @click=${toggle}>
    ${words}
  </button>`;
}
