import assert from 'node:assert/strict';
import {test} from 'node:test';
import {problemTexts} from '../../../server/requests/problem-texts.ts';
import {LedgerUnavailable} from '../../../server/requests/ledger-unavailable.ts';
import {memoryLedger} from '../../../server/requests/memory-ledger.ts';
import {appointment, code, newKey, now, openOffice, problemOf, secretWords, token} from './office-town.ts';
import {keptBy} from '../../../stories/support/kept-by.ts';

test('neither ledger, log nor mail hold what a family wrote, its code, its address, or a token', async () => {
  const office = await openOffice({trustProxy: 1});
  const address = '203.0.113.77';
  const [name = '', message = ''] = secretWords;
  const key = newKey();
  const headers = {
    'x-forwarded-for': address,
    'idempotency-key': key,
    'user-agent': 'Planted/1.0',
    referer: `https://x.example/${name}`,
  };
  const taken = await office.send(appointment, headers);
  assert.equal(taken.status, 201);
  const {reference} = await taken.json();
  const answers = [taken];
  for (const bad of [
    {...appointment, name},
    {...appointment, about: message},
    {...appointment, district_id: name},
    {...appointment, sealed: message},
    {...appointment, [message]: 1},
    message,
  ]) {
    answers.push(await office.send(bad, {...headers, 'idempotency-key': newKey()}));
  }
  answers.push(await office.send(appointment, {...headers, 'idempotency-key': message}));
  answers.push(await office.ask(`slots.json?desk=${encodeURIComponent(name)}`, {headers}));
  answers.push(await office.post(`requests/${encodeURIComponent(name)}/status`, {code}, headers));
  answers.push(await office.post(`requests/${reference}/status`, {code}, headers));
  answers.push(await office.office(`office/requests?state=${encodeURIComponent(name)}`));
  answers.push(await office.office('office/requests', undefined, {token: name}));
  answers.push(await office.post(`../${encodeURIComponent(name)}/requests`, appointment, headers));

  const mails = await office.ledger.dueMails(now, now, 10);
  assert.equal(mails.length, 1);
  const kept = keptBy(office.ledger) + JSON.stringify(mails);
  const logged = JSON.stringify(office.events);
  for (const planted of [...secretWords, code, address, token, key, 'Planted']) {
    assert.ok(!kept.includes(planted), `kept: ${planted}`);
    assert.ok(!logged.includes(planted), `logged: ${planted}`);
  }
  assert.ok(!logged.includes(reference));
  assert.ok(!JSON.stringify(mails).includes(reference));
  const told = (await Promise.all(answers.map(async (answer) => (answer.bodyUsed ? '' : answer.text())))).join('');
  for (const planted of [...secretWords, code, address]) assert.ok(!told.includes(planted), `told: ${planted}`);
});

test('when a family takes its appointment back, the office is told which time is free, and nothing of whom', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  for (const time of [1, 2]) assert.ok(await office.post(`requests/${reference}/cancel`, {code}), String(time));
  const [, mail, ...more] = await office.ledger.dueMails(now, now, 10);
  assert.equal(mail?.subject, 'Abgesagt: Termin (Sozialer Dienst)');
  assert.match(mail.text, /^Der Termin fällt aus: Dienstag, 24\. November 2026, 09:00 Uhr, vor Ort\./m);
  assert.ok(!mail.text.includes(reference) && !/http/.test(mail.text), mail.text);
  assert.deepEqual(more, []);
});

test('the notice tells the office what and when, and nothing of whom', async () => {
  const office = await openOffice();
  await office.taken();
  const [mail] = await office.ledger.dueMails(now, now, 10);
  assert.equal(mail?.to, 'dienst@musterstadt.example');
  assert.equal(mail.subject, 'Neue Anfrage: Termin (Sozialer Dienst)');
  assert.match(mail.text, /Dienstag, 24\. November 2026, 09:00 Uhr, vor Ort/);
  assert.doesNotMatch(mail.text, /https?:|www\.|mitte/);
});

test('a ledger that is away for a minute: said so, nothing is lost, nothing is told of why', async () => {
  const office = await openOffice();
  const {reference} = await office.taken();
  office.ledger.fail(true);
  for (const answer of [
    await office.send(appointment),
    await office.post(`requests/${reference}/status`, {code}),
    await office.ask('slots.json'),
    await office.office('office/requests'),
  ]) {
    assert.equal(answer.headers.get('retry-after'), '5');
    await problemOf(answer, 503, 'unavailable');
  }
  const readiness = await office.ask('../../readyz');
  assert.equal(readiness.status, 503);
  assert.deepEqual(await readiness.json(), {status: 'unavailable'});
  assert.equal((await office.ask('../../healthz')).status, 200, 'it lives, and must not be started anew for this');
  office.ledger.fail(false);
  assert.equal((await office.post(`requests/${reference}/status`, {code})).status, 200);
});

test('what fails in a way that nobody foresaw is logged by its class and told as a problem', async () => {
  const ledger = {...memoryLedger(), find: () => Promise.reject(new TypeError(`column "${secretWords[0]}"`))};
  const office = await openOffice({ledger});
  const answer = await office.post('requests/00000000/status', {code});
  await problemOf(answer, 500, 'internal');
  assert.deepEqual(office.events, [
    {route: 'getRequestStatus', tenant: '05978040', status: 500, problem: 'internal', error: 'TypeError'},
  ]);
});

test('/readyz tells of mails that were given up', async () => {
  const office = await openOffice();
  await office.taken();
  const [mail] = await office.ledger.dueMails(now, now, 10);
  await office.ledger.mailFailed(mail?.id ?? '', undefined);
  const answer = await office.ask('../../readyz');
  assert.deepEqual(await answer.json(), {
    status: 'ready',
    towns: ['musterstadt', 'nachbarort', 'ohne'],
    mails_given_up: 1,
  });
});

test('problems are told in the language that the visitor wants most', async () => {
  const office = await openOffice();
  for (const [wanted, locale] of [
    ['de', 'de'],
    ['en-GB,en;q=0.9,de;q=0.8', 'en'],
    ['tr, ar;q=0.8, de;q=0.5', 'ar'],
    ['de;q=0.2, ar-SY', 'ar'],
    ['de-simple, de;q=0.9', 'de-simple'],
    ['de-x-leicht', 'de-simple'],
    ['tr', 'de'],
    ['en;q=0', 'de'],
    ['', 'de'],
    [`${'x,'.repeat(5_000)}en`, 'de'],
    [';;;q=,,,', 'de'],
  ] as const) {
    const answer = await office.post('requests/00000000/status', {code}, {'accept-language': wanted});
    assert.equal(answer.headers.get('content-language'), locale, wanted.slice(0, 40));
    const {title} = await problemOf(answer, 404, 'unknown-request');
    assert.equal(title, problemTexts[locale]['unknown-request']);
  }
});

test('a fault of the ledger keeps its cause for who catches it', () => {
  const cause = new Error('disk full');
  assert.equal(new LedgerUnavailable(cause).cause, cause);
});
