import assert from 'node:assert/strict';
import {test} from 'node:test';
import {seal, newKeyPair} from '../../../src/domain/asking/sealing.ts';
import {mostBytes} from '../../../server/requests/body.ts';
import {
  appointment,
  callback,
  code,
  firstSlot,
  newKey,
  now,
  openOffice,
  problemOf,
  sealed,
  secretWords,
} from './office-town.ts';

const office = await openOffice({limits: {send: {most: 10_000, seconds: 3600}}});

/** Nothing of what is sent here is taken. */
const refused = async (
  body: unknown,
  kind: string,
  pointer?: string,
  {status = 422, headers}: {status?: number; headers?: Record<string, string>} = {},
): Promise<void> => {
  const before = taken();
  const problem = await problemOf(await office.send(body, headers), status, kind);
  assert.equal(problem.pointer, pointer, JSON.stringify(body).slice(0, 200));
  assert.equal(taken(), before);
};

const taken = (): string => {
  const {entries, mails, spent} = office.ledger.dump();
  return JSON.stringify([entries, mails, spent].map((map) => [...map]));
};

test('what is not sealed is refused: plain text, other armour, broken base64, cut off, for nobody', async () => {
  const [name = ''] = secretWords;
  const armour = (text: string): string =>
    `-----BEGIN AGE ENCRYPTED FILE-----\n${btoa(text).replace(/.{64}/g, '$&\n')}\n-----END AGE ENCRYPTED FILE-----\n`;
  const lines = sealed.split('\n');
  for (const bad of [name, JSON.stringify({name}), sealed.replace('-----END', '--END'), '', sealed.slice(0, 200)]) {
    await refused({...appointment, sealed: bad}, 'invalid', 'sealed');
  }
  const mac = `--- ${'A'.repeat(43)}\n`;
  for (const bad of [
    armour(`age-encryption.org/v1\n${name}`),
    armour(name.repeat(20)),
    armour(`age-encryption.org/v1\n${mac}${'x'.repeat(64)}`),
    armour(`age-encryption.org/v1\n-> scrypt c2FsdHNhbHRzYWx0c2FsdA 18\n${'A'.repeat(43)}\n${mac}${'x'.repeat(64)}`),
    armour(`age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n${mac}short`),
    armour(`age-encryption.org/v2\n-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n${mac}${'x'.repeat(64)}`),
    // A line that is cut off, or lost.
    [...lines.slice(0, 4), lines[4]?.slice(0, 40), ...lines.slice(5)].join('\n'),
    [...lines.slice(0, 2), ...lines.slice(3)].join('\n').replace(/\n[^\n]+\n-----END/, '\n-----END'),
  ]) {
    await refused(
      {...appointment, sealed: bad},
      /\n[A-Za-z0-9+/=]+\n-----END/.test(bad) ? 'not-sealed' : 'invalid',
      'sealed',
    );
  }
});

test('a request that was sealed to another key cannot be told apart, and is taken', async () => {
  const {recipient} = await newKeyPair();
  const other = await openOffice();
  await other.taken({...appointment, sealed: await seal('hallo', [recipient])});
});

test('a field that nobody knows is refused, and not said again', async () => {
  const fields = {name: secretWords[0], tenant: '05978004', reference: '00000000', [secretWords[0] ?? '']: 1};
  for (const [field, value] of Object.entries(fields)) await refused({...appointment, [field]: value}, 'invalid', '');
  await refused(JSON.stringify(appointment).replace('{', '{"__proto__":{"state":"done"},'), 'invalid', '');
});

test('each field is refused when it is of another kind', async () => {
  for (const [field, values] of Object.entries({
    kind: [undefined, 1, 'Termin', null, 'constructor'],
    desk_id: [undefined, '', 7, ['sozialer-dienst'], 'nirgends', "x' OR '1'='1", '__proto__', 'amt'],
    slot_id: ['', 5, {}],
    district_id: ['', 'nirgends', secretWords[0]],
    about: [{}, 'offers/anderes', secretWords[1], 'directory/x', '../secret/x', 'offers/', 'constructor/x'],
    code: [undefined, '', '123', 'K7QF2M9DXW3I', 'k7qf2m9dxw3a'],
    sealed: [undefined, 5],
    proof: [5],
  })) {
    for (const value of values) await refused({...appointment, [field]: value}, 'invalid', field);
  }
});

test('a kind that the desk does not take, a district that is not its own', async () => {
  await refused({...appointment, kind: 'welcome_visit'}, 'invalid', 'kind');
  const visit = {kind: 'welcome_visit', desk_id: 'willkommen', code, sealed};
  await refused({...visit, district_id: 'mitte'}, 'invalid', 'district_id');
  const other = await openOffice();
  await other.taken({...visit, district_id: 'horst'});
  await other.taken({...callback, kind: 'correction', about: 'offers/babykorb'});
});

test('a desk without a key of today takes nothing', () =>
  refused({...appointment, desk_id: 'zu', slot_id: undefined}, 'no-key', 'desk_id'));

test('a slot in the past, too near, too far, of another desk, another kind, made up', async () => {
  for (const slot_id of [
    'sozialer-dienst~sprechzeit~20261119T080000Z',
    'sozialer-dienst~sprechzeit~20270601T070000Z',
    'sozialer-dienst~sprechzeit~20261124T081000Z',
    'amt~sprechzeit~20261124T080000Z',
    `${firstSlot}'; DROP TABLE requests; --`,
    firstSlot.toLowerCase(),
  ]) {
    await refused({...appointment, slot_id}, 'slot-gone', 'slot_id');
  }
  await refused({...callback, slot_id: firstSlot}, 'slot-gone', 'slot_id');
  const other = await openOffice();
  other.clock = new Date('2026-11-23T08:00:01Z');
  await problemOf(await other.send(appointment), 422, 'slot-gone');
});

test('another town takes nothing for this one, and a town without requests nothing at all', async () => {
  const foreign = (town: string, body: unknown): Promise<Response> =>
    office.ask(`../${town}/requests`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': newKey()},
      body: JSON.stringify(body),
    });
  assert.equal((await problemOf(await foreign('nachbarort', appointment), 422, 'invalid')).pointer, 'desk_id');
  await problemOf(await foreign('nachbarort', {...appointment, desk_id: 'amt'}), 422, 'slot-gone');
  for (const town of ['ohne', 'nirgends', '%00', '%zz', '__proto__', "x'--", '%2e%2e', 'a'.repeat(2_000)]) {
    const answer = await foreign(town, appointment);
    assert.ok([404, 405].includes(answer.status), town.slice(0, 20));
  }
});

test("a code is good in its own town only: another town's requests are not there", async () => {
  const {reference} = await office.taken();
  for (const what of ['status', 'cancel']) {
    const answer = await office.post(`../nachbarort/requests/${reference}/${what}`, {code});
    await problemOf(answer, 404, 'unknown-request');
  }
  await office.post(`requests/${reference}/cancel`, {code});
});

test('a body that is too large is refused before it is read whole, whatever it says of its length', async () => {
  await refused({...appointment, sealed: 'x'.repeat(mostBytes)}, 'too-large', undefined, {status: 413});
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(10_000).fill(32));
    },
  });
  const headers = {'content-type': 'application/json', 'idempotency-key': newKey(), 'content-length': '10'};
  const init = {method: 'POST', headers, body: endless, duplex: 'half'};
  await problemOf(await office.ask('requests', init), 413, 'too-large');
  assert.ok(pulled < 12, `${pulled} pieces were read`);
});

test('a body that is no JSON, cut off, not UTF-8, no object', async () => {
  const json = JSON.stringify(appointment);
  for (const bad of ['', '{', json.slice(0, -10), 'name=Mustermann', '\u0000']) {
    await refused(bad, 'bad-json', undefined, {status: 400});
  }
  for (const odd of ['null', '[]', '5', '"x"', '[1]']) await refused(odd, 'invalid', '');
  await refused('['.repeat(30_000) + ']'.repeat(30_000), 'invalid', '');
  const latin = await office.ask('requests', {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': newKey()},
    body: Uint8Array.of(0x7b, 0xfc, 0x7d),
  });
  await problemOf(latin, 400, 'bad-json');
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(new Error('connection lost'));
    },
  });
  const headers = {'content-type': 'application/json', 'idempotency-key': newKey()};
  const init = {method: 'POST', headers, body: broken, duplex: 'half'};
  await problemOf(await office.ask('requests', init), 400, 'bad-json');
});

test('a form or plain text is refused: a page may send those anywhere without asking', async () => {
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    '',
    'text/json, application/json',
  ]) {
    await refused(appointment, 'not-json', undefined, {status: 415, headers: {'content-type': type}});
  }
  const answer = await office.send(appointment, {'content-type': 'application/json; charset=UTF-8'});
  assert.equal(answer.status, 201);
  const {reference} = await answer.json();
  await office.post(`requests/${reference}/cancel`, {code});
});

test('without a key that can be told apart, nothing is taken', async () => {
  for (const key of [
    '',
    'short',
    secretWords[1] ?? '',
    'x'.repeat(101),
    "0000000000000000'--",
    '0000 0000 0000 0000 0000',
  ]) {
    await refused(appointment, 'key-missing', undefined, {status: 400, headers: {'idempotency-key': key}});
  }
});

test("clocks differ: only the server's counts, also when it is set back", async () => {
  const skewed = await openOffice();
  const {reference} = await skewed.taken();
  skewed.clock = new Date(now.getTime() - 3_600_000);
  assert.equal((await skewed.post(`requests/${reference}/status`, {code})).status, 200);
  await problemOf(await skewed.send(appointment), 409, 'slot-taken');
  assert.equal((await skewed.post(`requests/${reference}/cancel`, {code})).status, 200);
});

test('a method that an address does not have', async () => {
  for (const [path, method, allow] of [
    ['requests', 'GET', 'POST, OPTIONS'],
    ['slots.json', 'POST', 'GET, OPTIONS'],
    ['office/requests/00000000', 'PUT', 'PATCH, DELETE, OPTIONS'],
  ] as const) {
    const answer = await office.ask(path, {method});
    assert.equal(answer.headers.get('allow'), allow);
    await problemOf(answer, 405, 'method-not-allowed');
  }
});
