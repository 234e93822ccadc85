import {html, nothing, type TemplateResult} from 'lit';

/** More than four facts in a row are read by nobody. */
const most = 4;

/** A row of facts in a word each; nothing when there are none. */
export function chips(facts: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const known = facts.filter(Boolean).slice(0, most);
  if (known.length === 0) return nothing;
  return html`<ul class="chips" role="list">
    ${known.map((fact) => html`<li class="chip" part="chip">${fact}</li>`)}
  </ul>`;
}
