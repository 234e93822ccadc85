import type {OfficeRequest, RequestStatus} from '../../src/contract/request.ts';
import type {Problem} from '../../src/contract/problem.ts';
import {isoInstant} from '../../src/domain/schedule/instant.ts';
import {zoneOf} from '../../src/domain/schedule/zone.ts';
import type {Entry} from './ledger.ts';
import {problemTexts, type ProblemLocale} from './problem-texts.ts';
import {problemStatus, type ProblemKind, type ProblemMore} from './refusal.ts';

/** What every answer carries: it is kept nowhere, is never a page, and says nowhere where it came from. */
export const safetyHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-site',
};

export const jsonAnswer = (document: unknown, status = 200): Response =>
  new Response(JSON.stringify(document), {
    status,
    headers: {...safetyHeaders, 'content-type': 'application/json; charset=utf-8'},
  });

/** An RFC 9457 problem in the visitor's language. Its words are ours: nothing that was sent is said again. */
export function problemAnswer(kind: ProblemKind, locale: ProblemLocale, more: ProblemMore = {}): Response {
  const status = problemStatus[kind];
  const {pointer, retryAfter, slots, request} = more;
  const problem: Problem & {request?: OfficeRequest} = {
    type: `urn:familienlotse:problem:${kind}`,
    title: problemTexts[locale][kind],
    status,
    ...(pointer === undefined ? {} : {pointer}),
    ...(slots === undefined ? {} : {slots: [...slots]}),
    ...(request === undefined ? {} : {request}),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      ...safetyHeaders,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': locale,
      vary: 'accept-language',
      ...(retryAfter === undefined ? {} : {'retry-after': String(retryAfter)}),
      ...(kind === 'unauthorized' ? {'www-authenticate': 'Bearer'} : {}),
    },
  });
}

/** A request as its family sees it; the slot on the clocks of the town. */
export function statusOf(entry: Entry, timezone: string): RequestStatus {
  const zone = zoneOf(timezone);
  const {booking, districtId} = entry;
  return {
    reference: entry.reference,
    kind: entry.kind,
    state: entry.state,
    desk_id: entry.deskId,
    ...(districtId === undefined ? {} : {district_id: districtId}),
    ...(booking === undefined
      ? {}
      : {
          slot: {
            id: booking.slotId,
            desk_id: entry.deskId,
            start: isoInstant(booking.start.getTime() / 1000, zone),
            end: isoInstant(booking.end.getTime() / 1000, zone),
            mode: booking.mode,
            ...(booking.placeId === undefined ? {} : {place_id: booking.placeId}),
            kinds: [...booking.kinds],
          },
        }),
    created_at: entry.createdAt.toISOString(),
    changed_at: entry.changedAt.toISOString(),
  };
}

/** A request as the office gets it: still sealed. */
export const officeRequestOf = (entry: Entry, timezone: string): OfficeRequest => ({
  ...statusOf(entry, timezone),
  ...(entry.about === undefined ? {} : {about: entry.about}),
  sealed: entry.sealed,
  ...(entry.note === undefined ? {} : {note: entry.note}),
  version: entry.version,
  kept_until: entry.keptUntil.toISOString(),
});
