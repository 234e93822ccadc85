import {html, nothing, type TemplateResult} from 'lit';
import {msg, str} from '../../i18n/msg.ts';

/** What stands above the form: why somebody is signed out, or why the last try failed. */
export interface SignInState {
  /** A sentence. */
  readonly why: string;
  readonly isBusy: boolean;
}

export type SignIn = (token: string, files: readonly File[]) => void;

/** The way in: a token, and the files of private keys. Neither leaves the tab but for the token's header. */
export function signInView({why, isBusy}: SignInState, signIn: SignIn): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    const {currentTarget: form} = event;
    if (!(form instanceof HTMLFormElement) || isBusy) return;
    const [token, file] = ['#token', '#key'].map((name) => form.querySelector<HTMLInputElement>(name));
    signIn(token?.value.trim() ?? '', [...(file?.files ?? [])]);
  };
  return html`<form class="sign-in" part="sign-in" aria-labelledby="sign-in" autocomplete="off" @submit=${submit}>
    <h2 id="sign-in">${msg('Anmelden', {id: 'office.sign_in', desc: 'Heading and button: sign in'})}</h2>
    <div role="alert">${why ? html`<p class="fault" part="fault" id="why">${why}</p>` : nothing}</div>
    <div class="field">
      <label for="token"
        >${msg('Zugang', {id: 'office.token', desc: 'Label: the token of an office, like a password'})}</label
      >
      <input
        id="token"
        part="input"
        type="password"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        dir="ltr"
        aria-describedby=${why ? 'why token-note' : 'token-note'}
      />
      <p class="muted" id="token-note">
        ${msg('Den Zugang macht die Technik Ihrer Stadt. Er wird nicht gespeichert.', {
          id: 'office.token.note',
          desc: 'Below the field for the token',
        })}
      </p>
    </div>
    ${keyField()}
    <button class="button primary" type="submit" aria-disabled=${isBusy}>
      ${isBusy ? msg('Einen Moment …', {id: 'office.wait', desc: 'On a button while something is under way'}) : msg('Anmelden', {id: 'office.sign_in', desc: 'Heading and button: sign in'})}
    </button>
  </form>`;
}

/** Where the files of private keys are chosen; the browser gives their text to the page, and the page to nobody. */
function keyField(): TemplateResult {
  return html`<div class="field">
    <label for="key"
      >${msg('Datei mit dem privaten Schlüssel', {id: 'office.key', desc: 'Label: choose the file of the private key'})}</label
    >
    <input id="key" part="input" type="file" multiple aria-describedby="key-note" />
    <p class="muted" id="key-note">
      ${msg(
        'Auch mehrere Dateien. Der Schlüssel bleibt auf diesem Gerät. Ohne ihn sehen Sie nur Anliegen, Termin und Stand.',
        {id: 'office.key.note', desc: 'Below the field for the key'},
      )}
    </p>
  </div>`;
}

/** A file that holds no key. */
export const noKeyIn = (file: string): string =>
  msg(str`In der Datei „${file}“ ist kein Schlüssel zu finden. Er beginnt mit AGE-SECRET-KEY-1.`, {
    id: 'office.key.none',
    desc: 'A chosen file is no key file',
  });
