import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';

/** What is chosen, each as a chip that takes it back; `after` stands behind them. Nothing where nothing is chosen. */
export function chosenChips<N extends string>(
  words: readonly (readonly [name: N, words: string])[],
  takeBack: (name: N) => void,
  after?: TemplateResult,
): TemplateResult | typeof nothing {
  if (!words.length) return nothing;
  return html`<div class="chosen">
    ${words.map(
      ([name, word]) =>
        html`<button class="button" part="chosen" type="button" @click=${() => takeBack(name)}>
          ${word} <span aria-hidden="true">×</span
          ><span class="visually-hidden"
            >${msg('entfernen', {id: 'finder.remove', desc: 'After a chosen filter: take it back'})}</span
          >
        </button>`,
    )}
    ${after}
  </div>`;
}
