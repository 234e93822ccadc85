import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, test} from 'node:test';
import type {Entry, Ledger, Taking, Token} from '../../../../server/requests/ledger.ts';
import {booking, later, newEntry, notice, now, slotId} from './entry.ts';

/** A kind of ledger under test: opened once, empty before each test. */
export interface LedgerUnderTest {
  readonly ledger: Ledger;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const tenant = '05978040';
const other = '05916000';
const december = [new Date('2026-12-01T00:00:00Z'), new Date('2027-01-01T00:00:00Z')] as const;

/** What holds for every ledger, whatever it keeps things in. */
export function ledgerContract(name: string, open: () => Promise<LedgerUnderTest>): void {
  describe(`a ledger in ${name}`, () => {
    let subject: LedgerUnderTest;
    let ledger: Ledger;
    before(async () => {
      subject = await open();
      ledger = subject.ledger;
    });
    beforeEach(() => subject.clear());
    after(() => subject.close());

    const taken = async (answer: Promise<Taking>): Promise<Entry> => {
      const taking = await answer;
      assert.ok(taking.outcome === 'taken', taking.outcome);
      return taking.entry;
    };
    const seats = async (): Promise<number> => (await ledger.booked(tenant, ...december)).get(slotId) ?? 0;

    test('keeps a request as it came', async () => {
      const entry = newEntry(1, {booking: booking(), about: 'offers/babykorb', districtId: undefined});
      const kept = await taken(ledger.take(entry));
      const {capacity: _, ...slot} = booking();
      assert.deepEqual(kept, {
        tenant,
        reference: entry.reference,
        deskId: 'social',
        kind: 'callback',
        state: 'new',
        districtId: undefined,
        about: 'offers/babykorb',
        booking: slot,
        sealed: entry.sealed,
        note: undefined,
        codeHash: 'hash-1',
        version: 1,
        createdAt: later(1),
        changedAt: later(1),
        keptUntil: entry.keptUntil,
      });
      assert.deepEqual(await ledger.find(tenant, entry.reference), kept);
      assert.equal(await ledger.find(other, entry.reference), undefined, 'not in another town');
      assert.equal(await ledger.find(tenant, newEntry(2).reference), undefined);
    });

    test('takes any text as text', async () => {
      const nasty = `'); drop table request; -- \\ " % \u{1F476} \r\nBcc: x`;
      const entry = newEntry(1, {
        about: nasty,
        deskId: nasty,
        idempotencyKey: nasty,
        booking: booking({kinds: [nasty, '{}']}),
      });
      await taken(ledger.take(entry));
      const found = await ledger.find(tenant, entry.reference);
      assert.equal(found?.about, nasty);
      assert.deepEqual(found?.booking?.kinds, [nasty, '{}']);
      assert.equal((await ledger.list(tenant, [nasty], {limit: 10})).items.length, 1);
      assert.deepEqual(await ledger.list(tenant, ['social'], {limit: 10, before: nasty}), {items: [], next: undefined});
    });

    test('a second try is no second request', async () => {
      const first = await taken(ledger.take(newEntry(1, {booking: booking(), mail: notice})));
      const again = {...newEntry(2), booking: booking(), mail: notice, idempotencyKey: 'key-1', bodyHash: 'body-1'};
      assert.deepEqual(await ledger.take(again), {outcome: 'replayed', entry: first});
      assert.deepEqual(await ledger.take({...again, bodyHash: 'other'}), {outcome: 'conflict'});
      const recalled = await ledger.recall(tenant, 'key-1');
      assert.deepEqual([recalled?.entry, recalled?.bodyHash], [first, 'body-1']);
      assert.equal(await ledger.recall(other, 'key-1'), undefined);
      assert.equal(await ledger.recall(tenant, 'key-2'), undefined);
      assert.equal((await ledger.dueMails(later(9), later(10), 10)).length, 1);
      assert.equal((await ledger.take(newEntry(3, {tenant: other, idempotencyKey: 'key-1'}))).outcome, 'taken');
    });

    test('many tries at the same time are one request', async () => {
      const answers = await Promise.all(
        [...Array(20).keys()].map((n) =>
          ledger.take(newEntry(n, {booking: booking(), idempotencyKey: 'same', bodyHash: 'same'})),
        ),
      );
      const references = new Set(answers.map((answer) => 'entry' in answer && answer.entry.reference));
      assert.equal(references.size, 1);
      assert.equal(answers.filter(({outcome}) => outcome === 'taken').length, 1);
      assert.equal(answers.filter(({outcome}) => outcome === 'replayed').length, 19);
    });

    test('two requests with one reference: the second needs another', async () => {
      await taken(ledger.take(newEntry(1)));
      const second = {...newEntry(2, {booking: booking()}), reference: newEntry(1).reference};
      assert.deepEqual(await ledger.take(second), {outcome: 'reference-taken'});
      assert.equal(await seats(), 0);
      assert.equal((await ledger.take({...second, tenant: other})).outcome, 'taken');
    });

    test('a proof is good for one request, and not used up by one that was not taken', async () => {
      const proof = {key: 'proof-1', until: later(60)};
      await taken(ledger.take(newEntry(1, {booking: booking()})));
      assert.deepEqual(await ledger.take(newEntry(2, {booking: booking(), proof})), {outcome: 'full'});
      const kept = await taken(ledger.take(newEntry(3, {proof})));
      assert.deepEqual(await ledger.take(newEntry(4, {proof})), {outcome: 'spent'});
      const retry = {...newEntry(5, {proof}), idempotencyKey: 'key-3', bodyHash: 'body-3'};
      assert.deepEqual(await ledger.take(retry), {outcome: 'replayed', entry: kept});
      assert.equal(await ledger.spend('proof-1', later(60), now), false);
      assert.equal(await ledger.find(tenant, newEntry(4).reference), undefined);
    });

    test('100 at once for a slot: as many get it as it has seats, and nothing is kept of the others', async () => {
      for (const capacity of [1, 3]) {
        await subject.clear();
        const answers = await Promise.all(
          [...Array(100).keys()].map((n) => ledger.take(newEntry(n, {booking: booking({capacity}), mail: notice}))),
        );
        assert.equal(answers.filter(({outcome}) => outcome === 'taken').length, capacity);
        assert.equal(answers.filter(({outcome}) => outcome === 'full').length, 100 - capacity);
        assert.equal(await seats(), capacity);
        assert.equal((await ledger.list(tenant, ['social'], {limit: 100})).items.length, capacity);
        assert.equal((await ledger.dueMails(later(200), later(300), 100)).length, capacity);
      }
    });

    test('a slot of one town is not the slot of another', async () => {
      await taken(ledger.take(newEntry(1, {booking: booking()})));
      await taken(ledger.take(newEntry(1, {tenant: other, booking: booking()})));
      assert.deepEqual([...(await ledger.booked(tenant, ...december))], [[slotId, 1]]);
    });

    test('counts the seats of slots that begin in a time, its end not included', async () => {
      const {start} = booking();
      await taken(ledger.take(newEntry(1, {booking: booking()})));
      assert.equal((await ledger.booked(tenant, start, later(1, start))).size, 1);
      assert.equal((await ledger.booked(tenant, later(-60, start), start)).size, 0);
      assert.equal((await ledger.booked(tenant, later(1, start), later(60, start))).size, 0);
    });

    test('cancelling frees the seat and leaves the date to be read; once more changes nothing', async () => {
      const {reference} = await taken(ledger.take(newEntry(1, {booking: booking()})));
      const cancelled = await ledger.cancel(tenant, reference, later(5));
      assert.equal(cancelled?.state, 'cancelled');
      assert.equal(cancelled?.version, 2);
      assert.deepEqual(cancelled?.changedAt, later(5));
      assert.equal(cancelled?.booking?.slotId, slotId);
      assert.deepEqual(await ledger.cancel(tenant, reference, later(6)), cancelled);
      assert.equal(await ledger.cancel(other, reference, later(6)), undefined);
      assert.equal(await seats(), 0);
      await taken(ledger.take(newEntry(2, {booking: booking()})));
    });

    test('cancelling queues its notice, once', async () => {
      const {reference} = await taken(ledger.take(newEntry(1)));
      for (const minutes of [5, 6]) await ledger.cancel(tenant, reference, later(minutes), notice);
      await ledger.cancel(tenant, newEntry(2).reference, later(7), notice);
      const due = await ledger.dueMails(later(8), later(18), 10);
      assert.deepEqual(
        due.map(({to, subject, text, createdAt}) => ({to, subject, text, createdAt})),
        [{...notice, createdAt: later(5)}],
      );
    });

    test('a slot that was made smaller takes nobody until it is below its size', async () => {
      for (const n of [1, 2, 3]) await taken(ledger.take(newEntry(n, {booking: booking({capacity: 3})})));
      await ledger.cancel(tenant, newEntry(1).reference, later(5));
      assert.deepEqual(await ledger.take(newEntry(4, {booking: booking({capacity: 2})})), {outcome: 'full'});
      await ledger.cancel(tenant, newEntry(2).reference, later(5));
      await taken(ledger.take(newEntry(5, {booking: booking({capacity: 2})})));
      assert.equal(await seats(), 2);
    });

    test('an office marks and notes; who comes second with the same version learns it', async () => {
      const {reference} = await taken(ledger.take(newEntry(1)));
      const seen = await ledger.change(tenant, reference, 1, {state: 'seen', note: 'sealed note'}, later(5));
      assert.ok(seen.outcome === 'changed');
      assert.deepEqual(
        [seen.entry.state, seen.entry.note, seen.entry.version, seen.entry.changedAt],
        ['seen', 'sealed note', 2, later(5)],
      );
      assert.deepEqual(await ledger.change(tenant, reference, 1, {state: 'done'}, later(6)), {
        outcome: 'stale',
        entry: seen.entry,
      });
      const done = await ledger.change(tenant, reference, 2, {state: 'done'}, later(7));
      assert.ok(done.outcome === 'changed');
      assert.equal(done.entry.note, 'sealed note', 'what is not changed stays');
      assert.deepEqual(await ledger.change(other, reference, 3, {state: 'done'}, later(8)), {outcome: 'unknown'});
    });

    test('of two changes at the same time one is made', async () => {
      const {reference} = await taken(ledger.take(newEntry(1)));
      const answers = await Promise.all(
        [...Array(10).keys()].map((n) => ledger.change(tenant, reference, 1, {note: `note ${n}`}, later(n))),
      );
      assert.equal(answers.filter(({outcome}) => outcome === 'changed').length, 1);
      assert.equal(answers.filter(({outcome}) => outcome === 'stale').length, 9);
    });

    test('another appointment takes the new seat and frees the old one', async () => {
      const next = booking({
        slotId: 'social~week~20261202T090000Z',
        start: new Date('2026-12-02T09:00:00Z'),
        placeId: undefined,
      });
      const {reference} = await taken(ledger.take(newEntry(1, {booking: booking()})));
      const keptUntil = later(100 * 24 * 60);
      const moved = await ledger.change(tenant, reference, 1, {booking: next, keptUntil}, later(5));
      assert.ok(moved.outcome === 'changed');
      const {capacity: _, ...slot} = next;
      assert.deepEqual(moved.entry.booking, slot);
      assert.deepEqual(moved.entry.keptUntil, keptUntil);
      assert.deepEqual([...(await ledger.booked(tenant, ...december))], [[next.slotId, 1]]);
      await taken(ledger.take(newEntry(2, {booking: booking()})));
      assert.deepEqual(await ledger.change(tenant, reference, 2, {booking: booking(), state: 'seen'}, later(6)), {
        outcome: 'full',
      });
      assert.deepEqual(await ledger.find(tenant, reference), moved.entry, 'all stays as it was');
      assert.equal(
        (await ledger.change(tenant, reference, 2, {booking: next}, later(7))).outcome,
        'changed',
        'its own seat',
      );
    });

    test('two that change places, and many that want the same one: no seat twice, no error', async () => {
      const slot = (n: number) => booking({slotId: `slot-${n}`});
      for (const n of [0, 1, 2, 3]) await taken(ledger.take(newEntry(n, {booking: slot(n)})));
      const answers = await Promise.all(
        [...Array(40).keys()].map((n) =>
          ledger.change(
            tenant,
            newEntry(n % 4).reference,
            1 + Math.floor(n / 4),
            {booking: slot((n * 7 + 1) % 6)},
            later(n),
          ),
        ),
      );
      assert.ok(answers.every(({outcome}) => ['changed', 'full', 'stale'].includes(outcome)));
      const taken4 = await ledger.booked(tenant, ...december);
      assert.deepEqual([...taken4.values()], [1, 1, 1, 1]);
      const {items} = await ledger.list(tenant, ['social'], {limit: 10});
      assert.deepEqual(items.map((entry) => entry.booking?.slotId).sort(), [...taken4.keys()].sort());
    });

    test('declining frees the seat; taking it back books it again, if it is still there', async () => {
      const {reference} = await taken(ledger.take(newEntry(1, {booking: booking()})));
      assert.equal((await ledger.change(tenant, reference, 1, {state: 'declined'}, later(5))).outcome, 'changed');
      assert.equal(await seats(), 0);
      assert.equal((await ledger.change(tenant, reference, 2, {state: 'confirmed'}, later(6))).outcome, 'changed');
      assert.equal(await seats(), 1);
      assert.deepEqual(await ledger.take(newEntry(2, {booking: booking()})), {outcome: 'full'});
      await ledger.change(tenant, reference, 3, {state: 'declined'}, later(7));
      await taken(ledger.take(newEntry(3, {booking: booking()})));
      const back = ledger.change(tenant, reference, 4, {state: 'confirmed', booking: booking()}, later(8));
      assert.deepEqual(await back, {outcome: 'full'});
      assert.deepEqual(await ledger.change(tenant, reference, 4, {state: 'confirmed'}, later(8)), {outcome: 'full'});
      assert.equal((await ledger.change(tenant, reference, 4, {note: 'x'}, later(9))).outcome, 'changed');
      assert.equal(await seats(), 1);
    });

    test('deletes for good: the request of its desks only, its seat, its mail and its key with it', async () => {
      const {reference} = await taken(ledger.take(newEntry(1, {booking: booking(), mail: notice})));
      assert.equal(await ledger.remove(tenant, [], reference), false);
      assert.equal(await ledger.remove(tenant, ['visits'], reference), false);
      assert.equal(await ledger.remove(other, ['social'], reference), false);
      assert.equal(await ledger.remove(tenant, ['visits', 'social'], reference), true);
      assert.equal(await ledger.remove(tenant, ['social'], reference), false);
      assert.equal(await ledger.find(tenant, reference), undefined);
      assert.deepEqual(await ledger.dueMails(later(9), later(10), 10), []);
      assert.equal(await seats(), 0);
      await taken(ledger.take(newEntry(1, {booking: booking()})));
    });

    test('lists the newest first, page by page, each once though others come meanwhile', async () => {
      for (const n of [1, 2, 3, 4]) await taken(ledger.take(newEntry(n, {createdAt: now})));
      await taken(ledger.take(newEntry(5, {deskId: 'visits'})));
      await taken(ledger.take(newEntry(6, {tenant: other})));
      const first = await ledger.list(tenant, ['social', 'none'], {limit: 3});
      assert.equal(first.items.length, 3);
      assert.ok(first.next !== undefined && first.next.length <= 100);
      await taken(ledger.take(newEntry(7)));
      const second = await ledger.list(tenant, ['social', 'none'], {limit: 3, before: first.next});
      assert.equal(second.next, undefined);
      assert.deepEqual(
        [...first.items, ...second.items].map(({reference}) => reference).sort(),
        [1, 2, 3, 4].map((n) => newEntry(n).reference),
      );
      const all = await ledger.list(tenant, ['visits', 'social'], {limit: 10});
      const times = all.items.map(({createdAt}) => createdAt.getTime());
      assert.deepEqual(
        times,
        [...times].sort((one, two) => two - one),
      );
      assert.equal(all.next, undefined);
      assert.deepEqual(await ledger.list(tenant, [], {limit: 10}), {items: [], next: undefined});
    });

    test('lists what is in a state, and what changed since', async () => {
      for (const n of [1, 2, 3]) await taken(ledger.take(newEntry(n, {createdAt: now})));
      await ledger.change(tenant, newEntry(2).reference, 1, {state: 'seen'}, later(5));
      const names = async (filter: object) =>
        (await ledger.list(tenant, ['social'], {limit: 10, ...filter})).items.map(({reference}) => reference);
      assert.deepEqual(await names({states: ['seen', 'done']}), [newEntry(2).reference]);
      assert.deepEqual(await names({states: []}), []);
      assert.deepEqual(await names({changedSince: later(5)}), [newEntry(2).reference]);
      assert.deepEqual(await names({changedSince: later(6)}), []);
      assert.equal((await names({changedSince: now})).length, 3);
    });

    test('counts uses until they are over', async () => {
      const counts = await Promise.all([...Array(10).keys()].map(() => ledger.count('k', later(1), now)));
      assert.deepEqual(
        counts.sort((one, two) => one - two),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      );
      assert.equal(await ledger.count('other', later(1), now), 1);
      assert.equal(await ledger.count('k', later(9), now), 11);
      assert.equal(await ledger.count('k', later(2), later(1)), 1, 'the first use says until when');
    });

    test('what is good once is good for one of many, until it is forgotten', async () => {
      const answers = await Promise.all([...Array(10).keys()].map(() => ledger.spend('c', later(1), now)));
      assert.equal(answers.filter(Boolean).length, 1);
      assert.equal(await ledger.spend('c', later(2), later(1)), true);
    });

    test('tokens are found by the hash of their secret, until they are revoked', async () => {
      const token: Token = {
        id: 't1',
        tenant,
        desks: ['social', 'visits'],
        name: 'Sekretariat „A“',
        hash: 'h1',
        createdAt: now,
        expiresAt: undefined,
        revokedAt: undefined,
      };
      const second = {...token, id: 't2', hash: 'h2', desks: [], createdAt: later(1), expiresAt: later(60)};
      await ledger.addToken(token);
      await ledger.addToken(second);
      await ledger.addToken({...token, id: 't3', hash: 'h3', tenant: other});
      assert.deepEqual(await ledger.findToken('h1'), token);
      assert.deepEqual(await ledger.findToken('h2'), second);
      assert.equal(await ledger.findToken('h4'), undefined);
      assert.deepEqual(await ledger.listTokens(tenant), [token, second]);
      assert.equal(await ledger.revokeToken(other, 't1', later(2)), false);
      assert.equal(await ledger.revokeToken(tenant, 't1', later(2)), true);
      assert.equal(await ledger.revokeToken(tenant, 't1', later(3)), true);
      assert.equal(await ledger.findToken('h1'), undefined);
      assert.deepEqual(await ledger.listTokens(tenant), [{...token, revokedAt: later(2)}, second]);
    });

    test('a mail is claimed by one, comes again when the claim is over, and goes when it is sent', async () => {
      for (const n of [1, 2, 3]) await taken(ledger.take(newEntry(n, {mail: notice})));
      assert.deepEqual(await ledger.dueMails(now, later(1), 10), [], 'none is due before it is written');
      const claims = await Promise.all([1, 2, 3, 4].map(() => ledger.dueMails(later(5), later(10), 1)));
      const ids = claims.flat().map(({id}) => id);
      assert.equal(new Set(ids).size, 3);
      assert.equal(ids.length, 3);
      assert.deepEqual(await ledger.dueMails(later(6), later(11), 10), []);
      const again = await ledger.dueMails(later(10), later(20), 10);
      assert.deepEqual(again.map(({id}) => id).sort(), [...ids].sort());
      assert.deepEqual(again[0], {...notice, id: again[0]?.id, tries: 0, createdAt: later(1)}, 'the oldest first');
      for (const {id} of again) await ledger.mailSent(id);
      assert.deepEqual(await ledger.dueMails(later(30), later(40), 10), []);
    });

    test('a mail that failed comes again when it is time, or is given up and counted', async () => {
      for (const n of [1, 2]) await taken(ledger.take(newEntry(n, {mail: notice})));
      const [first, second] = await ledger.dueMails(later(5), later(60), 10);
      assert.ok(first && second);
      await ledger.mailFailed(first.id, later(15));
      await ledger.mailFailed(second.id, undefined);
      assert.equal(await ledger.mailsGivenUp(), 1);
      assert.deepEqual(await ledger.dueMails(later(14), later(60), 10), []);
      assert.deepEqual(await ledger.dueMails(later(15), later(60), 10), [{...first, tries: 1}]);
      await ledger.mailFailed(first.id, later(16));
      assert.equal((await ledger.dueMails(later(90), later(95), 10))[0]?.tries, 2);
    });

    test('purges what is over: requests with all that is theirs, counters, what was spent, secrets of days', async () => {
      await taken(ledger.take(newEntry(1, {booking: booking(), mail: notice, keptUntil: later(10)})));
      await taken(ledger.take(newEntry(2, {keptUntil: later(11)})));
      await ledger.count('k', later(10), now);
      await ledger.spend('c', later(10), now);
      const secret = (name: string) => ledger.secret(name, () => `made ${name}`);
      await secret('salt-2026-11-21');
      await secret('salt-2026-11-22');
      await secret('challenge');
      assert.equal(await ledger.purge(later(10)), 1);
      assert.equal(await ledger.find(tenant, newEntry(1).reference), undefined);
      assert.ok(await ledger.find(tenant, newEntry(2).reference));
      assert.equal(await seats(), 0);
      assert.deepEqual(await ledger.dueMails(later(20), later(30), 10), []);
      assert.equal(await ledger.count('k', later(20), now), 1);
      assert.equal(await ledger.spend('c', later(20), now), true);
      assert.equal(await ledger.secret('salt-2026-11-21', () => 'new'), 'new');
      assert.equal(await ledger.secret('salt-2026-11-22', () => 'new'), 'made salt-2026-11-22');
      assert.equal(await ledger.secret('challenge', () => 'new'), 'made challenge');
    });

    test('a secret is made once, whoever asks first', async () => {
      const values = await Promise.all([1, 2, 3, 4, 5].map((n) => ledger.secret('one', () => `value ${n}`)));
      assert.equal(new Set(values).size, 1);
    });

    test('says that it can write', async () => {
      await ledger.ping();
      await ledger.ping();
    });
  });
}
