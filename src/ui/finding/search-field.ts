import {msg} from '../../i18n/msg.ts';
import {html, type TemplateResult} from 'lit';
import {searchIcon} from '../../ui/icons/search.ts';

/** The field for words as parents say them. */
export function searchField(text: string, placeholder: string): TemplateResult {
  const examples = msg('Hebamme, Kita, schreit nur …', {
    id: 'finder.placeholder',
    desc: 'Examples in the search field',
  });
  return html`<div class="field search">
    <label for="text">${msg('Wonach suchen Sie?', {id: 'finder.search', desc: 'Label of the search field'})}</label>
    <input
      id="text"
      name="text"
      type="search"
      part="input"
      enterkeyhint="search"
      spellcheck="false"
      placeholder=${placeholder || examples}
      .value=${text}
    />
    ${searchIcon}
  </div>`;
}
