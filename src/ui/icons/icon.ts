import {html, type SVGTemplateResult, type TemplateResult} from 'lit';

/**
 * One icon on the 24 px grid. Always beside a word, so hidden from assistive technology. The shapes in this folder are from
 * Lucide (lucide.dev), copyright Lucide Icons and Contributors, ISC licence; see LICENSE-lucide.
 */
export function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    class="icon"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}
