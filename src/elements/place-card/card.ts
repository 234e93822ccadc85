import {html, nothing, type TemplateResult} from 'lit';
import {said} from '../../ui/views/said.ts';
import {placeFacts, type Around, type OpenPlace} from './facts.ts';

export type {OpenPlace} from './facts.ts';
export {listView} from './list.ts';
export type {Wanted} from './rows.ts';

/** One place with everything that is known of it. */
export function cardView(open: OpenPlace, around: Around): TemplateResult {
  const {place} = open;
  const {reader, headingLevel} = around;
  return html`<article class="card" part="card">
    <header>
      <h3 part="name" aria-level=${headingLevel}>${said(place.name, reader)}</h3>
      ${place.alternate_name ? html`<p class="muted">${said(place.alternate_name, reader)}</p>` : nothing}
    </header>
    ${placeFacts(open, around)}
  </article>`;
}
