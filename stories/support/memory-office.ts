import {keptBy} from './kept-by.ts';
import {directory} from '../../src/contract/examples/directory.ts';
import {places} from '../../src/contract/examples/place.ts';
import {desk as usualDesk} from '../../src/contract/examples/requests.ts';
import type {NewRequest, RequestMessage, RequestStatus} from '../../src/contract/request.ts';
import type {Desk} from '../../src/contract/requests.ts';
import {recipientsOn, seal} from '../../src/domain/asking/sealing.ts';
import {tokenHash} from '../../server/requests/hash.ts';
import type {MemoryLedger} from '../../server/requests/memory-ledger.ts';
import {askingTown} from './memory-requests.ts';
import {present} from './present.ts';

/** Private keys that were made for the stories and open nothing else: of today, of last year, of somebody else. */
export const officeKey = {
  identity: 'AGE-SECRET-KEY-1NS0ARAAHV5KFZ237QEG5F9E6CFGRN4HFD5RWTW85D89P4KRPQUESHFSLGJ',
  recipient: 'age1g42k928n4t5qum6u0kdnthlu5fsxc8susd97lg3yvdyxraedh3uqhzwyt7',
};
export const formerKey = {
  identity: 'AGE-SECRET-KEY-1K5JWSV84VLCXXE6JM6L5CLM667Q08LWK3WXYTZ54JL5KW8CL4ANQGP04MX',
  recipient: 'age1tyqkfjxk0dmlt9wgnvc9hhy6jtn7q2755r27lwfzw4vwr5gya3dq6cx7q0',
};
export const strangerKey = {
  identity: 'AGE-SECRET-KEY-1ATF6WTX392RM4VXEEEV2AWFS07MVSY04SAK0MAYLDGJFRTQ8EDPQ6S6LJU',
};

/** A file as `familienlotse key` writes it. */
export const keyFile = (...keys: readonly {identity: string}[]): File =>
  new File(
    [`# made for the stories\n${keys.map(({identity}) => `${identity}\n`).join('')}`],
    `${keys.length === 1 ? 'schluessel' : `schluessel-${keys.length}`}.txt`,
  );

export const officeToken = 'fl_t1_0123456789abcdef0123456789abcdef';

/** Two desks: one with slots, whose key was another until last week, and one for welcome visits. */
export const officeDesk: Desk = {
  ...usualDesk,
  keys: [
    {recipient: officeKey.recipient, name: 'Sozialer Dienst', valid_from: '2026-11-16'},
    {recipient: formerKey.recipient, name: 'Sozialer Dienst, früher', valid_until: '2026-11-15'},
  ],
};
export const welcomeDesk: Desk = {
  id: 'willkommen',
  name: 'Willkommensbesuche',
  kinds: ['welcome_visit'],
  keys: [{recipient: officeKey.recipient}],
};

/** What a family sends: what it writes, and what differs beside the seal from what stands in it. */
export interface Sending {
  readonly message?: Partial<RequestMessage>;
  readonly beside?: Partial<NewRequest>;
  /** An instant; the stories' present when absent. */
  readonly at?: string;
}

/** An office at the real server in memory. */
export class MemoryOffice {
  readonly url: string;
  readonly ledger: MemoryLedger;
  #clock = present;
  #sent = 0;

  private constructor(name: string, desks: readonly Desk[]) {
    const document = {...directory, places: [...places], requests: {api: './', desks: [...desks]}};
    const town = askingTown(name, document, {now: () => new Date(this.#clock)});
    this.url = town.url;
    this.ledger = town.ledger;
  }

  /** `tokenDesks`: ids of the desks that the token is for; all when absent. */
  static async open(
    name: string,
    desks: readonly Desk[] = [officeDesk, welcomeDesk],
    tokenDesks = desks.map(({id}) => id),
  ): Promise<MemoryOffice> {
    const office = new MemoryOffice(name, desks);
    await office.allow(officeToken, tokenDesks);
    return office;
  }

  /** Makes a token. */
  async allow(token: string, desks: readonly string[]): Promise<void> {
    await this.ledger.addToken({
      id: token,
      tenant: directory.source.ags,
      desks,
      name: 'Sekretariat',
      hash: await tokenHash(token),
      createdAt: new Date(present),
      expiresAt: undefined,
      revokedAt: undefined,
    });
  }

  async revoke(token: string): Promise<void> {
    await this.ledger.revokeToken(directory.source.ags, token, new Date(present));
  }

  /** A family sends something, sealed as its browser seals it. @throws Error when it is not taken */
  async send({message = {}, beside = {}, at = present}: Sending = {}): Promise<RequestStatus> {
    const kind = message.kind ?? 'callback';
    const desk = kind === 'welcome_visit' ? welcomeDesk : officeDesk;
    const whole: RequestMessage = {schema: '1.0', written_at: at, kind, desk_id: desk.id, answer: 'call', ...message};
    const {slot_id, district_id, about} = whole;
    this.#sent += 1;
    const number = String(this.#sent).padStart(12, '0');
    const body: NewRequest = {
      kind,
      desk_id: desk.id,
      ...(slot_id && {slot_id}),
      ...(district_id && {district_id}),
      ...(about && {about}),
      code: number,
      sealed: await seal(JSON.stringify(whole), recipientsOn(desk, at.slice(0, 10))),
      ...beside,
    };
    this.#clock = at;
    try {
      const headers = {'content-type': 'application/json', 'idempotency-key': `00000000-0000-4000-8000-${number}`};
      const answer = await this.#ask('requests', {method: 'POST', headers, body: JSON.stringify(body)});
      if (answer.status !== 201) throw new Error(await answer.text());
      return await answer.json();
    } finally {
      this.#clock = present;
    }
  }

  /** All that the server keeps, as one text. */
  kept(): string {
    return keptBy(this.ledger);
  }

  /** Somebody else at the office changes a request. */
  async colleague(reference: string, change: Readonly<Record<string, unknown>>): Promise<void> {
    const {note} = change;
    const body = {
      version: (await this.ledger.find(directory.source.ags, reference))?.version,
      ...change,
      ...(typeof note === 'string' && {note: await seal(note, [officeKey.recipient])}),
    };
    const answer = await this.#ask(`office/requests/${reference}`, {
      method: 'PATCH',
      headers: {'content-type': 'application/json', authorization: `Bearer ${officeToken}`},
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  #ask(path: string, init: RequestInit): Promise<Response> {
    return fetch(new URL(path, new URL(this.url, location.href)), init);
  }
}
