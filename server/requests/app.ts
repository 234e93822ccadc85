import {Hono, type Context} from 'hono';
import {Reference} from '../../src/contract/request.ts';
import type {Store} from '../store/store.ts';
import {jsonAnswer, problemAnswer, safetyHeaders} from './answer.ts';
import type {Asked, Setting} from './asked.ts';
import type {Ledger} from './ledger.ts';
import {LedgerUnavailable} from './ledger-unavailable.ts';
import {localeOf} from './problem-texts.ts';
import {maySend, originHeaders} from './protection/origins.ts';
import type {ProofOptions} from './protection/proof.ts';
import {usualLimits, type Limits} from './protection/rate-limit.ts';
import {visitorKey} from './protection/visitor-key.ts';
import {addressOf} from './protection/visitor-address.ts';
import {Refusal} from './refusal.ts';
import {Towns} from './town.ts';
import {ways, type RequestsEvent, type Way} from './ways.ts';

export interface RequestsOptions {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly now?: (() => Date) | undefined;
  /** Origins of the pages from which families may send, beside the server's own: `https://www.stadt.example`; `*` for all. */
  readonly origins?: readonly string[] | undefined;
  /** After so many days a request is deleted, and not before its appointment; 90 when absent. */
  readonly retentionDays?: number | undefined;
  readonly log?: ((event: RequestsEvent) => void) | undefined;
  /** Work to be done before a request is sent; false for none, in tests and stories. */
  readonly proof?: ProofOptions | false | undefined;
  /** How many proxies of one's own stand in front, each of which adds an address to `X-Forwarded-For`; none when absent. */
  readonly trustProxy?: number | undefined;
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * The endpoints that take requests, as a function from Request to Response, free of Node: `createApp(store, thisApp)` puts it
 * before the files. It keeps nothing itself, so any number of processes may share a ledger.
 */
export function createRequestsApp(options: RequestsOptions): Hono {
  const {store, ledger, now = () => new Date(), origins = [], log = () => undefined, trustProxy = 0} = options;
  const {retentionDays = 90, proof = {}, limits} = options;
  const setting: Setting = {ledger, retentionDays, proof, limits: {...usualLimits, ...limits}};
  const towns = new Towns(store);
  const app = new Hono();

  async function answer(way: Way, context: Context): Promise<Response> {
    const {raw: request} = context.req;
    const origin = context.req.header('origin');
    const headers = way.open ? {'access-control-allow-origin': '*'} : originHeaders(origin);
    let tenant: string | undefined;
    try {
      if (!way.open && !maySend(origin, request.url, origins)) throw new Refusal('foreign-page');
      const town = await towns.find(context.req.param('town') ?? '');
      if (!town) throw new Refusal('unknown-town');
      tenant = town.tenant;
      const reference = context.req.param('reference') ?? '';
      if (way.path.includes(':reference') && !Reference.safeParse(reference).success) {
        throw new Refusal('unknown-request');
      }
      const at = now();
      const visitor = await visitorKey(addressOf(request.headers, context.env, trustProxy), at, ledger);
      const asked: Asked = {request, url: new URL(request.url), town, visitor, now: at};
      const response = await way.route(setting, asked, reference);
      log({route: way.id, tenant, status: response.status});
      return withHeaders(response, headers);
    } catch (error) {
      const refusal = refusalOf(error);
      const response = problemAnswer(refusal.kind, localeOf(context.req.header('accept-language')), refusal.more);
      const unexpected = error === refusal ? undefined : error instanceof Error ? error.name : typeof error;
      log({route: way.id, tenant, status: response.status, problem: refusal.kind, error: unexpected});
      return withHeaders(response, refusal.kind === 'foreign-page' ? {vary: 'origin'} : headers);
    }
  }

  for (const way of ways) app.on(way.method, way.path, (context) => answer(way, context));
  for (const path of new Set(ways.map(({path}) => path))) {
    const here = ways.filter((way) => way.path === path);
    const allow = [...here.map(({method}) => method), 'OPTIONS'].join(', ');
    app.options(path, ({req}) => {
      const origin = req.header('origin');
      const open = here.every((way) => way.open);
      if (!open && !maySend(origin, req.url, origins)) {
        return problemAnswer('foreign-page', localeOf(req.header('accept-language')));
      }
      const headers = {
        ...safetyHeaders,
        ...(open ? {'access-control-allow-origin': '*'} : originHeaders(origin)),
        'access-control-allow-methods': allow,
        'access-control-allow-headers': 'accept-language, authorization, content-type, idempotency-key',
        'access-control-max-age': '600',
        allow,
      };
      return new Response(null, {status: 204, headers});
    });
    app.all(path, ({req}) =>
      withHeaders(problemAnswer('method-not-allowed', localeOf(req.header('accept-language'))), {allow}),
    );
  }

  app.get('/readyz', async () => {
    try {
      await ledger.ping();
      return jsonAnswer({status: 'ready', towns: await store.towns(), mails_given_up: await ledger.mailsGivenUp()});
    } catch (error) {
      const {name} = error instanceof Error ? error : {name: typeof error};
      log({route: 'readyz', status: 503, error: name});
      return withHeaders(jsonAnswer({status: 'unavailable'}, 503), {'retry-after': '5'});
    }
  });
  return app;
}

/** What is told of an error: of one that nobody expected, nothing. */
function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return error instanceof LedgerUnavailable ? new Refusal('unavailable', {retryAfter: 5}) : new Refusal('internal');
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.headers.append(name, value);
    else response.headers.set(name, value);
  }
  return response;
}
