import assert from 'node:assert/strict';
import {stat} from 'node:fs/promises';
import {test} from 'node:test';
import {tokenHash} from '../../../server/requests/hash.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {createAdmin} from '../../../server/service/admin.ts';
import {askServer, listenForCommands} from '../../../server/service/admin-socket.ts';
import {temporaryFolder} from '../temporary-folder.ts';

const now = new Date('2026-11-22T20:00:00Z');
const asked = {tenant: '05978040', desks: ['asd'], name: 'Sekretariat', days: 30};
const post = (body: unknown): RequestInit => ({method: 'POST', body: JSON.stringify(body)});

test('a token is shown once, kept as a hash, ends by itself, and can be revoked', async () => {
  const ledger = memoryLedger();
  const admin = createAdmin(ledger, () => now);
  const answer = await admin.request('/tokens', post(asked));
  assert.equal(answer.status, 201);
  const {id, token}: {id: string; token: string} = await answer.json();
  assert.match(token, /^fl_[0-9A-HJKMNP-TV-Z]{32}$/);
  assert.ok(!JSON.stringify(ledger.dump()).includes(token), 'the secret is not kept');
  const kept = await ledger.findToken(await tokenHash(token));
  assert.deepEqual(kept?.desks, ['asd']);
  assert.equal(kept?.expiresAt?.toISOString(), '2026-12-22T20:00:00.000Z');

  const list = await (await admin.request('/tokens/05978040')).text();
  assert.ok(list.includes(id) && list.includes('Sekretariat') && !list.includes(token) && !/hash/.test(list));
  assert.equal((await admin.request(`/tokens/05916000/${id}`, {method: 'DELETE'})).status, 404);
  assert.equal((await admin.request(`/tokens/05978040/${id}`, {method: 'DELETE'})).status, 204);
  assert.equal(await ledger.findToken(await tokenHash(token)), undefined);
});

test('what is no town, names no desk or is no JSON makes no token', async () => {
  const ledger = memoryLedger();
  const admin = createAdmin(ledger);
  for (const body of [{...asked, tenant: 'Werne'}, {...asked, desks: []}, {...asked, days: 0}, 'quatsch']) {
    assert.equal((await admin.request('/tokens', post(body))).status, 422);
  }
  assert.equal((await admin.request('/tokens', {method: 'POST', body: '{'})).status, 422);
  assert.deepEqual(await ledger.listTokens('05978040'), []);
});

test('commands reach a running server through a socket of its owner; without one there is no answer', async (t) => {
  const folder = await temporaryFolder(t);
  assert.equal(await askServer(folder, 'GET', '/tokens/05978040'), undefined);
  const end = await listenForCommands(createAdmin(memoryLedger()), folder);
  t.after(end);
  const {mode} = await stat(`${folder}/admin.sock`);
  assert.equal(mode & 0o777, 0o600);
  const answer = await askServer(folder, 'POST', '/tokens', asked);
  assert.equal(answer?.status, 201);
  // One that was killed leaves its socket; the next takes its place.
  const again = await listenForCommands(createAdmin(memoryLedger()), folder);
  t.after(again);
  assert.equal((await askServer(folder, 'GET', '/tokens/05978040'))?.status, 200);
});
