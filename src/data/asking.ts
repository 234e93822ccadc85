import type {RequestsEnvelope} from '../contract/requests-envelope.ts';
import {RequestsEnvelopeCheck} from '../contract/generated/checks/requests-envelope.ts';
import {DeskCheck} from '../contract/generated/checks/requests.ts';
import type {Desk, Welcome} from '../contract/requests.ts';
import {fitting} from './fitting.ts';
import {sifted} from './sifted.ts';
import type {Source} from './source.ts';
import type {Sources} from './sources.ts';

/** Whom families can write to, with addresses that hold outside of the document. */
export interface Asking {
  readonly desks: readonly Desk[];
  readonly welcome: Welcome | undefined;
  /** The base of the API that takes requests, with a slash at its end; undefined where only telephone, mail and paper do. */
  readonly api: string | undefined;
}

/** Reads what the first source says that has desks at all: a partner's desks are not the town's. @throws DataError */
export function askingOf(sources: Sources): () => Promise<Asking | undefined> {
  const gathering = sources.gather((source) => askingIn(source, sources));
  return async () => (await gathering.values()).find((asking) => asking?.desks.length);
}

async function askingIn({url, directory: {requests}}: Source, sources: Sources): Promise<Asking | undefined> {
  if (!requests) return undefined;
  const href = 'href' in requests ? new URL(requests.href, url).href : url;
  const document = 'href' in requests ? await sources.document(href) : requests;
  return soundAsking(await fitting<RequestsEnvelope>(RequestsEnvelopeCheck, document, href), href, url);
}

/** Desk by desk: a broken one never hides a sound one. */
async function soundAsking({desks, api, welcome}: RequestsEnvelope, href: string, directory: string): Promise<Asking> {
  return {
    desks: await sifted<Desk>(DeskCheck, desks, href, 'desks'),
    api: api === undefined ? undefined : new URL(api.replace(/\/?$/, '/'), directory).href,
    welcome: welcome?.streets ? {...welcome, streets: new URL(welcome.streets, directory).href} : welcome,
  };
}
