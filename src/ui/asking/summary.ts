import {html, nothing, type TemplateResult} from 'lit';
import {msg} from '../../i18n/msg.ts';
import type {Subject} from './draft.ts';
import {faultWords} from './fault-words.ts';
import {waysOf} from './other-ways.ts';
import type {FieldFault} from './question.ts';
import {inputId} from './question-view.ts';
import type {Scene} from './scene.ts';

/** What is to be put right, with a link to each field. The focus comes here. */
export function faultSummary(
  faults: readonly FieldFault[],
  {headingLevel}: Scene,
  go: (fault: FieldFault) => void,
): TemplateResult | typeof nothing {
  if (!faults.length) return nothing;
  return html`<div
    class="summary"
    part="summary"
    id="ask-summary"
    role="group"
    aria-labelledby="ask-summary-title"
    tabindex="-1"
  >
    <h4 id="ask-summary-title" aria-level=${headingLevel + 1}>
      ${msg('Bitte noch ergänzen', {id: 'asking.summary', desc: 'Heading above a list of fields that are to be put right'})}
    </h4>
    <ul role="list">
      ${faults.map(
        (fault) =>
          html`<li>
            <a
              href="#${inputId(fault.field)}"
              @click=${(event: Event) => {
                // The address stays as it is: the form is no place in the page's history.
                event.preventDefault();
                go(fault);
              }}
              >${fault.words}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Sending failed: why, that nothing typed is lost, and whom to call. */
export function sendingFault(cause: unknown, {desk}: Subject, scene: Scene): TemplateResult | typeof nothing {
  if (cause === undefined) return nothing;
  return html`<div
    class="summary"
    part="summary"
    id="ask-summary"
    role="group"
    aria-labelledby="ask-summary-title"
    tabindex="-1"
  >
    <h4 id="ask-summary-title" aria-level=${scene.headingLevel + 1}>${faultWords(cause)}</h4>
    <p>
      ${msg('Was Sie geschrieben haben, steht noch hier. Versuchen Sie es noch einmal, oder rufen Sie an:', {
        id: 'asking.kept',
        desc: 'After a failure, before a telephone number',
      })}
    </p>
    ${waysOf(desk, scene)}
  </div>`;
}
