import {html, type TemplateResult} from 'lit';

/** A line of a card: an icon, and what it stands for in words. */
export function fact(icon: TemplateResult, content: unknown): TemplateResult {
  return html`<li class="fact">
    ${icon}
    <div>${content}</div>
  </li>`;
}
