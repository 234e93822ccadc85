import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import type {HeldKey} from '../../ui/office/session.ts';
import {plain} from '../../ui/reader.ts';
import type {Acts, Shown} from './shown.ts';
import {noKeyIn} from './sign-in.ts';

/** The private keys in this tab, what each opens, and a way to add some; says so when they fit nothing. */
export function keyList(shown: Shown, acts: Acts): TemplateResult {
  const {session, keyless, showsKeys} = shown;
  const {keys, letters, isOpening} = session;
  const locked = letters.filter(({seal}) => seal === 'locked').length;
  const choose = ({currentTarget: input}: Event) => {
    if (!(input instanceof HTMLInputElement)) return;
    void acts.addKeys([...(input.files ?? [])]);
    // Another choice of the same file is a choice too.
    input.value = '';
  };
  return html`<details class="keys" ?open=${showsKeys || keyless.length > 0}>
    <summary>${keysWords(keys.length, locked, shown)}</summary>
    ${
      keys.length
        ? html`<ul>
            ${keys.map((key) => keyItem(key, shown))}
          </ul>`
        : nothing
    }
    <div role="alert">
      ${keyless.map((file) => html`<p class="fault" part="fault">${noKeyIn(file)}</p>`)}
      ${
        keys.length && letters.length && !isOpening && letters.every(({key}) => !key)
          ? html`<p class="fault" part="fault">
              ${msg(
                'Keiner Ihrer Schlüssel öffnet eine dieser Anfragen. Vielleicht ist es die Datei einer anderen Stelle.',
                {
                  id: 'office.key.fits_nothing',
                  desc: 'The chosen keys open none of the requests',
                },
              )}
            </p>`
          : nothing
      }
    </div>
    <div class="field">
      <label for="more-keys"
        >${msg('Weitere Schlüssel hinzufügen', {id: 'office.key.add', desc: 'Label: choose more key files'})}</label
      >
      <input id="more-keys" part="input" type="file" multiple @change=${choose} />
    </div>
  </details>`;
}

function keysWords(count: number, locked: number, {around}: Shown): string {
  const {locale} = around.reader;
  const keys =
    count === 1
      ? msg('1 Schlüssel', {id: 'office.keys.one', desc: 'One private key is in the tab'})
      : msg(str`${formatNumber(count, locale)} Schlüssel`, {id: 'office.keys', desc: 'Private keys in the tab'});
  if (!locked) return keys;
  return msg(str`${keys}. Anfragen, die einen anderen brauchen: ${formatNumber(locked, locale)}`, {
    id: 'office.keys.locked',
    desc: '"1 Schlüssel", and how many requests need another one',
  });
}

/** Which file, whose key as the town's directory says it, and how many requests it opens. */
function keyItem({file, recipient}: HeldKey, {session, around}: Shown): TemplateResult {
  const {asking, reader} = around;
  const known = asking?.desks.flatMap(({keys = []}) => keys).find((key) => key.recipient === recipient);
  const count = formatNumber(session.letters.filter(({key}) => key?.recipient === recipient).length, reader.locale);
  const words = msg(str`öffnet Anfragen: ${count}`, {id: 'office.key.opens', desc: 'How many requests a key opens'});
  return html`<li>
    <bdi>${file}</bdi> ${known?.name ? html`(${plain(known.name, reader)})` : nothing}
    <code dir="ltr" title=${recipient}>${recipient.slice(0, 9)}…${recipient.slice(-4)}</code>: ${words}
  </li>`;
}
