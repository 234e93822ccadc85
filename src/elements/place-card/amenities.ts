import {html, nothing, type TemplateResult} from 'lit';
import {amenityWord} from '../../i18n/words/amenity.ts';
import {accessibilityIcon} from '../../ui/icons/accessibility.ts';
import {arrowUpDownIcon} from '../../ui/icons/arrow-up-down.ts';
import {babyIcon} from '../../ui/icons/baby.ts';
import {checkIcon} from '../../ui/icons/check.ts';
import {circleParkingIcon} from '../../ui/icons/circle-parking.ts';
import {coffeeIcon} from '../../ui/icons/coffee.ts';
import {milkIcon} from '../../ui/icons/milk.ts';
import {moonIcon} from '../../ui/icons/moon.ts';
import {toiletIcon} from '../../ui/icons/toilet.ts';
import {toyBrickIcon} from '../../ui/icons/toy-brick.ts';
import {treesIcon} from '../../ui/icons/trees.ts';
import {wifiIcon} from '../../ui/icons/wifi.ts';

/** What stands for an amenity; a tick for what the family of icons has no picture of (a pram). */
const icons = new Map<string, TemplateResult>([
  ['changing_table', babyIcon],
  ['nursing_room', milkIcon],
  ['toys', toyBrickIcon],
  ['step_free', accessibilityIcon],
  ['accessible_toilet', toiletIcon],
  ['lift', arrowUpDownIcon],
  ['parking', circleParkingIcon],
  ['quiet_room', moonIcon],
  ['cafe', coffeeIcon],
  ['wifi', wifiIcon],
  ['playground', treesIcon],
]);

/** The codes that there are words for, each once. */
export function knownAmenities(codes: readonly string[] = []): string[] {
  return [...new Set(codes)].filter(amenityWord);
}

/** What a place has, each an icon and a word; nothing when there is nothing to say. */
export function amenityChips(codes: readonly string[], most = Infinity): TemplateResult | typeof nothing {
  const known = knownAmenities(codes).slice(0, most);
  if (known.length === 0) return nothing;
  return html`<ul class="chips amenities" role="list">
    ${known.map((code) => html`<li class="chip" part="chip">${icons.get(code) ?? checkIcon} ${amenityWord(code)}</li>`)}
  </ul>`;
}
