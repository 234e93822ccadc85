import assert from 'node:assert/strict';
import {test} from 'node:test';
import {solveChallenge} from 'altcha-lib';
import {deriveKey} from 'altcha-lib/algorithms/web/sha';
import {Challenge} from '../../../src/contract/request.ts';
import {sameHash} from '../../../server/requests/hash.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {addressOf} from '../../../server/requests/protection/visitor-address.ts';
import {visitorKey} from '../../../server/requests/protection/visitor-key.ts';
import {
  appointment,
  callback,
  code,
  newKey,
  now,
  openOffice,
  problemOf,
  secondSlot,
  type Office,
} from './office-town.ts';

/** A challenge, and its solution as base64. */
async function solved(office: Office): Promise<{challenge: Challenge; proof: string}> {
  const challenge = Challenge.parse(await (await office.ask('challenge.json')).json());
  const {parameters, signature} = challenge;
  // What the server just made, as the library's own type has it.
  const own: Parameters<typeof deriveKey>[0] = JSON.parse(JSON.stringify(parameters));
  const solution = await solveChallenge({challenge: {parameters: own, signature}, deriveKey});
  return {challenge, proof: encoded({challenge, solution})};
}

const encoded = (document: unknown): string => btoa(JSON.stringify(document));
const proof = {prefix: '0'};

test('a proof is good for one request, for ten minutes, in its own town', async () => {
  const office = await openOffice({proof});
  const {proof: first} = await solved(office);
  const {proof: second} = await solved(office);
  await office.taken({...appointment, proof: first});
  await problemOf(await office.send({...appointment, slot_id: secondSlot, proof: first}), 422, 'proof');
  office.clock = new Date(now.getTime() + 10 * 60_000);
  assert.equal((await problemOf(await office.send({...callback, proof: second}), 422, 'proof')).pointer, 'proof');
  office.clock = new Date(now.getTime() + 10 * 60_000 - 1);
  const foreign = {...callback, desk_id: 'amt', proof: second};
  await problemOf(await office.post('../nachbarort/requests', foreign, {'idempotency-key': newKey()}), 422, 'proof');
  await office.taken({...callback, proof: second});
});

test('a request that is not taken costs no proof, and a retry no second one', async () => {
  const office = await openOffice({proof});
  await office.taken({...appointment, proof: (await solved(office)).proof});
  const {proof: mine} = await solved(office);
  await problemOf(await office.send({...appointment, proof: mine}), 409, 'slot-taken');
  const headers = {'idempotency-key': newKey()};
  const body = {...appointment, slot_id: secondSlot};
  const answers = await Promise.all([1, 2].map(() => office.send({...body, proof: mine}, headers)));
  office.clock = new Date(now.getTime() + 3_600_000);
  answers.push(await office.send({...body, proof: mine}, headers));
  answers.push(await office.send({...body, proof: 'another'}, headers));
  assert.deepEqual(
    answers.map(({status}) => status),
    [201, 201, 201, 201],
  );
});

test('a proof that is missing, made up, changed or not solved is none', async () => {
  const office = await openOffice({proof});
  const {challenge, proof: good} = await solved(office);
  const {solution} = JSON.parse(atob(good));
  const {parameters, signature} = challenge;
  const late = {...parameters, data: {tenant: '05978040', until: now.getTime() + 1e9}};
  for (const bad of [
    undefined,
    '',
    'x',
    '%%%',
    encoded(null),
    encoded([]),
    encoded({challenge, solution: {counter: -1, derivedKey: 'zz'}}),
    encoded({challenge, solution: {...solution, counter: solution.counter + 1}}),
    encoded({challenge: {parameters: {...parameters, keyPrefix: '00'}, signature}, solution}),
    encoded({challenge: {parameters: {...parameters, cost: 100_000_000}, signature}, solution}),
    encoded({challenge: {parameters: late, signature}, solution}),
    encoded({challenge: {parameters, signature: ''}, solution}),
    encoded({challenge: {parameters, signature: '0'.repeat(64)}, solution}),
  ]) {
    await problemOf(await office.send({...callback, proof: bad}), 422, 'proof');
  }
  await office.taken({...callback, proof: good});
});

test('where no work is asked for, there is no challenge', async () => {
  const office = await openOffice();
  await problemOf(await office.ask('challenge.json'), 404, 'no-proof');
});

test('10,000 requests from one address: told when to come again, others are served, memory does not grow', async () => {
  const office = await openOffice({trustProxy: 1});
  const statuses = new Map<number, number>();
  for (let i = 0; i < 10_000; i++) {
    const answer = await office.send(callback, {'x-forwarded-for': '203.0.113.7'});
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  }
  assert.deepEqual([...statuses].sort(), [
    [201, 30],
    [429, 9_970],
  ]);
  const late = await office.send(callback, {'x-forwarded-for': '203.0.113.7'});
  assert.equal(late.headers.get('retry-after'), '3600');
  await problemOf(late, 429, 'too-many');
  const {counts, entries, mails} = office.ledger.dump();
  assert.deepEqual([counts.size, entries.size, mails.size], [2, 30, 30]);
  assert.equal((await office.send(callback, {'x-forwarded-for': '203.0.113.8'})).status, 201);
  office.clock = new Date(now.getTime() + 3_600_000);
  assert.equal((await office.send(callback, {'x-forwarded-for': '203.0.113.7'})).status, 201);
});

test('codes and tokens are not to be tried out', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  for (let i = 0; i < 60; i++) await office.post(`requests/${reference}/status`, {code: '000000000000'});
  await problemOf(await office.post(`requests/${reference}/status`, {code}), 429, 'too-many');
  for (let i = 0; i < 20; i++) await office.office('office/requests', undefined, {token: `wrong-token-${i}`});
  await problemOf(await office.office('office/requests', undefined, {token: 'wrong-token'}), 429, 'too-many');
  assert.equal((await office.office('office/requests')).status, 200, 'who has a token is not kept out by others');
});

test('a town takes so many in an hour, and only work counts', async () => {
  const office = await openOffice({proof, limits: {town: {most: 1, seconds: 3600}}});
  for (let i = 0; i < 5; i++) await office.send(callback);
  await office.taken({...callback, proof: (await solved(office)).proof});
  const more = await office.send({...callback, proof: (await solved(office)).proof});
  await problemOf(more, 429, 'too-many');
});

test('only pages on the list may send, and only they may read the answer; slots are for all', async () => {
  const office = await openOffice({origins: ['https://www.stadt.example']});
  const mine = {origin: 'https://www.stadt.example'};
  const answer = await office.send(callback, mine);
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('access-control-allow-origin'), mine.origin);
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
  assert.match(answer.headers.get('vary') ?? '', /origin/);
  assert.equal((await office.send(callback, {origin: 'http://localhost'})).status, 201, "the server's own pages");
  for (const origin of ['https://evil.example', 'https://www.stadt.example.evil.example', 'null', 'x', 'file://']) {
    const refused = await office.send(callback, {origin});
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    await problemOf(refused, 403, 'foreign-page');
    const before = await office.ask('requests', {method: 'OPTIONS', headers: {origin}});
    assert.equal(before.headers.get('access-control-allow-origin'), null);
    assert.equal(before.status, 403);
    const list = await office.ask('office/requests', {headers: {origin}});
    await problemOf(list, 403, 'foreign-page');
    assert.equal((await office.ask('slots.json', {headers: {origin}})).headers.get('access-control-allow-origin'), '*');
  }
  assert.equal(office.ledger.dump().entries.size, 2);
  const open = await openOffice({origins: ['*']});
  assert.equal((await open.send(callback, {origin: 'https://anybody.example'})).status, 201);
});

test('a browser that asks beforehand is told what it may send', async () => {
  const office = await openOffice({origins: ['https://www.stadt.example']});
  const headers = {origin: 'https://www.stadt.example', 'access-control-request-method': 'PATCH'};
  const answer = await office.ask('office/requests/00000000', {method: 'OPTIONS', headers});
  assert.equal(answer.status, 204);
  assert.equal(answer.headers.get('access-control-allow-origin'), headers.origin);
  assert.match(answer.headers.get('access-control-allow-methods') ?? '', /PATCH, DELETE/);
  for (const name of ['authorization', 'content-type', 'idempotency-key', 'accept-language']) {
    assert.ok(answer.headers.get('access-control-allow-headers')?.includes(name), name);
  }
});

test('every answer says that it is kept nowhere, is no page, and no cookie comes along', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  for (const answer of [
    await office.send(appointment),
    await office.post(`requests/${reference}/status`, {code}),
    await office.ask('slots.json'),
    await office.office('office/requests'),
    await office.office(`office/requests/${reference}`, undefined, {method: 'DELETE'}),
    await office.ask('requests', {method: 'OPTIONS'}),
  ]) {
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(answer.headers.get('set-cookie'), null);
  }
});

test('an address is counted under a key of the day, a household under one', async () => {
  const ledger = memoryLedger();
  const key = (address: string, day = now): Promise<string> => visitorKey(address, day, ledger);
  assert.equal(await key('203.0.113.7'), await key('::ffff:203.0.113.7'));
  assert.notEqual(await key('203.0.113.7'), await key('203.0.113.8'));
  assert.equal(await key('2001:db8:1:2:3:4:5:6'), await key('2001:0db8:1:2::9%eth0'));
  assert.notEqual(await key('2001:db8:1:2::1'), await key('2001:db8:1:3::1'));
  assert.equal(await key('2001:db8::1'), await key('2001:db8:0:0:1::'));
  const tomorrow = new Date('2026-11-23T00:00:00Z');
  assert.notEqual(await key('203.0.113.7'), await key('203.0.113.7', tomorrow));
  assert.equal(ledger.dump().secrets.size, 2);
  await ledger.purge(tomorrow);
  assert.deepEqual([...ledger.dump().secrets.keys()], ['salt-2026-11-23']);
});

test('only as many proxies are believed as one has', () => {
  const environment = {incoming: {socket: {remoteAddress: '198.51.100.1'}}};
  const headers = new Headers({'x-forwarded-for': '192.0.2.66, 203.0.113.7, 10.0.0.1'});
  assert.equal(addressOf(headers, environment, 0), '198.51.100.1');
  assert.equal(addressOf(headers, environment, 1), '10.0.0.1');
  assert.equal(addressOf(headers, environment, 2), '203.0.113.7');
  assert.equal(addressOf(new Headers(), environment, 1), '198.51.100.1');
  for (const odd of [undefined, null, {}, {incoming: null}, 'x']) assert.equal(addressOf(headers, odd, 0), '');
});

test('hashes are the same or not', () => {
  assert.ok(sameHash('abc', 'abc'));
  for (const other of ['abd', 'ab', 'abcd', '', 'xbc']) assert.ok(!sameHash('abc', other), other);
});
