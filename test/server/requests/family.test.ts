import assert from 'node:assert/strict';
import {test} from 'node:test';
import {requestEndpoints} from '../../../src/contract/request-endpoints.ts';
import {RequestStatus} from '../../../src/contract/request.ts';
import {SlotList} from '../../../src/contract/slot.ts';
import {ways} from '../../../server/requests/ways.ts';
import {
  appointment,
  callback,
  code,
  desk,
  firstSlot,
  newKey,
  now,
  openOffice,
  phoneSlot,
  problemOf,
  secondSlot,
  type Office,
} from './office-town.ts';
import {keptBy} from '../../../stories/support/kept-by.ts';

const slotIds = async (office: Office, query = ''): Promise<string[]> => {
  const answer = await office.ask(`slots.json${query}`);
  assert.equal(answer.status, 200);
  return SlotList.parse(await answer.json()).items.map(({id}) => id);
};

test('every endpoint of the contract has its way here, and no other', () => {
  const written = requestEndpoints.map(({id, method, path}) => `${id} ${method} ${path}`);
  const served = ways.map(({id, method, path}) => {
    const told = path.replace('/api/:town', '').replace(':reference', '{reference}');
    return `${id} ${method.toLowerCase()} ${told}`;
  });
  assert.deepEqual(served.sort(), written.sort());
});

test('a slot that a family took is no longer offered, and is again when it takes it back', async () => {
  const office = await openOffice();
  assert.equal((await slotIds(office))[0], firstSlot);
  const taken = await office.taken();
  assert.equal(taken.state, 'new');
  assert.equal(taken.slot?.start, '2026-11-24T09:00:00+01:00');
  assert.match(taken.reference, /^[0-9A-HJKMNP-TV-Z]{8}$/);
  assert.equal((await slotIds(office))[0], secondSlot);

  const path = `requests/${taken.reference}`;
  assert.deepEqual(await (await office.post(`${path}/status`, {code})).json(), taken);
  for (const time of ['once', 'and once more']) {
    const cancelled = await office.post(`${path}/cancel`, {code});
    assert.equal(cancelled.status, 200, time);
    assert.equal(RequestStatus.parse(await cancelled.json()).state, 'cancelled', time);
  }
  assert.equal((await slotIds(office))[0], firstSlot);
});

test('slots are kept for no time at all, and are those of the desk that is asked for', async () => {
  const office = await openOffice();
  assert.equal((await office.ask('slots.json')).headers.get('cache-control'), 'no-store');
  assert.ok((await slotIds(office, `?desk=${desk.id}`)).length > 10);
  assert.deepEqual(await slotIds(office, '?desk=willkommen'), []);
  assert.deepEqual(await slotIds(office, '?desk=zu'), [], 'nobody could read what is sent there');
  assert.deepEqual(await slotIds(office, `?desk=${encodeURIComponent("' OR 1=1 --")}`), []);
});

test('a slot for two families is given to two, and the third is told the next', async () => {
  const office = await openOffice();
  const body = {...callback, slot_id: phoneSlot};
  await office.taken(body);
  assert.ok((await slotIds(office)).includes(phoneSlot));
  await office.taken(body);
  assert.ok(!(await slotIds(office)).includes(phoneSlot));
  const problem = await problemOf(await office.send(body), 409, 'slot-taken');
  assert.ok(problem.slots && problem.slots.length > 0 && problem.slots.length <= 10);
  assert.ok(problem.slots.every(({id, kinds}) => id !== phoneSlot && kinds.includes('callback')));
});

test('twenty families at once: one has the slot, the others are told so', async () => {
  const office = await openOffice();
  const statuses = await Promise.all(Array.from({length: 20}, async () => (await office.send(appointment)).status));
  assert.deepEqual(statuses.sort(), [201, ...Array<number>(19).fill(409)]);
});

test('the same key and request are one request, also at once, also when the slot is no longer offered', async () => {
  const office = await openOffice();
  const headers = {'idempotency-key': newKey()};
  const answers = await Promise.all([office.send(appointment, headers), office.send(appointment, headers)]);
  const [first, second] = await Promise.all(answers.map((answer) => answer.text()));
  assert.deepEqual(
    answers.map(({status}) => status),
    [201, 201],
  );
  assert.equal(first, second);
  office.clock = new Date('2026-11-24T07:59:00Z');
  const late = await office.send(appointment, headers);
  assert.equal(late.status, 201);
  assert.equal(await late.text(), first);
  assert.equal((await (await office.office('office/requests')).json()).items.length, 1);
});

test('the same key with another request is refused', async () => {
  const office = await openOffice();
  const headers = {'idempotency-key': newKey()};
  await office.send(appointment, headers);
  await problemOf(await office.send({...appointment, slot_id: secondSlot}, headers), 422, 'key-reused');
});

test('a wrong code and a wrong number are answered alike', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  const texts = new Set<string>();
  for (const path of [`requests/${reference}`, 'requests/00000000', 'requests/nonsense', "requests/'%20OR%201=1--"]) {
    for (const what of ['status', 'cancel']) {
      const answer = await office.post(`${path}/${what}`, {code: '000000000000'});
      assert.equal(answer.status, 404);
      texts.add(await answer.text());
    }
  }
  assert.equal(texts.size, 1);
  assert.equal((await (await office.post(`requests/${reference}/status`, {code})).json()).state, 'new');
});

test('a request is kept for its days, and longer when its appointment is later', async () => {
  const office = await openOffice({retentionDays: 1});
  const {reference} = await office.taken(callback);
  await office.taken();
  office.clock = new Date(now.getTime() + 86_400_000);
  await problemOf(await office.post(`requests/${reference}/status`, {code}), 404, 'unknown-request');
  const {items} = await (await office.office('office/requests')).json();
  assert.deepEqual(
    items.map(({kept_until}: {kept_until: string}) => kept_until),
    ['2026-11-25T09:00:00.000Z'],
  );
  assert.equal(await office.ledger.purge(office.clock), 1);
  assert.ok(!keptBy(office.ledger).includes(reference));
});
