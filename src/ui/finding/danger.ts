import {css, html, nothing, type TemplateResult} from 'lit';
import {ambulance, listening} from '../../domain/numbers.ts';
import {isDanger} from '../../domain/search/danger.ts';
import {msg} from '../../i18n/msg.ts';
import {phoneLink} from '../views/phone-link.ts';

export const styles = [
  css`
    .danger {
      padding: 12px 16px;
      border-radius: var(--_radius);
      background: var(--_soft);
    }

    .danger .phone {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      font-weight: 650;
    }

    @media (forced-colors: active) {
      .danger {
        border: 1px solid;
      }
    }
  `,
];

/**
 * Two numbers, right below the field, when it is about life and death by what was typed. It is decided on the device, by a file
 * that every finder loads: no request tells of it.
 */
export function dangerNote(text: string): TemplateResult | typeof nothing {
  if (!isDanger(text)) return nothing;
  return html`<div class="danger" part="danger" role="alert">
    <p>
      ${msg('Ist ein Leben in Gefahr?', {id: 'finder.danger', desc: 'Before 112; somebody typed words of despair'})}
      ${phoneLink({number: ambulance})}
    </p>
    <p>
      ${msg('Jemand hört zu, Tag und Nacht, ohne Namen:', {id: 'finder.listening', desc: 'Before the number of the TelefonSeelsorge'})}
      ${phoneLink(listening)}
    </p>
  </div>`;
}
