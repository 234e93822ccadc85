import assert from 'node:assert/strict';
import {test} from 'node:test';
import {OfficeRequest, OfficeRequestList, type RequestChange} from '../../../src/contract/request.ts';
import {unseal} from '../../../src/domain/asking/sealing.ts';
import {tokenHash} from '../../../server/requests/hash.ts';
import {
  appointment,
  callback,
  code,
  desk,
  firstSlot,
  identity,
  now,
  openOffice,
  problemOf,
  sealed,
  secondSlot,
  secretWords,
  type Office,
} from './office-town.ts';
import {keptBy} from '../../../stories/support/kept-by.ts';

const listed = async (office: Office, query = ''): Promise<OfficeRequestList> => {
  const answer = await office.office(`office/requests${query}`);
  assert.equal(answer.status, 200);
  return OfficeRequestList.parse(await answer.json());
};

const changed = async (office: Office, reference: string, change: RequestChange): Promise<OfficeRequest> => {
  const answer = await office.office(`office/requests/${reference}`, change);
  assert.equal(answer.status, 200, await answer.clone().text());
  return OfficeRequest.parse(await answer.json());
};

test('the office reads with its key what the family wrote', async () => {
  const office = await openOffice();
  await office.taken();
  const {desks, items} = await listed(office);
  assert.deepEqual(desks, [desk.id]);
  const {name} = JSON.parse(await unseal(items[0]?.sealed ?? '', [identity]));
  assert.equal(name, secretWords[0]);
});

test('rescheduled: the family sees the new date, its code still works, and the old slot is free', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  const moved = await changed(office, reference, {version: 1, state: 'confirmed', slot_id: secondSlot, note: sealed});
  assert.equal(moved.slot?.id, secondSlot);
  assert.equal(moved.version, 2);
  assert.equal(moved.note, sealed);
  const seen = await (await office.post(`requests/${reference}/status`, {code})).json();
  assert.equal(seen.slot.start, '2026-11-24T10:00:00+01:00');
  assert.ok(!('sealed' in seen) && !('note' in seen));
  await office.taken();
  assert.equal((await office.post(`requests/${reference}/cancel`, {code})).status, 200);
});

test('two people at once: the slower one gets the request as it is now', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  const path = `office/requests/${reference}`;
  const answers = await Promise.all([
    office.office(path, {version: 1, state: 'seen'}),
    office.office(path, {version: 1, state: 'done'}),
  ]);
  const [late] = answers.filter(({status}) => status !== 200);
  assert.ok(late);
  const problem = await problemOf(late, 409, 'changed-meanwhile');
  assert.equal(OfficeRequest.parse(problem.request).version, 2);
});

test('a slot that is taken, gone or of another desk is not given; the request stays as it was', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  await office.taken({...appointment, slot_id: secondSlot});
  const path = `office/requests/${reference}`;
  const problem = await problemOf(await office.office(path, {version: 1, slot_id: secondSlot}), 409, 'slot-taken');
  assert.ok(problem.slots?.length);
  for (const slot_id of ['amt~sprechzeit~20261124T080000Z', 'sozialer-dienst~sprechzeit~20261119T080000Z', "'"]) {
    await problemOf(await office.office(path, {version: 1, slot_id}), 422, 'slot-gone');
  }
  assert.equal((await changed(office, reference, {version: 1, slot_id: firstSlot})).slot?.id, firstSlot);
});

test('the office may give a date sooner than families can take one, and keeps the request until then', async () => {
  const office = await openOffice({retentionDays: 1});
  const {reference} = await office.taken(callback);
  office.clock = new Date('2026-11-23T08:30:00Z');
  const moved = await changed(office, reference, {version: 1, slot_id: firstSlot});
  assert.equal(moved.kept_until, '2026-11-25T09:00:00.000Z');
});

test('a declined request frees its seat, and is opened again only while there is one', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  await changed(office, reference, {version: 1, state: 'declined'});
  const other = await office.taken();
  const path = `office/requests/${reference}`;
  for (const slot_id of [undefined, firstSlot]) {
    await problemOf(await office.office(path, {version: 2, state: 'confirmed', slot_id}), 409, 'slot-taken');
  }
  await office.post(`requests/${other.reference}/cancel`, {code});
  assert.equal((await changed(office, reference, {version: 2, state: 'confirmed'})).slot?.id, firstSlot);
});

test('a readable note, an unknown state, a field nobody knows: refused', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  const path = `office/requests/${reference}`;
  for (const [change, pointer] of [
    [{version: 1, note: 'Frau Mustermann rief an'}, 'note'],
    [{version: 1, state: 'lost'}, 'state'],
    [{version: 0}, 'version'],
    [{state: 'seen'}, 'version'],
    [{version: 1, name: 'Mustermann'}, ''],
  ] as const) {
    assert.equal((await problemOf(await office.office(path, change), 422, 'invalid')).pointer, pointer);
  }
  assert.equal((await listed(office)).items[0]?.version, 1);
});

test('deleted is deleted: not there for the office, the family, or the slot', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  const remove = (): Promise<Response> => office.office(`office/requests/${reference}`, undefined, {method: 'DELETE'});
  const answer = await remove();
  assert.equal(answer.status, 204);
  assert.equal(await answer.text(), '');
  await problemOf(await remove(), 404, 'unknown-request');
  await problemOf(await office.post(`requests/${reference}/status`, {code}), 404, 'unknown-request');
  assert.ok(!keptBy(office.ledger).includes(reference));
  await office.taken();
});

test('only with a token of this town that is neither revoked nor over', async () => {
  const office = await openOffice({limits: {stranger: {most: 1_000, seconds: 600}}});
  const {reference} = await office.taken();
  const add = async (id: string, more: object): Promise<void> =>
    office.ledger.addToken({
      id,
      tenant: '05978040',
      desks: [desk.id],
      name: id,
      hash: await tokenHash(`token-${id}`),
      createdAt: now,
      expiresAt: undefined,
      revokedAt: undefined,
      ...more,
    });
  await add('old', {expiresAt: now});
  await add('revoked', {});
  await office.ledger.revokeToken('05978040', 'revoked', now);
  await add('foreign', {tenant: '05978004'});
  for (const token of ['token-old', 'token-revoked', 'token-foreign', 'wrong-token', '', "' OR '1'='1"]) {
    for (const [path, method, body] of [
      ['office/requests', 'GET'],
      [`office/requests/${reference}`, 'PATCH', {version: 1, state: 'done'}],
      [`office/requests/${reference}`, 'DELETE'],
    ] as const) {
      const answer = await office.office(path, body, {method, token});
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
      await problemOf(answer, 401, 'unauthorized');
    }
  }
  const none = await office.ask('office/requests', {headers: {authorization: 'Basic dGVzdDp0ZXN0'}});
  await problemOf(none, 401, 'unauthorized');
});

test('a token of another desk sees nothing of this one', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  await office.ledger.addToken({
    id: 't2',
    tenant: '05978040',
    desks: ['willkommen'],
    name: 'Willkommensdienst',
    hash: await tokenHash('another-token'),
    createdAt: now,
    expiresAt: undefined,
    revokedAt: undefined,
  });
  const token = 'another-token';
  const list = await office.office('office/requests', undefined, {token});
  assert.deepEqual(await list.json(), {desks: ['willkommen'], items: []});
  const path = `office/requests/${reference}`;
  await problemOf(await office.office(path, {version: 1}, {token}), 404, 'unknown-request');
  await problemOf(await office.office(path, undefined, {method: 'DELETE', token}), 404, 'unknown-request');
});

test('by state, by change, page by page, the newest first', async () => {
  const office = await openOffice({limits: {send: {most: 1_000, seconds: 3600}}});
  const references: string[] = [];
  for (let i = 0; i < 205; i++) {
    office.clock = new Date(now.getTime() + i);
    references.unshift((await office.taken(callback)).reference);
  }
  const first = await listed(office);
  assert.equal(first.items.length, 200);
  const second = await listed(office, `?before=${encodeURIComponent(first.next ?? '')}`);
  assert.equal(second.next, undefined);
  assert.deepEqual(
    [...first.items, ...second.items].map(({reference}) => reference),
    references,
  );
  office.clock = new Date('2026-11-22T10:00:00Z');
  await changed(office, references[7] ?? '', {version: 1, state: 'seen'});
  for (const query of ['?state=seen', '?state=done,seen', '?since=2026-11-22T11:00:00%2B01:00']) {
    assert.deepEqual(
      (await listed(office, query)).items.map(({reference}) => reference),
      [references[7]],
      query,
    );
  }
});

test('a query that makes no sense is refused with its name', async () => {
  const office = await openOffice();
  for (const [name, value] of [
    ['state', "new' OR 1=1"],
    ['state', ''],
    ['since', 'yesterday'],
    ['since', '2026-13-45T00:00:00Z'],
    ['before', "'; DROP TABLE requests"],
    ['before', 'x'.repeat(101)],
  ] as const) {
    const answer = await office.office(`office/requests?${name}=${encodeURIComponent(value)}`);
    assert.equal((await problemOf(answer, 422, 'invalid')).pointer, name);
  }
});
