import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sealed as example} from '../../../src/contract/examples/request.ts';
import {Sealed} from '../../../src/contract/request.ts';
import {
  fingerprintOf,
  newKeyPair,
  recipientOf,
  recipientsOn,
  seal,
  unseal,
} from '../../../src/domain/asking/sealing.ts';
import {isSealed} from '../../../server/requests/protection/seal-check.ts';

const office = await newKeyPair();
const deputy = await newKeyPair();
const stranger = await newKeyPair();

test('who has one of the keys reads it, nobody else does', async () => {
  const text = 'Grüße, 👶 und سلام';
  const sealed = await seal(text, [office.recipient, deputy.recipient]);
  assert.ok(Sealed.safeParse(sealed).success);
  assert.equal(await unseal(sealed, [office.identity]), text);
  assert.equal(await unseal(sealed, [stranger.identity, deputy.identity]), text);
  await assert.rejects(unseal(sealed, [stranger.identity]));
});

test('the same text is sealed differently each time, and its length tells little', async () => {
  const [one, other] = [await seal('ja', [office.recipient]), await seal('x'.repeat(511), [office.recipient])];
  assert.notEqual(one, await seal('ja', [office.recipient]));
  assert.equal(one.length, other.length);
  assert.ok((await seal('ü'.repeat(257), [office.recipient])).length > one.length);
});

test('a seal that was touched is broken', async () => {
  const sealed = await seal('hallo', [office.recipient]);
  const lines = sealed.split('\n');
  const last = lines.length - 4;
  const line = lines[last] ?? '';
  const touched = [
    ...lines.slice(0, last),
    `${line.startsWith('A') ? 'B' : 'A'}${line.slice(1)}`,
    ...lines.slice(last + 1),
  ];
  await assert.rejects(unseal(touched.join('\n'), [office.identity]));
  await assert.rejects(unseal(sealed.slice(0, -80), [office.identity]));
});

test('rotation: an old request stays readable for who keeps the old key', async () => {
  const keys = [
    {recipient: office.recipient, valid_until: '2026-11-22'},
    {recipient: deputy.recipient, valid_from: '2026-11-22'},
    {recipient: stranger.recipient, valid_from: '2026-11-23'},
  ];
  assert.deepEqual(recipientsOn({keys}, '2026-11-21'), [office.recipient]);
  assert.deepEqual(recipientsOn({keys}, '2026-11-22'), [office.recipient, deputy.recipient]);
  assert.deepEqual(recipientsOn({keys}, '2026-11-23'), [deputy.recipient, stranger.recipient]);
  assert.deepEqual(recipientsOn({}, '2026-11-23'), []);
  const old = await seal('damals', recipientsOn({keys}, '2026-11-21'));
  assert.equal(await unseal(old, [stranger.identity, office.identity]), 'damals');
});

test('a fingerprint is the same in any order, and another for other keys', async () => {
  const [one, other] = [office.recipient, deputy.recipient];
  const fingerprint = await fingerprintOf([one, other]);
  assert.match(fingerprint, /^([0-9a-f]{4}-){5}[0-9a-f]{4}$/);
  assert.equal(await fingerprintOf([other, one]), fingerprint);
  assert.notEqual(await fingerprintOf([one]), fingerprint);
});

test('a private key tells its public one', async () => {
  assert.equal(await recipientOf(office.identity), office.recipient);
  await assert.rejects(recipientOf('AGE-SECRET-KEY-1NONSENSE'));
});

test("the server's check takes what is sealed here, for one or many, short or long, and the contract's example", async () => {
  const many = await Promise.all(Array.from({length: 20}, async () => (await newKeyPair()).recipient));
  for (const recipients of [[office.recipient], [office.recipient, deputy.recipient], many]) {
    for (const length of [0, 1, 511, 512, 513, 4_000, 20_000]) {
      assert.ok(isSealed(await seal('x'.repeat(length), recipients)), `${recipients.length} ${length}`);
    }
  }
  assert.ok(isSealed(example));
});

test('cut off at any sign, a seal is none to the server either, or no armour', async () => {
  const sealed = await seal('hallo', [office.recipient]);
  const [end = ''] = /-----END[^]*$/.exec(sealed) ?? [];
  const header = Math.ceil((22 + 100 + 48) * (4 / 3));
  for (let length = 0; length < header; length += 3) {
    const cut = `${sealed.slice(0, 36 + length).trimEnd()}\n${end}`;
    assert.ok(!isSealed(cut), String(length));
  }
});
