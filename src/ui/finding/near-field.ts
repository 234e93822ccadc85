import {html, nothing, type TemplateResult} from 'lit';
import {surroundingsOf, tellsPartsApart} from '../../domain/geo/surroundings.ts';
import {postcodeIn} from '../../domain/postcode.ts';
import {formatList} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {plain, type Reader} from '../reader.ts';
import type {Choice} from './choice.ts';
import type {FilterContext} from './filters.ts';
import type {Stock} from './stock.ts';

/** So many districts are named. */
const most = 3;

/** On a county's page: the postcode that led to the town may also say where in it. */
export function nearTick({choice, stock, reader, postcode = ''}: FilterContext): TemplateResult | typeof nothing {
  const {districts = []} = stock.directory;
  const words = tellsPartsApart(districts) && nearWords(postcode, stock, reader);
  if (!words) return nothing;
  return html`<label class="tick">
    <input type="checkbox" name="near" value=${postcode} .checked=${choice.near === postcode} />
    ${words}
  </label>`;
}

/**
 * "Near me" without asking where somebody is: a postcode that belongs to some districts stands for those and the ones around.
 * Nothing where postcodes tell no districts apart, and for who has typed one already.
 */
export function nearField({choice, stock, postcode}: FilterContext): TemplateResult | typeof nothing {
  const {districts = []} = stock.directory;
  if (postcode || !tellsPartsApart(districts)) return nothing;
  const typed = postcodeIn(choice.near);
  const isNowhere = typed !== '' && !surroundingsOf(districts, typed).length;
  return html`<div class="field">
    <label for="near"
      >${msg('Nähe (Postleitzahl)', {id: 'finder.near_postcode', desc: 'Label of a field beside the list of districts'})}</label
    >
    <input
      id="near"
      name="near"
      part="input"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${isNowhere}
      aria-describedby="nowhere"
      .value=${choice.near}
    />
    <span id="nowhere" class="muted"
      >${
        isNowhere
          ? msg('Kein Ortsteil hier hat diese Postleitzahl.', {
              id: 'finder.near_nowhere',
              desc: 'Below the field for a postcode in the town',
            })
          : nothing
      }</span
    >
  </div>`;
}

/** "rund um 44649: Wanne"; empty for a postcode of no district. */
export function nearWords(near: string, {directory: {districts = []}}: Stock, reader: Reader): string {
  const postcode = postcodeIn(near);
  const names = districts
    .filter(({postal_codes = []}) => postal_codes.includes(postcode))
    .map(({name}) => plain(name, reader));
  if (!names.length) return '';
  const list = formatList(names.slice(0, most), reader.locale);
  return msg(str`rund um ${postcode}: ${list}`, {
    id: 'finder.around_postcode',
    desc: 'A postcode and the districts it belongs to; those around them are meant too',
  });
}

/** What is chosen by a postcode, as a chip. */
export const nearChip = ({near}: Choice, stock: Stock, reader: Reader): [keyof Choice, string][] => {
  const words = nearWords(near, stock, reader);
  return words ? [['near', words]] : [];
};
