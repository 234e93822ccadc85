import {NewRequest, RequestKey} from '../../src/contract/request.ts';
import type {Challenge, RequestStatus} from '../../src/contract/request.ts';
import type {Slot} from '../../src/contract/slot.ts';
import {newSigns, referenceLength} from '../../src/domain/asking/spelling.ts';
import {statusOf} from './answer.ts';
import type {Asked, Setting} from './asked.ts';
import {readBody} from './body.ts';
import {freeSlots} from './free-slots.ts';
import {codeHash, sameHash, sha256} from './hash.ts';
import type {Entry, NewEntry} from './ledger.ts';
import {checkRequest} from './new-request.ts';
import {noticeOf} from './notice.ts';
import {checkProof, newChallenge} from './protection/proof.ts';
import {countUse} from './protection/rate-limit.ts';
import {Refusal} from './refusal.ts';

/** So many free slots are told to who came too late. */
const nextSlots = 10;
const DAY = 86_400_000;

/** `GET slots.json?desk=` */
export async function listSlots({ledger, limits}: Setting, {town, url, visitor, now}: Asked) {
  await countUse(ledger, 'read', limits.read, visitor, now);
  const wanted = url.searchParams.get('desk');
  const desks = town.desks.filter(({id}) => wanted === null || id === wanted);
  return {schema: '1.0', generated_at: now.toISOString(), items: await freeSlots(desks, town, now, ledger)};
}

/** `GET challenge.json` */
export async function getChallenge({ledger, limits, proof}: Setting, {town, visitor, now}: Asked): Promise<Challenge> {
  if (proof === false) throw new Refusal('no-proof');
  await countUse(ledger, 'read', limits.read, visitor, now);
  return newChallenge(town.tenant, proof, now, ledger);
}

/** `POST requests` */
export async function createRequest(setting: Setting, asked: Asked): Promise<RequestStatus> {
  const {ledger, limits, proof, retentionDays} = setting;
  const {request, town, visitor, now} = asked;
  const {tenant} = town;
  await countUse(ledger, 'send', limits.send, visitor, now);
  const idempotencyKey = await idempotencyKeyOf(request, tenant);
  const body = await readBody(request, NewRequest);
  // The proof is left out: who tries again with a new one means the same request.
  const bodyHash = await sha256(JSON.stringify({...body, proof: undefined}));

  // A retry is answered as the first try was, though its slot is taken by now (by itself) and its proof is used.
  const before = await ledger.recall(tenant, idempotencyKey);
  if (before && before.bodyHash !== bodyHash) throw new Refusal('key-reused');
  if (before) return statusOf(before.entry, town.timezone);

  const {desk, booking} = await checkRequest(body, town, now);
  const spends = proof === false ? undefined : await checkProof(body.proof, tenant, now, ledger);
  // Counted after the proof: who does no work cannot use up the town's share.
  await countUse(ledger, 'town', limits.town, tenant, now);
  const after = booking ? booking.end.getTime() + DAY : 0;
  const entry: Omit<NewEntry, 'reference' | 'codeHash'> = {
    tenant,
    deskId: desk.id,
    kind: body.kind,
    districtId: body.district_id,
    about: body.about,
    booking,
    sealed: body.sealed,
    createdAt: now,
    keptUntil: new Date(Math.max(now.getTime() + retentionDays * DAY, after)),
    idempotencyKey,
    bodyHash,
    proof: spends,
    mail: noticeOf('asked', {kind: body.kind, booking}, desk, town),
  };
  for (;;) {
    const reference = newSigns(referenceLength);
    const taking = await ledger.take({...entry, reference, codeHash: await codeHash(tenant, reference, body.code)});
    if ('entry' in taking) return statusOf(taking.entry, town.timezone);
    if (taking.outcome === 'conflict') throw new Refusal('key-reused');
    if (taking.outcome === 'spent') throw new Refusal('proof', {pointer: 'proof'});
    if (taking.outcome === 'full') throw new Refusal('slot-taken', {slots: await slotsFor(body, setting, asked)});
    // Else the number is another's, which one in some 10^12 is: chance is asked once more.
  }
}

/** The next slots that are free for a request. */
async function slotsFor({desk_id, kind}: NewRequest, {ledger}: Setting, {town, now}: Asked): Promise<Slot[]> {
  const desks = town.desks.filter(({id}) => id === desk_id);
  const free = await freeSlots(desks, town, now, ledger);
  return free.filter(({kinds}) => kinds.includes(kind)).slice(0, nextSlots);
}

/** Hashed, for it is kept, and a client may write what it likes into it. */
async function idempotencyKeyOf({headers}: Request, tenant: string): Promise<string> {
  const key = (headers.get('idempotency-key') ?? '').replace(/^"(.*)"$/, '$1');
  if (!/^[\w-]{16,100}$/.test(key)) throw new Refusal('key-missing');
  return sha256(`${tenant}:${key}`);
}

/** `POST requests/{reference}/status` */
export async function getStatus(setting: Setting, asked: Asked, reference: string): Promise<RequestStatus> {
  return statusOf(await ownRequest(setting, asked, reference), asked.town.timezone);
}

/** `POST requests/{reference}/cancel` */
export async function cancelRequest(setting: Setting, asked: Asked, reference: string): Promise<RequestStatus> {
  const {town, now} = asked;
  const own = await ownRequest(setting, asked, reference);
  // A home visit that is called off the evening before must reach the office also when nobody looks into the inbox.
  const desk = town.desks.find(({id}) => id === own.deskId);
  const entry = await setting.ledger.cancel(town.tenant, reference, now, noticeOf('cancelled', own, desk, town));
  if (!entry) throw new Refusal('unknown-request');
  return statusOf(entry, town.timezone);
}

/** The request of who knows its code. A wrong code is answered as a wrong number is, after the same work. */
async function ownRequest({ledger, limits}: Setting, asked: Asked, reference: string): Promise<Entry> {
  const {request, town, visitor, now} = asked;
  await countUse(ledger, 'look', limits.look, visitor, now);
  const {code} = await readBody(request, RequestKey);
  const entry = await ledger.find(town.tenant, reference);
  const hash = await codeHash(town.tenant, reference, code);
  if (!sameHash(hash, entry?.codeHash ?? '0'.repeat(64)) || !entry || entry.keptUntil <= now) {
    throw new Refusal('unknown-request');
  }
  return entry;
}
