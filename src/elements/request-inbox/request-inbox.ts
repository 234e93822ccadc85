import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import type {Town} from '../../data/town.ts';
import {msg} from '../../i18n/msg.ts';
import {adopt} from '../../ui/styles/adopt.ts';
import {Clock} from '../../ui/clock.ts';
import {instantAttribute} from '../../ui/instant-attribute.ts';
import {plain} from '../../ui/reader.ts';
import {Resource} from '../../ui/resource.ts';
import {base} from '../../ui/styles/base.ts';
import {button} from '../../ui/styles/button.ts';
import {tokens} from '../../ui/styles/tokens.ts';
import {timeZoneFor} from '../../ui/time-zone.ts';
import {frame} from '../../ui/views/frame.ts';
import {Words} from '../../ui/words.ts';
import type {Inbox} from './inbox.ts';
import {styles} from './request-inbox.styles.ts';
import type {Ending, Office} from './shown.ts';
import {signInView} from './sign-in.ts';

/** The town's desks, and the file with what stands behind the sign-in. */
interface Ready extends Office {
  readonly part: typeof import('./enter.ts');
}

/** How long nobody may use the inbox, in minutes, where the page does not say so. */
const usualIdle = 15;

/**
 * What families ask an office, for a page that only the office knows: signed in by a token, opened with a private key that
 * stays in the tab. Requests are listed, filtered, marked, noted on, moved, deleted and taken along, by several people at
 * once. Token, key and plain text are in the memory of the tab only, and gone when somebody signs out, leaves the page or
 * does nothing for a while.
 *
 * @slot - What stands here before the town's desks are known, and when no server takes requests: a human who can help.
 * @csspart base - the frame around everything
 * @csspart sign-in - the form to sign in
 * @csspart input - a field
 * @csspart filter - a list to choose from
 * @csspart fault - what went wrong
 * @csspart list - the table of requests
 * @csspart request - one of its rows
 * @csspart state - how far a request is
 * @csspart letter - an open request
 * @csspart conflict - what somebody else did meanwhile
 * @csspart difference - what is not as in the sealed letter
 * @csspart dialog - asks before a request is deleted
 * @csspart stale - says of what day old data is
 * @attr {string} data-api - address of the town's directory.json, here or on an ancestor; several are separated by blanks
 * @cssproperty --fl-accent - the accent, from which tints are mixed
 * @cssproperty --fl-on-accent - text on the accent; black or white by itself where the browser can tell
 * @cssproperty --fl-radius - corners, 12px
 * @cssproperty --fl-line - thin lines
 * @cssproperty --fl-soft - soft backgrounds
 * @cssproperty --fl-muted - text of second rank
 * @cssproperty --fl-surface - the dialog's background
 * @fires load - somebody can sign in
 * @fires error - the town's desks could not be read; the children stay
 */
export class RequestInbox extends LitElement {
  static override styles = [tokens, base, button, styles];

  static override properties = {
    idleMinutes: {type: Number, attribute: 'idle-minutes'},
    now: {converter: instantAttribute},
    why: {state: true},
    isBusy: {state: true},
  };

  /** After so many minutes without use somebody is signed out; 15 when absent. */
  idleMinutes = usualIdle;

  /** Holds the present still, an instant such as `2026-11-22T10:00:00+01:00`: for previews and tests. */
  now: Date | undefined;

  /** Why somebody has to sign in (again). */
  private why = '';
  private isBusy = false;

  #inbox: Inbox | undefined;
  readonly #words = new Words(this, 'office');
  readonly #clock = new Clock(this);
  readonly #office = new Resource(this, (town) => read(this, town));

  override connectedCallback(): void {
    super.connectedCallback();
    // A page that the browser keeps for "back" would keep what families wrote.
    window.addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('idleMinutes')) this.#inbox?.lookAtTheClock();
  }

  /** Signs in as the form does, with the text of a token and the files of private keys; shows what is wrong with them. */
  async signIn(token: string, files: readonly File[]): Promise<void> {
    const {part, asking} = this.#office.value ?? {};
    if (!part || !asking?.api) return;
    this.isBusy = true;
    this.why = '';
    const entered = await part.enter(this, asking.api, token, files, this.#end);
    this.isBusy = false;
    // Somebody may have taken the element out of the page meanwhile.
    if (typeof entered === 'string') this.why = entered;
    else if (!this.isConnected || this.#inbox) entered.close();
    else this.#inbox = entered;
    adopt(this, part.styles);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(this.#inbox ? '#inbox' : '#token')?.focus();
  }

  /** Signs out and forgets token, keys and all that was opened. */
  signOut(): void {
    this.#end('left');
  }

  /** Reads the whole list anew. */
  async refresh(): Promise<void> {
    await this.#inbox?.refresh();
  }

  protected override render(): TemplateResult {
    return frame(this.#office.state, this.#words, this.#clock.now, (office, directory) => {
      if (!office.asking?.api)
        return html`<p>${noServer()}</p>
          <slot></slot>`;
      if (!this.#inbox)
        return signInView({why: this.why, isBusy: this.isBusy}, (token, files) => void this.signIn(token, files));
      const reader = this.#words.reader(directory);
      const districts = new Map(directory.districts?.map(({id, name}) => [id, plain(name, reader)]));
      const timeZone = timeZoneFor(this, directory);
      return this.#inbox.view({...office, districts, reader, timeZone, now: this.#clock.now});
    });
  }

  readonly #leave = (): void => this.#end('gone');

  /** Closes the inbox; `gone`: nobody is there to be told. */
  readonly #end = (how: Ending): void => {
    if (!this.#inbox) return;
    this.#inbox.close();
    this.#inbox = undefined;
    this.why = how === 'gone' ? '' : endWords(how);
    this.requestUpdate();
    if (how !== 'gone')
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#token')?.focus());
  };
}

const noServer = (): string =>
  msg('Diese Stadt nimmt keine Anfragen über das Internet an.', {
    id: 'office.no_server',
    desc: 'The directory names no server that takes requests',
  });

const endWords = (how: 'idle' | 'left'): string =>
  how === 'idle'
    ? msg(
        'Sie wurden abgemeldet, weil der Posteingang länger nicht benutzt wurde. Alles Entschlüsselte ist vergessen.',
        {
          id: 'office.ended.idle',
          desc: 'Above the form: signed out after some time without use',
        },
      )
    : msg('Sie sind abgemeldet. Alles Entschlüsselte ist vergessen.', {
        id: 'office.ended.left',
        desc: 'Above the form: somebody signed out',
      });

async function read(host: LitElement, town: Town): Promise<Ready> {
  const [part, asking, places] = await Promise.all([import('./enter.ts'), town.requests(), town.byId('places')]);
  adopt(host, [part.field]);
  return {part, asking, places, districts: new Map()};
}
