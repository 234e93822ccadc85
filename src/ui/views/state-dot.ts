import {html, type TemplateResult} from 'lit';

/** Words about now with a dot before them: filled when open, never colour alone. */
export function stateDot(open: boolean, words: string): TemplateResult {
  return html`<span class="state ${open ? 'open' : 'closed'}" part="state">${words}</span>`;
}
