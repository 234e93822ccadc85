import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../../i18n/format.ts';
import {msg, str} from '../../i18n/msg.ts';
import {chosenOf} from './choice.ts';
import {faultWords, isShutOut} from './faults.ts';
import {keyList} from './key-list.ts';
import {letterList} from './letter-list.ts';
import {momentWords} from './moments.ts';
import type {Acts, Shown} from './shown.ts';
import {toolbar} from './toolbar.ts';

/** Everything behind the sign-in. */
export function inboxView(shown: Shown, acts: Acts): TemplateResult {
  const {session, choice, count, said} = shown;
  const letters = chosenOf(session.letters, choice);
  return html`<div class="inbox">
    <div class="top">
      <div class="head">
        <h2 id="inbox" tabindex="-1">${msg('Posteingang', {id: 'office.inbox', desc: 'Heading of the inbox'})}</h2>
        <p class="actions">
          <button class="button" type="button" @click=${() => acts.refresh()}>
            ${msg('Neu laden', {id: 'office.refresh', desc: 'Button: read the list anew'})}
          </button>
          <button class="button" type="button" @click=${acts.signOut}>
            ${msg('Abmelden', {id: 'office.sign_out', desc: 'Button: sign out'})}
          </button>
        </p>
      </div>
      <div class="told" role="status">${said ? html`<p>${said}</p>` : nothing}${idleView(shown)}</div>
      <div role="alert">${failureView(shown)}</div>
    </div>
    ${renewForm(shown, acts)} ${keyList(shown, acts)} ${toolbar(shown, acts)}
    <p class="count" role="status">${countWords(letters.length, shown)}</p>
    ${letters.length ? letterList(letters.slice(0, count), shown, acts) : emptyView(shown)}
    ${
      letters.length > count
        ? html`<button class="button more" type="button" @click=${acts.more}>
            ${msg('Weitere Anfragen zeigen', {id: 'office.more', desc: 'Button below the list'})}
          </button>`
        : nothing
    }
  </div>`;
}

function idleView({isIdle}: Shown): TemplateResult | typeof nothing {
  if (!isIdle) return nothing;
  return html`<p>
    ${msg('In einer Minute werden Sie abgemeldet. Jede Taste und jeder Klick hier verlängert die Zeit.', {
      id: 'office.idle',
      desc: 'Nobody has used the inbox for a while',
    })}
  </p>`;
}

/** What went wrong, and what that means for what is shown and typed. */
function failureView({failure, session, around}: Shown): TemplateResult | typeof nothing {
  const fault = failure?.fault ?? session.fault;
  if (!fault) return nothing;
  return html`<div class="fault" part="fault">
    <p>${faultWords(fault)}</p>
    ${
      failure?.isChange
        ? html`<p>
            ${msg('Ihre Änderung ist nicht gespeichert. Was Sie geschrieben haben, steht noch da.', {
              id: 'office.not_saved',
              desc: 'After a fault: a change was not saved',
            })}
          </p>`
        : nothing
    }
    ${
      session.readAt
        ? html`<p>
            ${msg(str`Die Liste ist von ${momentWords(session.readAt.toISOString(), around)}.`, {
              id: 'office.read_at',
              desc: 'When the list was read last',
            })}
          </p>`
        : nothing
    }
  </div>`;
}

/** Where another token is given while everything that is open and typed stays. */
function renewForm({failure, session}: Shown, acts: Acts): TemplateResult | typeof nothing {
  const fault = failure?.fault ?? session.fault;
  if (!fault || !isShutOut(fault)) return nothing;
  const submit = (event: Event) => {
    event.preventDefault();
    const {currentTarget: form} = event;
    const input = form instanceof HTMLFormElement ? form.querySelector('input') : undefined;
    if (input?.value.trim()) void acts.renew(input.value.trim());
  };
  return html`<form class="renew" autocomplete="off" @submit=${submit}>
    <div class="field">
      <label for="renew">${msg('Neuer Zugang', {id: 'office.renew', desc: 'Label: another token'})}</label>
      <input id="renew" part="input" type="password" required autocomplete="off" spellcheck="false" dir="ltr" />
    </div>
    <button class="button primary" type="submit">
      ${msg('Weiter', {id: 'office.renew.go', desc: 'Button: go on with another token'})}
    </button>
  </form>`;
}

function countWords(count: number, {session, around}: Shown): string {
  const {locale} = around.reader;
  if (session.isOpening) {
    return msg('Die Anfragen werden entschlüsselt …', {id: 'office.opening', desc: 'Requests are being decrypted'});
  }
  const all = formatNumber(session.letters.length, locale);
  return msg(str`${formatNumber(count, locale)} von ${all} Anfragen`, {
    id: 'office.count',
    desc: 'How many requests are shown, of how many',
  });
}

function emptyView({session}: Shown): TemplateResult {
  return html`<p class="empty">
    ${
      session.letters.length
        ? msg('Dazu gibt es keine Anfrage. Weniger Filter zeigen mehr.', {
            id: 'office.nothing_fits',
            desc: 'No request fits the filters',
          })
        : msg('Noch keine Anfragen. Neue erscheinen hier von selbst.', {
            id: 'office.empty',
            desc: 'The inbox is empty',
          })
    }
  </p>`;
}
