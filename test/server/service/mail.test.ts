import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deliverDue, pauseAfter, type MailEvent} from '../../../server/service/mail/deliver.ts';
import {smtpPost} from '../../../server/service/mail/smtp.ts';
import type {Mail} from '../../../server/requests/ledger.ts';
import {mailServer} from './mail-server.ts';

const now = new Date('2026-11-22T20:00:00Z');
const notice = (id: string, tries = 0): Mail => ({
  id,
  tries,
  createdAt: now,
  to: 'dienst@musterstadt.example',
  subject: 'Neue Anfrage: Termin',
  text: 'Es gibt eine neue Anfrage für den Sozialen Dienst.\n',
});

/** A queue of mails as the ledger keeps it, and what became of each. */
function queue(...mails: Mail[]) {
  const fate = new Map<string, 'sent' | Date | undefined>();
  return {
    fate,
    dueMails: (_now: Date, _until: Date, limit: number) => Promise.resolve(mails.slice(0, limit)),
    mailSent: (id: string) => Promise.resolve(void fate.set(id, 'sent')),
    mailFailed: (id: string, next: Date | undefined) => Promise.resolve(void fate.set(id, next)),
  };
}

test('a notice reaches a mail server as it was written', async (t) => {
  const {received, url} = await mailServer(t);
  const post = smtpPost(url, 'Familienlotse <lotse@musterstadt.example>');
  t.after(() => post.close());
  const mails = queue(notice('a'), notice('b'));
  const events: MailEvent[] = [];
  assert.equal(await deliverDue(mails, post.send, now, (event) => events.push(event)), 2);
  assert.deepEqual(
    [...mails.fate],
    [
      ['a', 'sent'],
      ['b', 'sent'],
    ],
  );
  assert.equal(received.length, 2);
  assert.match(received[0] ?? '', /^To: dienst@musterstadt\.example\r$/m);
  assert.match(received[0] ?? '', /^Message-ID: <a@musterstadt\.example>\r$/m);
  assert.match(received[0] ?? '', /^Auto-Submitted: auto-generated\r$/m);
  assert.match(received[0] ?? '', /Sozialen Dienst/);
  assert.deepEqual(events, [
    {event: 'mail_sent', tries: 1},
    {event: 'mail_sent', tries: 1},
  ]);
});

test('a mail server that refuses or is away for a day loses no mail, and one bad mail holds up no other', async (t) => {
  let turn = 0;
  const busy = Object.assign(new Error('mailbox of dienst@musterstadt.example is full'), {responseCode: 452});
  const {received, url} = await mailServer(t, () => (turn++ === 0 ? busy : undefined));
  const post = smtpPost(url, 'lotse@musterstadt.example');
  t.after(() => post.close());
  const mails = queue(notice('refused'), notice('sent'));
  const events: MailEvent[] = [];
  await deliverDue(mails, post.send, now, (event) => events.push(event));
  assert.deepEqual(mails.fate.get('refused'), new Date(now.getTime() + 60_000));
  assert.equal(mails.fate.get('sent'), 'sent');
  assert.equal(received.length, 1);
  assert.doesNotMatch(JSON.stringify(events), /musterstadt|full/);

  const away = smtpPost('smtp://127.0.0.1:1', 'lotse@musterstadt.example');
  t.after(() => away.close());
  const waiting = queue(notice('later', 5));
  await deliverDue(waiting, away.send, now, (event) => events.push(event));
  assert.deepEqual(waiting.fate.get('later'), new Date(now.getTime() + 32 * 60_000));
});

test('pauses grow to six hours; after a week of them a mail is given up, and kept', async () => {
  assert.deepEqual(
    [1, 2, 3, 9, 10, 40].map((tries) => pauseAfter(tries) / 60_000),
    [1, 2, 4, 256, 360, 360],
  );
  const given = queue(notice('old', 39));
  const events: MailEvent[] = [];
  await deliverDue(
    given,
    () => Promise.reject(new Error('no')),
    now,
    (event) => events.push(event),
  );
  assert.equal(given.fate.get('old'), undefined);
  assert.ok(given.fate.has('old'));
  assert.deepEqual(events, [{event: 'mail_given_up', tries: 40}]);
});

test('an address that is no mail server is refused by name, without its password', () => {
  for (const url of ['mail.musterstadt.example', 'https://user:geheim@host', '']) {
    assert.throws(
      () => smtpPost(url, 'a@b.example'),
      (error: Error) => /SMTP_URL/.test(error.message) && !/geheim/.test(error.message),
    );
  }
});

test('a subject with a line break starts no header of its own', async (t) => {
  const {received, url} = await mailServer(t);
  const post = smtpPost(url, 'lotse@musterstadt.example');
  t.after(() => post.close());
  const evil = {...notice('x'), subject: 'Termin\r\nBcc: wer@anders.example', to: 'dienst@musterstadt.example'};
  await deliverDue(queue(evil), post.send, now, () => undefined);
  assert.equal(received.length, 1);
  assert.doesNotMatch(received[0] ?? '', /^Bcc:/m);
});
