import {html, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';

/** A list to choose one word from. */
export interface WordList {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly name: string}[];
}

/** A native list, each word with how many it leaves; what leads nowhere can not be chosen. */
export function selectField(
  {name, label, options}: WordList,
  chosen: string,
  countOf: (value: string) => number | undefined,
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name} part="filter" .value=${chosen}>
      <option value="" ?selected=${chosen === ''}>
        ${msg('alle', {id: 'finder.any', desc: 'In a list: no restriction'})}
      </option>
      ${options.map(({value, name: word}) => {
        const count = countOf(value) ?? 0;
        return html`<option value=${value} ?selected=${value === chosen} ?disabled=${count === 0 && value !== chosen}>
          ${word} (${count})
        </option>`;
      })}
    </select>
  </div>`;
}
