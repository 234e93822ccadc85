import {html, nothing, type TemplateResult} from 'lit';
import {isVoice, readableNumber, telHref} from '../../domain/phone.ts';
import {msg} from '../../i18n/msg.ts';
import {plain} from '../../ui/reader.ts';
import {answeringFirst} from './lines.ts';
import type {Acts, HelpShown} from './shown.ts';

/** The foot of every step: the human on call, 112 and 110, always in the same place. */
export function foot(help: HelpShown, acts: Acts): TemplateResult {
  return html`<div class="foot">
    ${onCallLink(help, acts)}
    <div class="always">
      ${emergencyLinks(help)}
      <button class="button plain" part="exit" type="button" @click=${acts.leave}>
        ${msg('Seite verlassen', {
          id: 'help.exit',
          desc: 'Button in the help dialog: leave the page at once for a harmless one',
        })}
      </button>
    </div>
    ${silentEmergency(help)}
  </div>`;
}

function onCallLink({lines, know, reader}: HelpShown, acts: Acts): TemplateResult | typeof nothing {
  const [first] = answeringFirst(lines.town.filter(({tier}) => tier === 'on_call').map(know));
  const phone = first?.line.phones?.find(isVoice);
  if (!first || !phone) return nothing;
  return html`<a
    class="button primary on-call"
    part="on-call"
    href=${telHref(phone)}
    @click=${() => acts.call(first.line)}
  >
    ${plain(first.line.name, reader)} <bdi dir="ltr">${readableNumber(phone)}</bdi>
  </a>`;
}

function emergencyLinks({lines, reader}: HelpShown): TemplateResult {
  return html`<ul class="emergency" part="emergency" role="list">
    ${lines.emergency.flatMap(({name, phones = []}) =>
      phones.slice(0, 1).map(
        (phone) =>
          html`<li>
            <a class="button" href=${telHref(phone)}><b>${readableNumber(phone)}</b> ${plain(name, reader)}</a>
          </li>`,
      ),
    )}
  </ul>`;
}

/** 112 without a telephone call: the emergency app of the Länder, and fax. */
function silentEmergency({need, lines}: HelpShown): TemplateResult | typeof nothing {
  if (!need.silent) return nothing;
  return html`<ul class="emergency" role="list">
    ${lines.emergency.map(({url}) =>
      url
        ? html`<li>
            <a class="button" href=${url}
              >${msg('Notruf-App „nora“', {id: 'need.nora', desc: 'Emergency calls without speaking; a proper name'})}</a
            >
          </li>`
        : nothing,
    )}
    ${
      lines.emergency.some(({phones = []}) => phones.some(({type}) => type === 'fax'))
        ? html`<li class="fax">
            ${msg('Fax an 112', {id: 'need.fax', desc: 'An emergency fax goes to the number 112'})}
          </li>`
        : nothing
    }
  </ul>`;
}
