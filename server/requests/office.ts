import {requestStates} from '../../src/contract/codes.ts';
import {RequestChange, type OfficeRequest, type OfficeRequestList} from '../../src/contract/request.ts';
import {Instant} from '../../src/contract/scalars.ts';
import {officeRequestOf} from './answer.ts';
import type {Asked, Setting} from './asked.ts';
import {readBody} from './body.ts';
import {bookingOf, freeSlots, openingsForOffice} from './free-slots.ts';
import {tokenHash} from './hash.ts';
import type {Booking, Entry, Token} from './ledger.ts';
import {countUse} from './protection/rate-limit.ts';
import {isSealed} from './protection/seal-check.ts';
import {invalid, Refusal} from './refusal.ts';

const pageLength = 200;
const nextSlots = 10;
const DAY = 86_400_000;

/** Whoever holds a token of this town. @throws Refusal `unauthorized` alike for none, a wrong, an old one, another town's */
async function tokenOf({ledger, limits}: Setting, {request, town, visitor, now}: Asked): Promise<Token> {
  const secret = /^Bearer ([\x21-\x7e]{8,500})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const token = secret === undefined ? undefined : await ledger.findToken(await tokenHash(secret));
  if (token?.tenant === town.tenant && (token.expiresAt === undefined || token.expiresAt > now)) return token;
  await countUse(ledger, 'stranger', limits.stranger, visitor, now);
  throw new Refusal('unauthorized');
}

/** `GET office/requests?state=&since=&before=` */
export async function listRequests(setting: Setting, asked: Asked): Promise<OfficeRequestList> {
  const {tenant, desks} = await tokenOf(setting, asked);
  const {searchParams} = asked.url;
  const states = searchParams.get('state')?.split(',');
  if (states?.some((state) => !requestStates.some((known) => known === state))) throw invalid('state');
  const since = searchParams.get('since') ?? undefined;
  const changedSince = since === undefined ? undefined : new Date(since);
  if (changedSince && (!Instant.safeParse(since).success || Number.isNaN(changedSince.getTime())))
    throw invalid('since');
  const before = searchParams.get('before') ?? undefined;
  if (before !== undefined && !/^[\w:.~-]{1,100}$/.test(before)) throw invalid('before');
  const page = await setting.ledger.list(tenant, desks, {states, changedSince, before, limit: pageLength});
  // What is over is not shown, though it is deleted only when the next clearing comes.
  const items = page.items.filter(({keptUntil}) => keptUntil > asked.now);
  return {
    desks: [...desks],
    items: items.map((entry) => officeRequestOf(entry, asked.town.timezone)),
    ...(page.next === undefined ? {} : {next: page.next}),
  };
}

/** `PATCH office/requests/{reference}` */
export async function changeRequest(setting: Setting, asked: Asked, reference: string): Promise<OfficeRequest> {
  const {ledger} = setting;
  const {request, town, now} = asked;
  const {tenant, desks} = await tokenOf(setting, asked);
  const {version, state, slot_id, note} = await readBody(request, RequestChange);
  if (state !== undefined && !requestStates.some((known) => known === state)) throw invalid('state');
  if (note !== undefined && !isSealed(note)) throw new Refusal('not-sealed', {pointer: 'note'});
  const entry = await ledger.find(tenant, reference);
  if (!entry || !desks.includes(entry.deskId) || entry.keptUntil <= now) throw new Refusal('unknown-request');
  const asItIs = (now: Entry): Refusal =>
    new Refusal('changed-meanwhile', {request: officeRequestOf(now, town.timezone)});
  if (entry.version !== version) throw asItIs(entry);

  const booking = slot_id === undefined ? undefined : bookingFor(slot_id, entry, asked);
  const keptUntil = booking && new Date(Math.max(entry.keptUntil.getTime(), booking.end.getTime() + DAY));
  const changing = await ledger.change(tenant, reference, version, {state, note, booking, keptUntil}, now);
  if (!('entry' in changing)) {
    if (changing.outcome === 'unknown') throw new Refusal('unknown-request');
    const free = await freeSlots(
      town.desks.filter(({id}) => id === entry.deskId),
      town,
      now,
      ledger,
    );
    throw new Refusal('slot-taken', {slots: free.slice(0, nextSlots)});
  }
  if (changing.outcome === 'stale') throw asItIs(changing.entry);
  return officeRequestOf(changing.entry, town.timezone);
}

/** Any opening of the request's own desk will do, also one sooner than families are given, or of another kind. */
function bookingFor(slotId: string, {deskId}: Entry, {town, now}: Asked): Booking {
  const desk = town.desks.find(({id}) => id === deskId);
  const opening = desk && openingsForOffice(desk, town, now).find(({slot}) => slot.id === slotId);
  if (!opening) throw new Refusal('slot-gone', {pointer: 'slot_id'});
  return bookingOf(opening);
}

/** `DELETE office/requests/{reference}` */
export async function deleteRequest(setting: Setting, asked: Asked, reference: string): Promise<void> {
  const {tenant, desks} = await tokenOf(setting, asked);
  if (!(await setting.ledger.remove(tenant, desks, reference))) throw new Refusal('unknown-request');
}
